/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.testing.anchors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says whether a passage was put where its words are, by the script of the changes alone: it never looks at what the
 * words are, so that another place with the same words is as wrong as any.
 * <p>
 * A passage's characters that are left form <em>groups</em>. Those of sentences that stayed are one group, with
 * whatever was put between them; those of a sentence that was moved are a group of their own, unless nothing of the old
 * text but the passage itself stands between it and another group. The passage <em>survives</em> if three fifths of its
 * characters, blanks not counted, are in one group; and it was put right if it begins with the first character of that
 * group and ends behind its last one.
 * <ul>
 * <li>Only what was written in the place of its own words, at an end, may belong to it or not.</li>
 * <li>Only where characters of it are gone, blank space at an end is not counted.</li>
 * </ul>
 */
public final class PlacementJudge {

    /** What is to be said of a passage. */
    public enum Verdict {
        /** It survives, and was put exactly on its words. */
        RIGHT,
        /** It survives, and was left for a person to place. */
        ASKED,
        /** It was put on some of its words without asking, but begins or ends elsewhere than they do. */
        EDGES,
        /** It was put without asking where none of its words are, or no more than three tenths of them are left. */
        WRONG,
        /** No more than three tenths of its words are left in one place, and it was left for a person. */
        GONE,
        /** Between three and six tenths are left: it was put exactly on these, or left for a person. */
        OPEN
    }

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
     * @param start where it started in the old text, in code points
     * @param end where it ended there, exclusive
     * @param placed whether it was placed without asking
     * @param foundStart where it was placed, or guessed to be
     * @param foundEnd where that ends
     */
    public Verdict judge(int start, int end, boolean placed, int foundStart, int foundEnd) {
        List<int[]> groups = groups(start, end);
        long length = IntStream.range(start, end).filter(this::isOldWord).count();
        int most = groups.stream().mapToInt(group -> group.length).max().orElse(0);
        boolean survives = most * 10 >= length * 6;
        boolean gone = most * 10 <= length * 3;
        if (!placed) {
            return survives ? Verdict.ASKED : gone ? Verdict.GONE : Verdict.OPEN;
        }
        boolean right = groups.stream().filter(group -> group.length == most)
                .anyMatch(group -> isRight(group, start, end, foundStart, foundEnd));
        if (right && !gone) {
            return survives ? Verdict.RIGHT : Verdict.OPEN;
        }
        boolean onItsWords = groups.stream().flatMapToInt(IntStream::of)
                .anyMatch(position -> position >= foundStart && position < foundEnd);
        return onItsWords && !gone ? Verdict.EDGES : Verdict.WRONG;
    }

    private boolean isOldWord(int oldPosition) {
        return !Character.isWhitespace(edits.old(oldPosition));
    }

    private boolean isRight(int[] group, int start, int end, int foundStart, int foundEnd) {
        int first = group[0];
        int behind = group[group.length - 1] + 1;
        if (isWhole(group, start, end)) {
            return foundStart == first && foundEnd == behind;
        }
        int from = foundStart;
        int to = foundEnd;
        while (from < to && Character.isWhitespace(text[from])) {
            from++;
        }
        while (to > from && Character.isWhitespace(text[to - 1])) {
            to--;
        }
        int least = first;
        while (least > 0 && isInPlaceOf(least - 1, start, end)) {
            least--;
        }
        int most = behind;
        while (most < text.length && isInPlaceOf(most, start, end)) {
            most++;
        }
        return from >= least && from <= first && to >= behind && to <= most;
    }

    /** Whether the group is all that the passage was, so that there is nothing to be said about what is gone. */
    private boolean isWhole(int[] group, int start, int end) {
        return IntStream.range(start, end).map(edits::newPosition)
                .allMatch(position -> position >= group[0] && position <= group[group.length - 1]);
    }

    /** Whether a character of the new text was written in the place of one of the passage, or is a blank of it. */
    private boolean isInPlaceOf(int newPosition, int start, int end) {
        int old = Math.max(edits.replaced(newPosition), edits.origin(newPosition));
        return old >= start && old < end;
    }

    /** The places of the passage's characters in the new text, blanks left out, by the group they are in. */
    private List<int[]> groups(int start, int end) {
        int[] all = positions(start, end, true);
        int[] stayed = positions(start, end, false);
        int firstStayed = stayed.length == 0 ? Integer.MAX_VALUE : stayed[0];
        int lastStayed = stayed.length == 0 ? -1 : stayed[stayed.length - 1];
        List<int[]> groups = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= all.length; i++) {
            boolean together = i < all.length && (all[i - 1] >= firstStayed && all[i] <= lastStayed
                    || isNothingElse(all[i - 1] + 1, all[i], start, end));
            if (!together) {
                groups.add(Arrays.copyOfRange(all, from, i));
                from = i;
            }
        }
        return groups;
    }

    private int[] positions(int start, int end, boolean withMoved) {
        return IntStream.range(start, end).filter(this::isOldWord)
                .filter(position -> withMoved || !edits.isMoved(position))
                .map(edits::newPosition).filter(position -> position >= 0).sorted().toArray();
    }

    /** Whether nothing stands there that was elsewhere in the old text. */
    private boolean isNothingElse(int from, int to, int start, int end) {
        return IntStream.range(from, to).allMatch(position -> {
            int old = edits.origin(position);
            return old < 0 || old >= start && old < end || Character.isWhitespace(text[position]);
        });
    }
}
