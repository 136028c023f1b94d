/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Several edits of one text, made together: their ranges are all in the text as it is before, ascending, and none
 * overlaps another. Knows for each passage of the old text where it is in the new one. Immutable.
 * <p>
 * All offsets are UTF-16 units, end-exclusive.
 */
public final class TextEdits {

    /** Nothing to change. */
    public static final TextEdits NONE = new TextEdits(List.of());

    private final List<TextEdit> edits;
    /** By how much what stands behind each edit has moved. */
    private final int[] growth;

    private TextEdits(List<TextEdit> ordered) {
        edits = List.copyOf(ordered);
        growth = new int[edits.size() + 1];
        for (int i = 0; i < edits.size(); i++) {
            growth[i + 1] = growth[i] + edits.get(i).growth();
        }
    }

    /**
     * These edits, made together.
     *
     * @param edits in any order; of two insertions in one place the first given stands first
     * @throws IllegalArgumentException if two overlap
     */
    public static TextEdits of(Collection<TextEdit> edits) {
        List<TextEdit> ordered = new ArrayList<>(edits);
        ordered.sort(Comparator.comparingInt(TextEdit::start).thenComparingInt(TextEdit::end));
        for (int i = 1; i < ordered.size(); i++) {
            if (ordered.get(i).start() < ordered.get(i - 1).end()) {
                throw new IllegalArgumentException(ordered.get(i - 1) + " and " + ordered.get(i) + " overlap");
            }
        }
        return ordered.isEmpty() ? NONE : new TextEdits(ordered);
    }

    /** The edits, ascending. */
    public List<TextEdit> list() {
        return edits;
    }

    public boolean isEmpty() {
        return edits.isEmpty();
    }

    /**
     * Makes the edits.
     *
     * @param text the text they are of
     * @throws IndexOutOfBoundsException if one is not within it
     */
    public String applyTo(String text) {
        if (edits.isEmpty()) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length() + Math.max(0, growth[edits.size()]));
        int from = 0;
        for (TextEdit edit : edits) {
            result.append(text, from, edit.start()).append(edit.replacement());
            from = edit.end();
        }
        return result.append(text, from, text.length()).toString();
    }

    /**
     * Where a passage that started here starts now. What is inserted exactly there stays in front of the passage; of
     * what is replaced in part by an edit the passage gets all that stands there now.
     */
    public int startAfter(int offset) {
        int before = countEndingBy(offset);
        if (before < edits.size() && edits.get(before).start() < offset) {
            return edits.get(before).start() + growth[before];
        }
        return offset + growth[before];
    }

    /**
     * Where a passage that ended here, exclusive, ends now. What is inserted exactly there stays behind the passage; of
     * what is replaced in part by an edit the passage gets all that stands there now.
     */
    public int endAfter(int offset) {
        int before = countEndingBy(offset);
        if (before < edits.size() && edits.get(before).start() < offset) {
            return edits.get(before).end() + growth[before + 1];
        }
        while (before > 0 && edits.get(before - 1).start() == offset) {
            before--;
        }
        return offset + growth[before];
    }

    /**
     * These edits and then others, as edits of the first text.
     *
     * @param next edits of the text that these ones give
     * @param between that text
     */
    public TextEdits then(TextEdits next, String between) {
        if (edits.isEmpty() || next.edits.isEmpty()) {
            return edits.isEmpty() ? next : this;
        }
        List<TextEdit> result = new ArrayList<>();
        int first = 0;
        int second = 0;
        while (first < edits.size() || second < next.edits.size()) {
            int from = first;
            int nextFrom = second;
            int start = Math.min(newStart(first), next.start(second));
            int end = start;
            boolean grows = true;
            while (grows) {
                grows = false;
                if (first < edits.size() && newStart(first) <= end) {
                    end = Math.max(end, newStart(first) + edits.get(first).replacement().length());
                    first++;
                    grows = true;
                }
                if (second < next.edits.size() && next.start(second) <= end) {
                    end = Math.max(end, next.edits.get(second).end());
                    second++;
                    grows = true;
                }
            }
            result.add(new TextEdit(start - growth[from], end - growth[first],
                    next.replaced(between, start, end, nextFrom, second)));
        }
        return of(result);
    }

    /** Where an edit's replacement starts in the new text; behind everything if there is no such edit. */
    private int newStart(int index) {
        return index < edits.size() ? edits.get(index).start() + growth[index] : Integer.MAX_VALUE;
    }

    private int start(int index) {
        return index < edits.size() ? edits.get(index).start() : Integer.MAX_VALUE;
    }

    private String replaced(String text, int start, int end, int fromEdit, int toEdit) {
        StringBuilder result = new StringBuilder();
        int from = start;
        for (TextEdit edit : edits.subList(fromEdit, toEdit)) {
            result.append(text, from, edit.start()).append(edit.replacement());
            from = edit.end();
        }
        return result.append(text, from, end).toString();
    }

    /** How many edits end at or before an offset. */
    private int countEndingBy(int offset) {
        int from = 0;
        int to = edits.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (edits.get(middle).end() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    @Override
    public boolean equals(@org.eclipse.jdt.annotation.Nullable Object other) {
        return other instanceof TextEdits those && edits.equals(those.edits);
    }

    @Override
    public int hashCode() {
        return edits.hashCode();
    }

    @Override
    public String toString() {
        return edits.toString();
    }
}
