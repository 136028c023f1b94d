/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.rename;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verbacoda.ide.navigation.TurnNavigation;
import org.verbacoda.ide.rename.SpeakerOccurrences;
import org.verbacoda.ui.coding.CodableEditor;
import org.verbacoda.ui.reading.EditorEdits;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudySession;
import org.verbacoda.workspace.session.TranscriptsOperation;
import org.verbacoda.workspace.session.TranscriptsOperation.Change;

/** Renames the speaker at the caret: in the editor's text, or in the files of the study as one operation. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class RenameSpeakerHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof LiveEditor editor && EditorEdits.isUnlocked(editor)) {
            editor.text().whenRead(read -> rename(editor, read));
        }
        return null;
    }

    private static void rename(LiveEditor editor, ReadText read) {
        int caret = editor.viewer().getSelectedRange().x;
        Optional<String> label = SpeakerOccurrences.labelAt(read.transcript(), caret)
                .or(() -> TurnNavigation.at(read.transcript(), caret).map(turn -> turn.label().name()));
        Optional<Path> file = editor.path();
        if (label.isEmpty() || file.isEmpty()) {
            editor.viewer().getTextWidget().getDisplay().beep();
            editor.say("Put the caret into a turn to rename its speaker");
            return;
        }
        Optional<StudySession> session = editor.transcript().isPresent() ? OpenStudy.session() : Optional.empty();
        RenamePlan plan = new RenamePlan(file.get(), read.transcript(), label.get(), session);
        RenameSpeakerDialog dialog = new RenameSpeakerDialog(editor.getSite().getShell(), plan);
        if (dialog.open() != Window.OK) {
            return;
        }
        if (!dialog.isForAll()) {
            if (EditorEdits.make(editor, read, dialog.changes().get(0).edits())) {
                editor.say("Renamed " + label.get() + " to " + dialog.newName() + ". Ctrl+Z takes it back");
            }
        } else if (session.isPresent() && saved(editor, dialog.changes())) {
            start(editor, session.get(), plan.again(), dialog.newName());
        }
    }

    /** Saves what is unsaved in the files concerned; the dialog has told that it will. */
    private static boolean saved(LiveEditor editor, List<FileChange> changes) {
        for (IEditorPart dirty : editor.getSite().getPage().getDirtyEditors()) {
            boolean concerned = dirty instanceof CodableEditor other && other.path().isPresent()
                    && changes.stream().anyMatch(change -> change.file().equals(other.path().get()));
            if (concerned) {
                dirty.doSave(new NullProgressMonitor());
                if (dirty.isDirty()) {
                    return false;
                }
            }
        }
        return true;
    }

    private static void start(LiveEditor editor, StudySession session, RenamePlan plan, String name) {
        String label = "Rename " + plan.label() + " to " + name;
        Job job = Job.create(label, monitor -> {
            try {
                TranscriptsOperation operation = new TranscriptsOperation(session, label,
                        plan.changes(name, true, monitor).stream().filter(change -> !change.edits().isEmpty())
                                .map(change -> new Change(change.file(), change.text(), change.edits())).toList());
                PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(operation, monitor, null);
                PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
                    if (editor.viewer().getTextWidget() != null) {
                        editor.say("Renamed. Ctrl+Z takes it back");
                    }
                });
                return Status.OK_STATUS;
            } catch (ExecutionException | IOException e) {
                return Status.error(e.getMessage(), e);
            }
        });
        job.schedule();
    }
}
