/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.diff;

/**
 * Where an insertion or deletion is best said to be: of {@code A. A. B.} nobody knows which {@code A.} was added, and
 * the edit could as well begin in the middle of a word. It is moved to where it begins and ends at a line, else a
 * sentence, else a word, as N. Fraser does in diff-match-patch ("semantic lossless" clean-up).
 */
final class EditBoundaries {

    private static final int MOST_STEPS = 400;

    private final int[] text;

    /** For edits that are a stretch of this text: the new one for insertions, the old one for deletions. */
    EditBoundaries(int[] text) {
        this.text = text;
    }

    /**
     * By how much to move a stretch.
     *
     * @param least how far to the left it may go, as a position
     * @param most how far to the right its end may go
     */
    int bestMove(int start, int end, int least, int most) {
        int left = 0;
        while (left < MOST_STEPS && start - left > least && text[start - left - 1] == text[end - left - 1]) {
            left++;
        }
        int best = 0;
        int bestScore = score(start, end);
        for (int move = 1; move <= left; move++) {
            int score = score(start - move, end - move);
            if (score > bestScore) {
                best = -move;
                bestScore = score;
            }
        }
        for (int move = 1; move <= MOST_STEPS && end + move <= most && text[start + move - 1] == text[end + move - 1];
                move++) {
            int score = score(start + move, end + move);
            if (score > bestScore) {
                best = move;
                bestScore = score;
            }
        }
        return best;
    }

    private int score(int start, int end) {
        return score(start) + score(end);
    }

    private int score(int position) {
        if (position == 0 || position == text.length) {
            return 6;
        }
        int before = text[position - 1];
        int behind = text[position];
        if (before == '\n') {
            return 5;
        }
        if (behind == '\n') {
            return 4;
        }
        boolean blankBefore = Character.isWhitespace(before);
        if (blankBefore && position > 1 && isSentenceEnd(text[position - 2])
                || isSentenceEnd(before) && Character.isWhitespace(behind)) {
            return 3;
        }
        if (blankBefore || Character.isWhitespace(behind)) {
            return 2;
        }
        return Character.isLetterOrDigit(before) && Character.isLetterOrDigit(behind) ? 0 : 1;
    }

    private static boolean isSentenceEnd(int c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }
}
