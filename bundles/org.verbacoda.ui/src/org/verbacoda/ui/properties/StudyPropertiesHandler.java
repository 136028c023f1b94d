/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.properties;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verbacoda.workspace.OpenStudy;

/** File &gt; Study Properties... */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class StudyPropertiesHandler extends AbstractHandler {

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(OpenStudy.session().isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        StudyPropertiesDialog.open(HandlerUtil.getActiveShellChecked(event));
        return null;
    }
}
