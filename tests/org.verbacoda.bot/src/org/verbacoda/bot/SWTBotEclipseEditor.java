/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.texteditor.ITextEditor;

/** A text editor. */
public final class SWTBotEclipseEditor {

    private final IEditorReference reference;

    SWTBotEclipseEditor(IEditorReference reference) {
        this.reference = reference;
    }

    public String getTitle() {
        return UIThread.get(reference::getPartName);
    }

    public boolean isDirty() {
        return UIThread.get(reference::isDirty);
    }

    /** The text of its document. */
    public String getText() {
        return UIThread.get(() -> {
            ITextEditor editor = editor();
            @Nullable IDocument document = editor.getDocumentProvider().getDocument(editor.getEditorInput());
            if (document == null) {
                throw new IllegalStateException(reference.getPartName() + " has no document");
            }
            return document.get();
        });
    }

    public void save() {
        UIThread.run(() -> reference.getPage().saveEditor(editor(), false));
    }

    /** Closes it; what is not saved is lost. */
    public void close() {
        UIThread.run(() -> reference.getPage().closeEditor(editor(), false));
    }

    private ITextEditor editor() {
        @Nullable IEditorPart part = reference.getEditor(true);
        if (part instanceof ITextEditor editor) {
            return editor;
        }
        throw new IllegalStateException(reference.getPartName() + " is no text editor");
    }
}
