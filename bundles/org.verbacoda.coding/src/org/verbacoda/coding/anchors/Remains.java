/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.ArrayList;
import java.util.List;

import org.verbacoda.text.diff.PositionMap;
import org.verbacoda.text.diff.Replacement;
import org.verbacoda.text.diff.TextMove;

/**
 * What is left of a passage in one place of the present text.
 *
 * @param start where it starts there, in code points
 * @param end where it ends there, exclusive
 * @param kept how many of the passage's code points are in between
 * @param certain whether they can have come from nowhere else
 * @param foreign how many code points stand between them in the place of others
 * @param oldStart where the first of them was in the cited text
 * @param oldEnd where the last of them ended
 */
record Remains(int start, int end, int kept, boolean certain, int foreign, int oldStart, int oldEnd) {

    static final Remains NONE = new Remains(0, 0, 0, false, 0, 0, 0);

    /** What a foreign character between pieces weighs, of a character of the passage's own. */
    interface Foreign {
        /** For pieces that were so far apart in the cited text. */
        double weight(int gapBefore);
    }

    /** What was put between two characters belongs to the passage; what replaced some may as well be another sentence. */
    static final Foreign IN_PLACE = gapBefore -> gapBefore == 0 ? 0 : 0.5;
    /** What was found may have been added to, if not by much. */
    static final Foreign FOUND = gapBefore -> gapBefore == 0 ? 0.2 : 0.5;
    /** What was moved together stands together. */
    static final Foreign ELSEWHERE = gapBefore -> 0.5;

    /**
     * The best of what is left: of the pieces in a row in both texts, those that outweigh the text between them. So a
     * sentence stays one when words were put into it, and does not stretch to a word beyond it that happens to be there.
     *
     * @param pieces in the order of the cited text
     */
    static Remains best(List<TextMove> pieces, Foreign foreign) {
        Remains best = NONE;
        double bestWeight = 0;
        double weight = 0;
        Remains row = NONE;
        for (TextMove piece : pieces) {
            int gap = piece.newStart() - row.end();
            double together = gap < 0 ? -1 : weight - gap * foreign.weight(piece.oldStart() - row.oldEnd());
            if (row.kept() > 0 && together > 0) {
                weight = together + piece.length();
                row = new Remains(row.start(), piece.newStart() + piece.length(), row.kept() + piece.length(),
                        row.certain() || piece.certain(),
                        row.foreign() + (piece.oldStart() > row.oldEnd() ? gap : 0), row.oldStart(), piece.oldEnd());
            } else {
                weight = piece.length();
                row = new Remains(piece.newStart(), piece.newStart() + piece.length(), piece.length(), piece.certain(),
                        0, piece.oldStart(), piece.oldEnd());
            }
            if (weight > bestWeight) {
                bestWeight = weight;
                best = row;
            }
        }
        return best;
    }

    /** The pieces of a stretch of the old text that edits leave in their place. */
    static List<TextMove> pieces(PositionMap edits, int start, int end) {
        List<TextMove> pieces = new ArrayList<>();
        int from = start;
        for (int i = edits.firstAt(start); i < edits.edits().size() && from < end; i++) {
            Replacement edit = edits.edits().get(i);
            addPiece(pieces, from, Math.min(edit.start(), end), edits.newStart(i) - edit.start());
            from = Math.max(from, edit.end());
        }
        if (from < end) {
            addPiece(pieces, from, end, edits.newLength() - edits.oldLength());
        }
        return pieces;
    }

    private static void addPiece(List<TextMove> pieces, int from, int to, int shift) {
        if (from < to) {
            pieces.add(new TextMove(from, from + shift, to - from, true));
        }
    }
}
