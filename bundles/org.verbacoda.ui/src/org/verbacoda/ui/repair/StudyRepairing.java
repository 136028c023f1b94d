/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.repair;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.ui.changes.FileChange;
import org.verbacoda.ui.changes.TranscriptsJob;
import org.verbacoda.ui.changes.UnsavedFiles;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.workspace.session.StudySession;

/** Repairs the damaged letters of a study after a look, as one step that can be undone. For the UI thread. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class StudyRepairing {

    private StudyRepairing() {
    }

    /** Looks for what is damaged, shows it, and repairs it if the user says so. */
    public static void start(LiveEditor editor, StudySession session) {
        IWorkbenchPage page = editor.getSite().getPage();
        Shell shell = editor.getSite().getShell();
        Set<Path> unsaved = UnsavedFiles.in(page);
        List<FileChange> found = new ArrayList<>();
        try {
            new ProgressMonitorDialog(shell).run(true, true, monitor -> {
                try {
                    found.addAll(RepairPlan.find(session.snapshot(), unsaved, monitor));
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InvocationTargetException e) {
            MessageDialog.openError(shell, "Repair Damaged Letters", "The transcripts can't be read: "
                    + e.getTargetException().getMessage());
            return;
        } catch (InterruptedException e) {
            return; // cancelled
        }
        if (found.isEmpty()) {
            editor.say("Nothing is damaged on disk");
        } else if (new RepairDialog(shell, found).open() == Window.OK
                && UnsavedFiles.save(page, found.stream().map(FileChange::file).toList())) {
            repair(editor, session);
        }
    }

    private static void repair(LiveEditor editor, StudySession session) {
        TranscriptsJob.start(session, "Repair Damaged Letters",
                monitor -> FileChange.toMake(RepairPlan.find(session.snapshot(), Set.of(), monitor)),
                status -> PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                    if (status.isOK() && editor.viewer().getTextWidget() != null) {
                        editor.say("Repaired. Ctrl+Z in the Study view takes it back");
                    }
                }));
    }
}
