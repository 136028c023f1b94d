/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.diff;

import java.util.List;

/**
 * All edits that make a new text of an old one, in order, not touching one another; and so a mapping of positions from
 * the old text to the new. Immutable and thread-safe. Mapping takes time logarithmic in the number of edits, plus the
 * number of edits in the range.
 */
public final class PositionMap {

    /** A replacement at the edge of a range that is at most as long as this on both sides is a correction of it. */
    private static final int WORD = 24;

    private final List<Replacement> edits;
    private final int oldLength;
    /** At index i, how much longer the new text is than the old one up to edit i; one more for the end. */
    private final int[] shifts;

    private PositionMap(List<Replacement> edits, int oldLength, int[] shifts) {
        this.edits = edits;
        this.oldLength = oldLength;
        this.shifts = shifts;
    }

    /**
     * The mapping of known edits.
     *
     * @param edits in ascending order; each starts behind the end of the one before
     * @param oldLength the length of the old text, in code points
     * @throws IllegalArgumentException if they are not in order, touch, or reach behind the text
     */
    public static PositionMap of(List<Replacement> edits, int oldLength) {
        int[] shifts = new int[edits.size() + 1];
        int least = 0;
        for (int i = 0; i < edits.size(); i++) {
            Replacement edit = edits.get(i);
            if (edit.start() < least || edit.end() > oldLength) {
                throw new IllegalArgumentException(edit + " overlaps the one before, or ends behind " + oldLength);
            }
            least = edit.end() + 1;
            shifts[i + 1] = shifts[i] + edit.replacement() - edit.length();
        }
        return new PositionMap(List.copyOf(edits), oldLength, shifts);
    }

    /** The edits, in the order of the text. */
    public List<Replacement> edits() {
        return edits;
    }

    /** The length of the old text, in code points. */
    public int oldLength() {
        return oldLength;
    }

    /** The length of the new text, in code points. */
    public int newLength() {
        return oldLength + shifts[edits.size()];
    }

    /** Whether both texts are the same. */
    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /** Where an edit's replacement starts in the new text, in code points. */
    public int newStart(int edit) {
        return edits.get(edit).start() + shifts[edit];
    }

    /**
     * What became of a range. It keeps to its characters: text inserted at its edges stays outside, text inserted
     * between its characters belongs to it. A replacement at an edge belongs to it if what was replaced lay wholly
     * inside and both are no longer than a word, like a first word that was corrected. If nothing of the range is left, the result
     * is what stands in its place now, and nothing of it is kept.
     *
     * @param start where it starts in the old text, in code points
     * @param end where it ends there, exclusive
     * @throws IndexOutOfBoundsException if that is no range of the old text
     */
    public MappedRange map(int start, int end) {
        if (start < 0 || end < start || end > oldLength) {
            throw new IndexOutOfBoundsException("no range of the text of " + oldLength + ": " + start + " to " + end);
        }
        int first = firstAt(start);
        if (start == end) {
            int at = first < edits.size() && edits.get(first).start() < start ? newStart(first) : start + shifts[first];
            return new MappedRange(at, at, 0, 0);
        }
        int kept = end - start;
        int next = first;
        while (next < edits.size() && edits.get(next).start() < end) {
            Replacement edit = edits.get(next++);
            kept -= Math.max(0, Math.min(end, edit.end()) - Math.max(start, edit.start()));
        }
        if (kept == 0) {
            // No two edits touch, so one covers it all
            Replacement over = edits.get(first);
            int at = newStart(first);
            return new MappedRange(at, at + over.replacement(), 0, end - start);
        }
        return new MappedRange(newStartOf(start, end, first), newEndOf(start, end, next - 1), kept, end - start);
    }

    private int newStartOf(int start, int end, int first) {
        if (first == edits.size() || edits.get(first).start() > start) {
            return start + shifts[first];
        }
        Replacement edit = edits.get(first);
        if (edit.length() == 0) {
            return start + shifts[first + 1];
        }
        return belongsTo(edit, start, end) ? newStart(first) : newStart(first) + edit.replacement();
    }

    private int newEndOf(int start, int end, int last) {
        if (last < 0 || edits.get(last).end() < end) {
            return end + shifts[last + 1];
        }
        Replacement edit = edits.get(last);
        return belongsTo(edit, start, end) ? newStart(last) + edit.replacement() : newStart(last);
    }

    private static boolean belongsTo(Replacement edit, int start, int end) {
        return edit.start() >= start && edit.end() <= end
                && edit.length() <= WORD && edit.replacement() <= WORD;
    }

    /**
     * The first edit that takes or adds something at or behind a position, an insertion right at it included.
     *
     * @return its index in {@link #edits()}; their number if there is none
     */
    public int firstAt(int position) {
        int from = 0;
        int to = edits.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            Replacement edit = edits.get(middle);
            boolean before = edit.length() == 0 ? edit.start() < position : edit.end() <= position;
            if (before) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    @Override
    public String toString() {
        return edits.toString();
    }
}
