/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.undo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentRewriteSession;
import org.eclipse.jface.text.DocumentRewriteSessionType;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.ui.undo.TextOperation.Piece;

/** Changes a document piece by piece, so that what follows its changes knows exactly what stays. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class PieceWriter {

    /** So many pieces are shown at once, not one by one. */
    private static final int MANY = 25;

    private final IDocument document;
    private final IDocumentExtension4 extended;

    PieceWriter(IDocument document) {
        this.document = document;
        this.extended = (IDocumentExtension4) document;
    }

    /** Makes the pieces, each with the stamp it ends in. */
    void write(List<Piece> pieces) {
        rewriting(pieces.size(), () -> {
            for (Piece piece : pieces) {
                replace(piece.offset(), piece.replaced().length(), piece.text(), piece.after());
            }
        });
    }

    /**
     * Makes edits.
     *
     * @param stamp the document's state behind the last; null for a new one
     * @return what has been done
     */
    List<Piece> write(TextEdits edits, Long stamp) {
        List<Piece> pieces = new ArrayList<>();
        List<TextEdit> ordered = edits.list().reversed();
        rewriting(ordered.size(), () -> {
            for (TextEdit edit : ordered) {
                long before = extended.getModificationStamp();
                boolean last = pieces.size() == ordered.size() - 1;
                String gone = text(edit.start(), edit.end() - edit.start());
                replace(edit.start(), gone.length(), edit.replacement(), last ? stamp : null);
                pieces.add(new Piece(edit.start(), gone, edit.replacement(), before, extended.getModificationStamp()));
            }
        });
        return pieces;
    }

    private void rewriting(int count, Runnable change) {
        Optional<DocumentRewriteSession> session = count > MANY && extended.getActiveRewriteSession() == null
                ? Optional.of(extended.startRewriteSession(DocumentRewriteSessionType.UNRESTRICTED_SMALL))
                : Optional.empty();
        try {
            change.run();
        } finally {
            session.ifPresent(extended::stopRewriteSession);
        }
    }

    String text(int offset, int length) {
        try {
            return document.get(offset, length);
        } catch (BadLocationException e) {
            throw new IllegalStateException("A change lies outside of the text", e);
        }
    }

    private void replace(int offset, int length, String text, Long stamp) {
        try {
            if (stamp == null) {
                document.replace(offset, length, text);
            } else {
                extended.replace(offset, length, text, stamp);
            }
        } catch (BadLocationException e) {
            throw new IllegalStateException("A change lies outside of the text", e);
        }
    }
}
