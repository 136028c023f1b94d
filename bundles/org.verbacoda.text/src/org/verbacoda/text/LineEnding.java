/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text;

/** How the lines of a document end before its text is normalised. */
public enum LineEnding {
    /** The document is a single line. */
    NONE,
    /** Every line ends in a line feed (Unix, current macOS). */
    LF,
    /** Every line ends in a carriage return and a line feed (Windows). */
    CRLF,
    /** Every line ends in a carriage return (old Mac OS). */
    CR,
    /** More than one of them occurs. */
    MIXED;

    /**
     * The line endings of a document as it was read, before normalisation.
     *
     * @param document any text
     * @return the one ending it uses, {@link #NONE} if it has no line ending, {@link #MIXED} if it has several
     */
    public static LineEnding of(String document) {
        int carriageReturn = document.indexOf('\r');
        if (carriageReturn < 0) {
            return document.indexOf('\n') < 0 ? NONE : LF;
        }
        LineEnding found = document.lastIndexOf('\n', carriageReturn) < 0 ? NONE : LF;
        int length = document.length();
        for (int i = carriageReturn; i < length && found != MIXED; i++) {
            char c = document.charAt(i);
            if (c == '\r') {
                boolean pair = i + 1 < length && document.charAt(i + 1) == '\n';
                found = found.and(pair ? CRLF : CR);
                i += pair ? 1 : 0;
            } else if (c == '\n') {
                found = found.and(LF);
            }
        }
        return found;
    }

    private LineEnding and(LineEnding other) {
        return this == NONE || this == other ? other : MIXED;
    }
}
