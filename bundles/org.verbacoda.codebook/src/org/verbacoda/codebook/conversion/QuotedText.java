/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.conversion;

/**
 * Text between quotes as a codebook holds it.
 *
 * <p>A text may span lines; each line break in it (LF, CRLF or CR) is read as LF, so that it is the same text in a
 * checkout with other line endings. Behind a backslash stand the quote, the apostrophe, the backslash itself,
 * {@code n}, {@code t}, {@code r}, or {@code u} and four hexadecimal digits (one UTF-16 unit).
 */
public final class QuotedText {

    /** A backslash that starts nothing known. Offset and length are UTF-16 units in the text with its quotes. */
    public static final class BadEscapeException extends RuntimeException {
        private static final long serialVersionUID = 1;
        private final int offset;
        private final int length;

        BadEscapeException(String message, int offset, int length) {
            super(message);
            this.offset = offset;
            this.length = length;
        }

        public int offset() {
            return offset;
        }

        public int length() {
            return length;
        }
    }

    private QuotedText() {
    }

    /**
     * Writes a text between double quotes. Line feeds stay as they are, to be readable; all that an editor or a line
     * conversion could lose or hide (other control characters, half surrogate pairs) is escaped.
     */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append(c);
                case '\t' -> quoted.append("\\t");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(i + 1))) {
                        quoted.append(c).append(text.charAt(++i));
                    } else if (Character.isISOControl(c) || Character.isSurrogate(c) || c >= '\uFFFE') {
                        quoted.append(String.format("\\u%04x", (int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }

    /**
     * Reads a text with its quotes.
     *
     * @throws BadEscapeException at the first escape that is not one
     */
    public static String unquote(String quoted) {
        int end = quoted.length() - 1;
        StringBuilder text = new StringBuilder(end);
        for (int i = 1; i < end; i++) {
            char c = quoted.charAt(i);
            if (c == '\r') {
                text.append('\n');
                if (quoted.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c != '\\') {
                text.append(c);
            } else {
                i++;
                switch (quoted.charAt(i)) {
                    case '"' -> text.append('"');
                    case '\'' -> text.append('\'');
                    case '\\' -> text.append('\\');
                    case 'n' -> text.append('\n');
                    case 't' -> text.append('\t');
                    case 'r' -> text.append('\r');
                    case 'u' -> {
                        text.append(unit(quoted, i, end));
                        i += 4;
                    }
                    default -> throw new BadEscapeException("A backslash is followed by one of \" ' \\ n t r u; "
                            + "for a backslash in the text write it twice.", i - 1, 2);
                }
            }
        }
        return text.toString();
    }

    private static char unit(String quoted, int u, int end) {
        int value = 0;
        for (int i = u + 1; i <= u + 4; i++) {
            int digit = i < end ? Character.digit(quoted.charAt(i), 16) : -1;
            if (digit < 0) {
                throw new BadEscapeException("Behind \\u stand four hexadecimal digits, as in \\u00e9.",
                        u - 1, Math.min(i, end) - u + 1);
            }
            value = value * 16 + digit;
        }
        return (char) value;
    }
}
