/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.reading;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.ITextViewerExtension;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;

/** Changes the text in an editor as one step that can be undone there. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class EditorEdits {

    private EditorEdits() {
    }

    /** Whether the text is open for editing; if not, the status line says why or what opens it. */
    public static boolean isUnlocked(LiveEditor editor) {
        if (editor.isCodingMode()) {
            editor.say(editor.whyLocked().orElse("The text is locked for coding: F2 to edit the text"));
        }
        return !editor.isCodingMode();
    }

    /**
     * Makes edits, unless the text has been changed since they were found or has to stay locked. A text that is only locked for coding
     * is unlocked.
     *
     * @param read the text the edits are of
     * @return whether they have been made; if not, the status line says why
     */
    public static boolean make(LiveEditor editor, ReadText read, TextEdits edits) {
        Optional<String> locked = editor.whyLocked();
        IDocument document = editor.viewer().getDocument();
        if (locked.isPresent()) {
            editor.say(locked.get());
            return false;
        }
        if (document == null || !document.get().equals(read.transcript().text())) {
            editor.say("The text has been changed meanwhile, so nothing was done");
            return false;
        }
        if (editor.isCodingMode()) {
            editor.setCodingMode(false);
        }
        if (!editor.validateEditorInputState()) {
            editor.say("The file can't be changed");
            return false;
        }
        IRewriteTarget target = ((ITextViewerExtension) editor.viewer()).getRewriteTarget();
        target.beginCompoundChange();
        try {
            for (TextEdit edit : edits.list().reversed()) {
                document.replace(edit.start(), edit.end() - edit.start(), edit.replacement());
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("An edit of the text read lies outside of it", e);
        } finally {
            target.endCompoundChange();
        }
        return true;
    }
}
