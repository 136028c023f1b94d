/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.testing.anchors;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text of which each character knows the passages it belongs to, through all editing: the truth about where they are,
 * kept without any position. What is typed between two characters of a passage belongs to it, and so does what replaces
 * characters that all do. Positions are code points unless said. Not thread-safe.
 */
public final class MarkedText {

    /** One code point, and the passages it belongs to. */
    private record Mark(int codePoint, Set<String> passages) {

        Mark copy() {
            return new Mark(codePoint, new HashSet<>(passages));
        }
    }

    /**
     * A change as an editor tells it.
     *
     * @param offset where it begins, in UTF-16 units
     * @param length how many units it takes away
     * @param text what stands there instead
     */
    public record Edit(int offset, int length, String text) {
    }

    /** A stretch that was cut out, with the passages that went with it whole. */
    public static final class Clip {

        private final List<Mark> marks;

        private Clip(List<Mark> marks) {
            this.marks = marks;
        }

        /** Its text. */
        public String text() {
            return string(marks);
        }
    }

    private List<Mark> marks = new ArrayList<>();

    /** A text without passages. */
    public MarkedText(String text) {
        marks.addAll(fresh(text));
    }

    private MarkedText(List<Mark> marks) {
        marks.forEach(mark -> this.marks.add(mark.copy()));
    }

    private static List<Mark> fresh(String text) {
        List<Mark> fresh = new ArrayList<>();
        text.codePoints().forEach(codePoint -> fresh.add(new Mark(codePoint, new HashSet<>())));
        return fresh;
    }

    /** The same text with the same passages, to come back to. */
    public MarkedText copy() {
        return new MarkedText(marks);
    }

    /** Its length in code points. */
    public int length() {
        return marks.size();
    }

    /** Makes a stretch a passage. */
    public void mark(String id, int start, int end) {
        marks.subList(start, end).forEach(mark -> mark.passages().add(id));
    }

    /** Replaces a stretch. */
    public Edit change(int from, int length, String text) {
        List<Mark> taken = marks.subList(from, from + length);
        Set<String> belonging = new HashSet<>();
        if (length > 0) {
            belonging.addAll(taken.get(0).passages());
            taken.forEach(mark -> belonging.retainAll(mark.passages()));
        } else if (from > 0 && from < marks.size()) {
            belonging.addAll(marks.get(from - 1).passages());
            belonging.retainAll(marks.get(from).passages());
        }
        Edit edit = new Edit(units(0, from), units(from, from + length), text);
        taken.clear();
        List<Mark> added = fresh(text);
        added.forEach(mark -> mark.passages().addAll(belonging));
        marks.addAll(from, added);
        return edit;
    }

    /** What cutting a stretch out takes along: its text, and the passages that are wholly in it. */
    public Clip clip(int from, int length) {
        List<Mark> clipped = new ArrayList<>();
        marks.subList(from, from + length).forEach(mark -> clipped.add(mark.copy()));
        Set<String> elsewhere = new HashSet<>();
        marks.subList(0, from).forEach(mark -> elsewhere.addAll(mark.passages()));
        marks.subList(from + length, marks.size()).forEach(mark -> elsewhere.addAll(mark.passages()));
        clipped.forEach(mark -> mark.passages().removeAll(elsewhere));
        return new Clip(clipped);
    }

    /** Puts a stretch in that was cut out before, with its passages. */
    public Edit paste(int at, Clip clip) {
        Edit edit = change(at, 0, clip.text());
        for (int i = 0; i < clip.marks.size(); i++) {
            marks.get(at + i).passages().addAll(clip.marks.get(i).passages());
        }
        return edit;
    }

    /** The length of a stretch in UTF-16 units. */
    public int units(int from, int to) {
        return marks.subList(from, to).stream().mapToInt(mark -> Character.charCount(mark.codePoint())).sum();
    }

    /** Where each passage is that is left, in code points: from its first character to behind its last one. */
    public Map<String, int[]> passages() {
        Map<String, int[]> passages = new HashMap<>();
        for (int i = 0; i < marks.size(); i++) {
            for (String id : marks.get(i).passages()) {
                int start = i;
                passages.computeIfAbsent(id, key -> new int[] {start, start})[1] = i + 1;
            }
        }
        return passages;
    }

    @Override
    public String toString() {
        return string(marks);
    }

    private static String string(List<Mark> marks) {
        StringBuilder text = new StringBuilder();
        marks.forEach(mark -> text.appendCodePoint(mark.codePoint()));
        return text.toString();
    }
}
