/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.undo;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * A change of a document, one step for the user. The document's modification stamps name its states, so a step is
 * undone only where it ended, and what knows a state by its stamp, as passages do, is as it was then. For the UI thread.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class TextOperation extends AbstractOperation {

    /** One replacement: where, in UTF-16 units, what by what, and the document's stamps around it. */
    record Piece(int offset, String replaced, String text, long before, long after) {

        boolean isTyping() {
            return replaced.isEmpty() && isCharacter(text);
        }

        boolean isDeletion() {
            return text.isEmpty() && isCharacter(replaced);
        }

        private static boolean isCharacter(String text) {
            return !text.isEmpty() && text.codePointCount(0, text.length()) == 1;
        }
    }

    private final TextHistory history;
    private final List<Piece> pieces = new ArrayList<>();
    /** Whether the last piece is what has been typed, or deleted, character by character. */
    private boolean typed;
    private boolean deleted;

    TextOperation(TextHistory history, String label) {
        super(label);
        this.history = history;
    }

    TextHistory history() {
        return history;
    }

    void add(Piece piece) {
        pieces.add(piece);
        typed = piece.isTyping() || isCharacterOver(piece);
        deleted = piece.isDeletion();
    }

    private static boolean isCharacterOver(Piece piece) {
        return !piece.replaced().isEmpty() && Piece.isCharacter(piece.text());
    }

    /** Makes a piece part of what was typed or deleted right before it, if the user did it in one go. */
    boolean join(Piece piece) {
        Piece last = pieces.getLast();
        if (pieces.size() > 1 || last.after() != piece.before()) {
            return false;
        }
        Piece joined;
        if (typed && piece.isTyping() && piece.offset() == last.offset() + last.text().length()
                && !last.text().endsWith("\n")) {
            joined = new Piece(last.offset(), last.replaced(), last.text() + piece.text(), last.before(),
                    piece.after());
        } else if (deleted && piece.isDeletion() && piece.offset() + piece.replaced().length() == last.offset()) {
            joined = new Piece(piece.offset(), piece.replaced() + last.replaced(), "", last.before(), piece.after());
        } else if (deleted && piece.isDeletion() && piece.offset() == last.offset()) {
            joined = new Piece(piece.offset(), last.replaced() + piece.replaced(), "", last.before(), piece.after());
        } else {
            return false;
        }
        pieces.set(0, joined);
        return true;
    }

    /** Whether a piece begins where this step ended. */
    boolean canFollow(Piece piece) {
        return pieces.getLast().after() == piece.before();
    }

    @Override
    public boolean canUndo() {
        return !pieces.isEmpty() && history.stamp() == pieces.getLast().after();
    }

    @Override
    public boolean canRedo() {
        return !pieces.isEmpty() && history.stamp() == pieces.getFirst().before();
    }

    @Override
    public IStatus execute(IProgressMonitor monitor, IAdaptable info) {
        return Status.OK_STATUS; // it was recorded when the document had changed
    }

    @Override
    public IStatus undo(IProgressMonitor monitor, IAdaptable info) {
        if (!canUndo()) {
            return Status.CANCEL_STATUS;
        }
        history.play(pieces.reversed().stream().map(piece -> new Piece(piece.offset(), piece.text(), piece.replaced(),
                piece.after(), piece.before())).toList());
        return Status.OK_STATUS;
    }

    @Override
    public IStatus redo(IProgressMonitor monitor, IAdaptable info) {
        if (!canRedo()) {
            return Status.CANCEL_STATUS;
        }
        history.giveContexts(this);
        history.play(pieces);
        return Status.OK_STATUS;
    }
}
