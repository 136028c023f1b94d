/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.testing.anchors;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Says whether a passage was put where its words are. If all its characters are still together, the place must be that
 * very range. If some are gone, the place must hold two thirds of those that are left together, and little else than
 * these and what stands between them. What nobody could tell apart is right either way: the same words
 * between the same words, or with nothing between the two places that was in the old text.
 */
public final class PlacementJudge {

    /** What is to be said of a passage. */
    public enum Verdict {
        /** It was put on its words. */
        RIGHT,
        /** Its words are there, and it was left for a person to place. */
        ASKED,
        /** It was put elsewhere, without asking. */
        WRONG,
        /** Its words are gone, and it was left for a person. */
        GONE,
        /** Only some words are left: too many to call it gone, too few to ask that it be found. It was not misplaced. */
        OPEN
    }

    /** So much further apart, characters were not moved together. */
    private static final int APART = 150;
    /** So much may have been inserted in the middle of a passage. */
    private static final int MUCH = 600;
    /** Who looks at no more than this on either side sees no difference. */
    private static final int AROUND = 10;
    private static final int MUCH_AROUND = 40;
    /** In the place of words that have gone, so much may have come. */
    private static final int A_WORD = 20;

    private final OutsideEdits edits;
    private final int[] text;

    /** A judge over what these changes did. */
    public PlacementJudge(OutsideEdits edits) {
        this.edits = edits;
        this.text = edits.text().codePoints().toArray();
    }

    /**
     * The verdict on one passage.
     *
     * @param start where it started in the old text
     * @param end where it ended there
     * @param placed whether it was placed without asking
     * @param foundStart where it was placed, or guessed to be
     * @param foundEnd where that ends
     */
    public Verdict judge(int start, int end, boolean placed, int foundStart, int foundEnd) {
        int[] left = left(start, end, MUCH);
        boolean survives = left(start, end, APART).length * 10 >= (end - start) * 6;
        boolean gone = left.length * 10 <= (end - start) * 3;
        if (!placed) {
            return survives ? Verdict.ASKED : gone ? Verdict.GONE : Verdict.OPEN;
        }
        if (gone || !isRight(start, end, left, foundStart, foundEnd)
                && !isRight(start, end, left(start, end, APART), foundStart, foundEnd)) {
            return isTwins(start, end, foundStart, foundEnd) ? Verdict.RIGHT : Verdict.WRONG;
        }
        return survives ? Verdict.RIGHT : Verdict.OPEN;
    }

    /** What was said twice in a row, and one of them was moved or deleted: nobody knows which. */
    private boolean isTwins(int start, int end, int foundStart, int foundEnd) {
        int twin = edits.twin(start, end);
        int twinEnd = twin + end - start;
        return twin >= 0 && isRight(twin, twinEnd, left(twin, twinEnd, MUCH), foundStart, foundEnd)
                || hasSameAround(start, end, foundStart, foundEnd);
    }

    private boolean isRight(int start, int end, int[] left, int foundStart, int foundEnd) {
        if (left.length == 0) {
            return false;
        }
        int first = left[0];
        int behind = left[left.length - 1] + 1;
        if (left.length == end - start && behind - first == left.length) {
            return foundStart == first && foundEnd == behind || isNoOtherThan(start, end, left, foundStart, foundEnd);
        }
        long held = Arrays.stream(left).filter(position -> position >= foundStart && position < foundEnd).count();
        int common = Math.min(behind, foundEnd) - Math.max(first, foundStart);
        return held * 3 >= left.length * 2L && (foundEnd - foundStart - A_WORD) * 2 <= common * 3
                || isNoOtherThan(start, end, left, foundStart, foundEnd);
    }

    /** Of two equal sentences in a row nobody can tell which is the first one's copy. */
    private boolean isNoOtherThan(int start, int end, int[] left, int foundStart, int foundEnd) {
        int[] old = edits.old(start, end);
        if (!Arrays.equals(old, 0, old.length, text, foundStart, foundEnd)) {
            return false;
        }
        int last = left[left.length - 1];
        if (left.length < end - start && foundStart - last < APART && left[0] - foundEnd < APART) {
            return true; // the words were changed, and stand unchanged nearby
        }
        for (int i = Math.min(foundStart, left[0]); i < Math.max(foundEnd, last + 1); i++) {
            boolean own = Arrays.binarySearch(left, i) >= 0;
            if (!own && !edits.isNew(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the same words stand there between the same words. */
    private boolean hasSameAround(int start, int end, int foundStart, int foundEnd) {
        if (!Arrays.equals(edits.old(start, end), 0, end - start, text, foundStart, foundEnd)) {
            return false;
        }
        int left = 0;
        while (left < MUCH_AROUND && left < Math.min(start, foundStart)
                && edits.old(start - left - 1, start - left)[0] == text[foundStart - left - 1]) {
            left++;
        }
        int right = 0;
        while (right < MUCH_AROUND && end + right < edits.oldLength() && foundEnd + right < text.length
                && edits.old(end + right, end + right + 1)[0] == text[foundEnd + right]) {
            right++;
        }
        return left >= AROUND && right >= AROUND || left == MUCH_AROUND || right == MUCH_AROUND;
    }

    /**
     * The places of the largest part of the passage's characters that are still together, in ascending order.
     *
     * @param apart so much further from one another, they are not together
     */
    private int[] left(int start, int end, int apart) {
        int[] all = IntStream.range(start, end).map(edits::newPosition).filter(position -> position >= 0).sorted()
                .toArray();
        int[] best = new int[0];
        int from = 0;
        for (int i = 1; i <= all.length; i++) {
            if (i == all.length || all[i] - all[i - 1] > apart) {
                best = i - from > best.length ? Arrays.copyOfRange(all, from, i) : best;
                from = i;
            }
        }
        return best;
    }
}
