/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

/**
 * A stretch of a passage and where it stands now. All positions are code points.
 *
 * @param oldStart where it started in the cited text
 * @param oldEnd where it ended there, exclusive
 * @param start where it starts in the present text
 * @param end where it ends there, exclusive
 * @param kept how many of its characters are still there, blanks not counted
 */
record Piece(int oldStart, int oldEnd, int start, int end, int kept) {

    /** The very characters, elsewhere. */
    static Piece shifted(int oldStart, int oldEnd, int shift, int[] cited) {
        int kept = 0;
        for (int i = oldStart; i < oldEnd; i++) {
            kept += Character.isWhitespace(cited[i]) ? 0 : 1;
        }
        return new Piece(oldStart, oldEnd, oldStart + shift, oldEnd + shift, kept);
    }

    /** What of it was between two positions of the cited text, which has to be some of it. */
    Piece within(int from, int to, int[] cited) {
        if (from <= oldStart && to >= oldEnd) {
            return this;
        }
        int clippedStart = Math.max(from, oldStart);
        int clippedEnd = Math.min(to, oldEnd);
        Piece same = shifted(clippedStart, clippedEnd, start - oldStart, cited);
        return new Piece(clippedStart, clippedEnd, Math.min(same.start(), end), Math.min(same.end(), end),
                Math.min(kept, same.kept()));
    }
}
