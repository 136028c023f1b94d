/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IFileEditorInput;

/** Brings what another program has written together with what has been changed in an editor and is not saved. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class DiskMerge {

    private final StudyTextEditor editor;
    private final TranscriptDocumentProvider documents = TranscriptDocumentProvider.shared();

    DiskMerge(StudyTextEditor editor) {
        this.editor = editor;
    }

    /** Merges what can be without asking; says in words what has been done. */
    String mergeQuietly() {
        String name = editor.getEditorInput().getName();
        Optional<ForeignText> foreign = foreign();
        if (foreign.isPresent() && foreign.get().merge().conflicts().isEmpty()) {
            documents.merge((IFileEditorInput) editor.getEditorInput(), foreign.get(), List.of());
            return name + " has been changed by another program: its changes are in the text beside yours";
        }
        return name + " has been changed by another program"
                + (foreign.isPresent() ? " where you have changed it, too: saving shows both"
                        : ": saving will ask which text to keep");
    }

    /**
     * Merges before the text is saved, and asks about what both have changed.
     *
     * @return false if the user would rather not save
     */
    boolean mergeToSave() {
        Optional<ForeignText> foreign = foreign();
        if (foreign.isEmpty()) {
            return true; // the platform asks which text to keep
        }
        MergeDialog dialog = new MergeDialog(editor.getSite().getShell(), editor.getEditorInput().getName(),
                foreign.get().merge().conflicts());
        if (!foreign.get().merge().conflicts().isEmpty() && dialog.open() != Window.OK) {
            return false;
        }
        documents.merge((IFileEditorInput) editor.getEditorInput(), foreign.get(), dialog.taken());
        return true;
    }

    private Optional<ForeignText> foreign() {
        return editor.getEditorInput() instanceof IFileEditorInput input ? documents.foreign(input) : Optional.empty();
    }
}
