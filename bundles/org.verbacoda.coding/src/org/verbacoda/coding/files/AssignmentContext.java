/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import org.verbacoda.coding.model.Assignment;

/**
 * The words of a passage and what stands around it, by which an assignment can be read without its transcript, and
 * found again in a changed one.
 *
 * @param quote the passage
 * @param before at most {@value #LENGTH} code points in front of it
 * @param after at most {@value #LENGTH} code points behind it
 */
public record AssignmentContext(String quote, String before, String after) {

    /** How much is kept on either side, in code points. */
    public static final int LENGTH = 32;

    /**
     * The context of a range of code points. Takes time in proportion to {@code end}: for many passages of one text,
     * convert the positions once and use {@link #ofUtf16}.
     *
     * @param text the normalised text of the transcript
     * @param start the first code point of the passage
     * @param end the code point behind it
     * @throws IndexOutOfBoundsException if the range is reversed or not within the text
     */
    public static AssignmentContext of(String text, int start, int end) {
        if (start < 0 || end < start) {
            throw new IndexOutOfBoundsException("no range: " + start + " to " + end);
        }
        int from = text.offsetByCodePoints(0, start);
        return ofUtf16(text, from, text.offsetByCodePoints(from, end - start));
    }

    /**
     * The context of a range of UTF-16 units.
     *
     * @param text the normalised text of the transcript
     * @param from the first UTF-16 unit of the passage
     * @param to the UTF-16 unit behind it
     * @throws IndexOutOfBoundsException if the range is reversed or not within the text
     */
    public static AssignmentContext ofUtf16(String text, int from, int to) {
        String quote = text.substring(from, to);
        int left = from;
        int right = to;
        for (int i = 0; i < LENGTH; i++) {
            left = left > 0 ? text.offsetByCodePoints(left, -1) : left;
            right = right < text.length() ? text.offsetByCodePoints(right, 1) : right;
        }
        return new AssignmentContext(quote, text.substring(left, from), text.substring(to, right));
    }

    /** Sets the quote and both sides of an assignment. */
    public void applyTo(Assignment assignment) {
        assignment.setQuote(quote);
        assignment.setBefore(before);
        assignment.setAfter(after);
    }
}
