/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import java.util.Arrays;

/**
 * The sentences of a text, in order, without the blank space around them; labels of turns stand alone. A sentence ends
 * with its line at the latest. No grammar is known here: what matters is that a text is cut at the same places however
 * the rest of it changes.
 */
final class Sentences {

    private static final int LONGEST_LABEL = 40;
    private static final int MOST_WORDS = 4;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int count;
    private final int[] text;

    /** The sentences of a text of code points. */
    Sentences(int[] text) {
        this.text = text;
        int from = 0;
        for (int i = 0; i <= text.length; i++) {
            if (i == text.length || text[i] == '\n') {
                addLine(text, from, i);
                from = i + 1;
            }
        }
    }

    private void addLine(int[] text, int from, int to) {
        int at = label(text, from, to);
        if (at > from) {
            add(text, from, at);
        }
        for (int i = at; i < to; i++) {
            boolean isEnd = isTerminator(text[i]);
            while (isEnd && i + 1 < to && (isTerminator(text[i + 1]) || isClosing(text[i + 1]))) {
                i++;
            }
            if (isEnd && i + 1 < to && Character.isWhitespace(text[i + 1])) {
                add(text, at, i + 1);
                at = i + 1;
            }
        }
        add(text, at, to);
    }

    /** Where what a line says begins: behind a label, if it has one. */
    private static int label(int[] text, int from, int to) {
        int words = 1;
        for (int i = from; i < Math.min(to, from + LONGEST_LABEL); i++) {
            if (isTerminator(text[i]) || words > MOST_WORDS) {
                return from;
            }
            if (text[i] == ':') {
                int end = i + 1;
                while (end < to && text[end] == '*') {
                    end++;
                }
                return end == to || Character.isWhitespace(text[end]) ? end : from;
            }
            words += text[i] == ' ' ? 1 : 0;
        }
        return from;
    }

    /** How often the words of a sentence stand in a stretch of another text; not counted beyond 2. */
    int occurrences(int sentence, int[] other, int from, int to) {
        int first = indexOf(sentence, other, from, to);
        return first < 0 ? 0 : indexOf(sentence, other, first + 1, to) < 0 ? 1 : 2;
    }

    /** Where the words of a sentence stand first in a stretch of another text; -1 if they don't. */
    int indexOf(int sentence, int[] other, int from, int to) {
        int length = ends[sentence] - starts[sentence];
        for (int at = from; at + length <= to; at++) {
            if (other[at] == text[starts[sentence]]
                    && Arrays.equals(text, starts[sentence], ends[sentence], other, at, at + length)) {
                return at;
            }
        }
        return -1;
    }

    /** Whether one of them, other than this, says the same as a stretch of another text. */
    boolean holdsBut(int sentence, int[] other, int from, int to) {
        for (int i = 0; i < count; i++) {
            if (i != sentence && Arrays.equals(text, starts[i], ends[i], other, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** How many labels there are. */
    int labels() {
        return labels(0, text.length);
    }

    /** How many labels lie wholly between two positions. */
    int labels(int from, int to) {
        int labels = 0;
        for (int i = firstEndingBehind(from); i < count && ends[i] <= to; i++) {
            labels += starts[i] >= from && text[ends[i] - 1] == ':' ? 1 : 0;
        }
        return labels;
    }

    /** How many sentences lie wholly between two positions, labels not counted. */
    int countBetween(int from, int to) {
        int between = 0;
        for (int i = firstEndingBehind(from); i < count && ends[i] <= to; i++) {
            between += starts[i] >= from && text[ends[i] - 1] != ':' ? 1 : 0;
        }
        return between;
    }

    /** Where the sentence that holds a position begins, at the earliest at another one. */
    static int startOf(int[] text, int position, int least) {
        int at = position;
        while (at > least && text[at - 1] != '\n' && !(Character.isWhitespace(text[at - 1]) && at > 1
                && endsSentence(text, at - 2))) {
            at--;
        }
        return at;
    }

    /** Where the sentence that holds the character in front of a position ends, at the latest at another one. */
    static int endOf(int[] text, int position, int most) {
        int at = position;
        while (at < most && text[at] != '\n' && !(at > 0 && Character.isWhitespace(text[at])
                && endsSentence(text, at - 1))) {
            at++;
        }
        return at;
    }

    /** Whether a sentence ends in front of a position. */
    static boolean isEnd(int[] text, int position) {
        return position == text.length || position > 0
                && (text[position] == '\n'
                        || Character.isWhitespace(text[position]) && endsSentence(text, position - 1));
    }

    private static boolean endsSentence(int[] text, int last) {
        int at = last;
        while (at > 0 && isClosing(text[at])) {
            at--;
        }
        return isTerminator(text[at]) || text[at] == ':';
    }

    private static boolean isTerminator(int c) {
        return c == '.' || c == '!' || c == '?' || c == '\u2026';
    }

    private static boolean isClosing(int c) {
        return c == '"' || c == '\'' || c == ')' || c == '\u201D' || c == '\u2019';
    }

    private void add(int[] text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text[start])) {
            start++;
        }
        while (end > start && Character.isWhitespace(text[end - 1])) {
            end--;
        }
        if (start == end) {
            return;
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            ends = Arrays.copyOf(ends, count * 2);
        }
        starts[count] = start;
        ends[count++] = end;
    }

    int count() {
        return count;
    }

    int start(int sentence) {
        return starts[sentence];
    }

    int end(int sentence) {
        return ends[sentence];
    }

    /** The first sentence that ends behind a position; their number if there is none. */
    int firstEndingBehind(int position) {
        int at = Arrays.binarySearch(ends, 0, count, position);
        return at >= 0 ? at + 1 : -at - 1;
    }
}
