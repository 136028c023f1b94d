/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.undo;

import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.commands.operations.IOperationApprover;
import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.verbacoda.ui.coding.CodableEditor;
import org.verbacoda.workspace.session.StudyOperation;

/**
 * Asks before undo in an editor changes other transcripts, too, and lets the user see a text that is about to change:
 * its editor is opened, and unlocked.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class UndoApproval implements IOperationApprover {

    @Override
    public IStatus proceedUndoing(IUndoableOperation operation, IOperationHistory history, IAdaptable info) {
        return proceed("Undo", operation, info);
    }

    @Override
    public IStatus proceedRedoing(IUndoableOperation operation, IOperationHistory history, IAdaptable info) {
        return proceed("Redo", operation, info);
    }

    private static IStatus proceed(String verb, IUndoableOperation operation, IAdaptable info) {
        if (operation instanceof TextOperation text) {
            return show(text.history());
        }
        if (operation instanceof StudyOperation study
                && Adapters.adapt(info, IWorkbenchPart.class) instanceof IEditorPart editor
                && editor.getEditorInput() instanceof IFileEditorInput input) {
            int others = others(study, input);
            return others == 0 || isAgreed(verb, study, others, editor) ? Status.OK_STATUS : Status.CANCEL_STATUS;
        }
        return Status.OK_STATUS;
    }

    /** How many other transcripts an operation changes. */
    private static int others(StudyOperation operation, IFileEditorInput input) {
        Set<Path> files = operation.files();
        Path codebook = operation.session().snapshot().layout().codebook();
        Path own = input.getFile().getLocation().toFile().toPath();
        return (int) files.stream().filter(file -> !file.equals(codebook) && !file.equals(own)).count();
    }

    /** Operations that write files are undone in the background. */
    private static boolean isAgreed(String verb, StudyOperation operation, int others, IEditorPart editor) {
        AtomicBoolean agreed = new AtomicBoolean();
        PlatformUI.getWorkbench().getDisplay().syncExec(() -> agreed.set(MessageDialog.open(MessageDialog.QUESTION,
                editor.getSite().getShell(), verb + " in Several Transcripts",
                "\u201C" + operation.getLabel() + "\u201D also changed "
                        + (others == 1 ? "another transcript" : others + " other transcripts") + ". " + verb
                        + " it there as well?",
                0, verb + " Everywhere", "Cancel") == 0));
        return agreed.get();
    }

    private static IStatus show(TextHistory history) {
        try {
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (window == null || window.getActivePage() == null) {
                return history.isShown() ? Status.OK_STATUS : Status.CANCEL_STATUS;
            }
            IWorkbenchPage page = window.getActivePage();
            IEditorPart editor = page.findEditor(history.input());
            if (editor == null) {
                editor = IDE.openEditor(page, history.input().getFile(), false);
            } else {
                page.bringToTop(editor);
            }
            if (editor instanceof CodableEditor codable && codable.isCodingMode()) {
                codable.setCodingMode(false);
            }
            return Status.OK_STATUS;
        } catch (PartInitException e) {
            return e.getStatus();
        }
    }
}
