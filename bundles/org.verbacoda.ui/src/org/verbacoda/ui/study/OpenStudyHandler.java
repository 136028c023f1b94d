/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.nio.file.Path;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** File &gt; Open Study... */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class OpenStudyHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        DirectoryDialog dialog = new DirectoryDialog(HandlerUtil.getActiveShellChecked(event), SWT.OPEN);
        dialog.setText("Open Study");
        dialog.setMessage("The folder of a study, or any folder of transcripts. Nothing in it is changed.");
        RecentStudies.all().stream().findFirst().map(Path::getParent)
                .ifPresent(parent -> dialog.setFilterPath(parent.toString()));
        String folder = dialog.open();
        if (folder != null) {
            StudyOpener.open(Path.of(folder));
        }
        return null;
    }
}
