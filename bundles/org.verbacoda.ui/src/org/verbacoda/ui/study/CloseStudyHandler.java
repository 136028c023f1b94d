/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.workspace.OpenStudy;

/** File &gt; Close Study */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class CloseStudyHandler extends AbstractHandler {

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(OpenStudy.session().isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) {
        StudyClosing.start();
        return null;
    }
}
