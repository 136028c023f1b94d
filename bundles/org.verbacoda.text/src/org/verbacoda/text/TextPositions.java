/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text;

import java.util.Arrays;

/**
 * The one place that converts between the two ways to count in a document:
 * <ul>
 * <li><em>UTF-16 offsets</em> in the document as an editor holds it, possibly with a leading byte order mark and with
 * CRLF or CR line endings,</li>
 * <li><em>code points</em> in its normalised text ({@link Normalization}), in which all stored positions count.</li>
 * </ul>
 * Each code point of the normalised text begins at one offset of the document: that of its first UTF-16 unit, for a
 * line end that of its CR or LF. A leading byte order mark belongs to no code point, so the first one begins behind it.
 * A lone surrogate is one code point, as everywhere in Java. {@link #toUtf16} gives where a code point begins,
 * {@link #toCodePoint} is its inverse there; an offset inside a surrogate pair or between CR and LF is rounded down to
 * the code point it is in, and one before the byte order mark is position 0.
 * <p>
 * A document of BMP characters with LF line endings needs no table, and both conversions are the identity. For any
 * other the code point of every 512th unit is kept (an int for 1 KiB of text) and a conversion counts on from the
 * nearest one. Immutable and thread-safe.
 */
public final class TextPositions {
    private static final int STEP = 512;

    private final String document;
    /** Where the normalised text begins: behind the byte order mark. */
    private final int begin;
    private final int codePoints;
    /** At index i the code point that holds offset i * STEP; null where offsets are code points. */
    private final int @org.eclipse.jdt.annotation.Nullable [] checkpoints;

    private TextPositions(String document, int begin, int codePoints,
            int @org.eclipse.jdt.annotation.Nullable [] checkpoints) {
        this.document = document;
        this.begin = begin;
        this.codePoints = codePoints;
        this.checkpoints = checkpoints;
    }

    /**
     * The positions of a document.
     *
     * @param document the text as an editor holds it; later changes of a mutable one are not seen
     * @return its positions
     */
    public static TextPositions of(CharSequence document) {
        String text = document.toString();
        boolean mark = !text.isEmpty() && text.charAt(0) == Normalization.BYTE_ORDER_MARK;
        return count(text, mark ? 1 : 0);
    }

    /**
     * The positions of a text that is normalised already: a U+FEFF at its start is a character of it, as it is where a file
     * has two.
     *
     * @param text a normalised text
     * @return its positions
     */
    public static TextPositions ofNormalised(String text) {
        return count(text, 0);
    }

    private static TextPositions count(String text, int begin) {
        int length = text.length();
        if (begin == 0 && text.indexOf('\r') < 0 && text.codePointCount(0, length) == length) {
            return new TextPositions(text, 0, length, null);
        }
        int[] checkpoints = new int[length / STEP + 1];
        int codePoint = 0;
        int next = STEP;
        int offset = begin;
        while (offset < length) {
            int end = end(text, offset);
            if (next < end) {
                checkpoints[next / STEP] = codePoint;
                next += STEP;
            }
            codePoint++;
            offset = end;
        }
        if (next == length) {
            checkpoints[next / STEP] = codePoint;
        }
        return new TextPositions(text, begin, codePoint, checkpoints);
    }

    /**
     * The code point at an offset.
     *
     * @param utf16 a UTF-16 offset in the document, from 0 to {@link #utf16Length()}
     * @return the position in the normalised text of the code point that holds the unit behind the offset, or
     *         {@link #codePointLength()} at the end of the document
     * @throws IndexOutOfBoundsException if the offset is outside of the document
     */
    public int toCodePoint(int utf16) {
        if (utf16 < 0 || utf16 > document.length()) {
            throw new IndexOutOfBoundsException(
                    "UTF-16 offset " + utf16 + " is outside of the document, which has 0 to " + document.length());
        }
        int[] known = checkpoints;
        if (known == null) {
            return utf16;
        }
        int step = utf16 / STEP;
        int codePoint = known[step];
        int offset = startOf(step * STEP);
        while (offset < utf16) {
            offset = end(document, offset);
            if (offset <= utf16) {
                codePoint++;
            }
        }
        return codePoint;
    }

    /**
     * The offset of a code point.
     *
     * @param codePoint a position in the normalised text, from 0 to {@link #codePointLength()}
     * @return the UTF-16 offset in the document where that code point begins, or {@link #utf16Length()} at the end
     * @throws IndexOutOfBoundsException if the position is outside of the text
     */
    public int toUtf16(int codePoint) {
        if (codePoint < 0 || codePoint > codePoints) {
            throw new IndexOutOfBoundsException(
                    "Position " + codePoint + " is outside of the text, which has 0 to " + codePoints);
        }
        int[] known = checkpoints;
        if (known == null) {
            return codePoint;
        }
        int found = Arrays.binarySearch(known, codePoint);
        int step = found >= 0 ? found : -found - 2;
        int offset = startOf(step * STEP);
        for (int at = known[step]; at < codePoint; at++) {
            offset = end(document, offset);
        }
        return offset;
    }

    /** The number of code points in the normalised text. */
    public int codePointLength() {
        return codePoints;
    }

    /** The number of UTF-16 units in the document as it was given. */
    public int utf16Length() {
        return document.length();
    }

    /**
     * A passage of the normalised text.
     *
     * @param startCodePoint where it begins, in code points of the normalised text
     * @param endCodePoint   where it ends, exclusive
     * @return the passage, with LF line endings
     * @throws IndexOutOfBoundsException if either is outside of the text or the end is before the start
     */
    public String slice(int startCodePoint, int endCodePoint) {
        if (endCodePoint < startCodePoint) {
            throw new IndexOutOfBoundsException(
                    "A passage cannot end at " + endCodePoint + ", before its start at " + startCodePoint);
        }
        return Normalization.unifyLineEndings(document.substring(toUtf16(startCodePoint), toUtf16(endCodePoint)));
    }

    /**
     * One code point of the normalised text.
     *
     * @param codePoint its position in the normalised text
     * @return the code point; a line end is always LF
     * @throws IndexOutOfBoundsException if there is none at that position
     */
    public int codePointAt(int codePoint) {
        int c = document.codePointAt(toUtf16(codePoint));
        return c == '\r' ? '\n' : c;
    }

    /** Where the code point that holds the unit behind an offset begins. */
    private int startOf(int offset) {
        if (offset == 0) {
            return begin;
        }
        if (offset == document.length()) {
            return offset;
        }
        char before = document.charAt(offset - 1);
        char behind = document.charAt(offset);
        boolean inside = before == '\r' && behind == '\n' || Character.isSurrogatePair(before, behind);
        return inside ? offset - 1 : offset;
    }

    /** Where the code point that begins at an offset ends. */
    private static int end(String text, int offset) {
        char c = text.charAt(offset);
        if (offset + 1 < text.length()) {
            char next = text.charAt(offset + 1);
            if (c == '\r' && next == '\n' || Character.isSurrogatePair(c, next)) {
                return offset + 2;
            }
        }
        return offset + 1;
    }
}
