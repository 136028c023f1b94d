/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; New Study... */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class NewStudyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        NewStudyDialog dialog = new NewStudyDialog(HandlerUtil.getActiveShellChecked(event));
        if (dialog.open() == Window.OK) {
            StudyOpener.create(dialog.folder(), dialog.title());
        }
        return null;
    }
}
