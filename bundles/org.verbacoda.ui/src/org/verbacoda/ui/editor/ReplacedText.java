/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.texteditor.IElementStateListener;
import org.eclipse.ui.texteditor.ITextEditor;

/** Hears when an editor's text is about to be replaced by that on disk: nobody edits then. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ReplacedText implements IElementStateListener {

    private final ITextEditor editor;
    private final Runnable told;

    ReplacedText(ITextEditor editor, Runnable told) {
        this.editor = editor;
        this.told = told;
    }

    @Override
    public void elementContentAboutToBeReplaced(Object element) {
        if (element != null && element.equals(editor.getEditorInput())) {
            told.run();
        }
    }

    @Override
    public void elementContentReplaced(Object element) {
        // the document has told of it
    }

    @Override
    public void elementDirtyStateChanged(Object element, boolean isDirty) {
        // means nothing for where passages are
    }

    @Override
    public void elementDeleted(Object element) {
        // the editor closes, or keeps its text
    }

    @Override
    public void elementMoved(Object original, Object moved) {
        // the same text
    }
}
