/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text;

/**
 * Makes the <em>normalised text</em> of a document: a byte order mark at the very start is dropped, {@code CRLF} and
 * {@code CR} become {@code LF}, and nothing else changes. There is no Unicode normalisation, and U+2028, U+0085 and
 * the like are characters, not line ends. Stored positions, lengths and digests are all taken over this text, so a
 * checkout with other line endings is the same text.
 */
public final class Normalization {
    /** The byte order mark as a character; only a document's first character is one. */
    static final char BYTE_ORDER_MARK = '\uFEFF';

    private Normalization() {
    }

    /**
     * The normalised text of a document.
     *
     * @param document decoded text, with any line endings
     * @return its normalised text: the very same instance if there is nothing to change
     */
    public static String normalize(String document) {
        boolean mark = !document.isEmpty() && document.charAt(0) == BYTE_ORDER_MARK;
        return unifyLineEndings(mark ? document.substring(1) : document);
    }

    /** Turns CRLF and CR into LF; copies whole lines, since a character at a time is several times slower. */
    static String unifyLineEndings(String text) {
        int carriageReturn = text.indexOf('\r');
        if (carriageReturn < 0) {
            return text;
        }
        StringBuilder result = new StringBuilder(text.length());
        int from = 0;
        while (carriageReturn >= 0) {
            result.append(text, from, carriageReturn).append('\n');
            from = carriageReturn + 1;
            if (from < text.length() && text.charAt(from) == '\n') {
                from++;
            }
            carriageReturn = text.indexOf('\r', from);
        }
        return result.append(text, from, text.length()).toString();
    }
}
