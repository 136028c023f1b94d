/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.conversion;

import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * Text between quotes as a codebook holds it.
 *
 * <p>A text may span lines; each line break in it (LF, CRLF or CR) is read as LF, so that it is the same text in a
 * checkout with other line endings. Behind a backslash stand the quote, the apostrophe, the backslash itself,
 * {@code n}, {@code t}, {@code r}, or {@code u} and four hexadecimal digits (one UTF-16 unit).
 */
public final class QuotedText {

    /**
     * A backslash that starts nothing known.
     *
     * @param message what can stand there
     * @param offset in the text with its quotes, in UTF-16 units
     * @param length in UTF-16 units
     */
    public record BadEscape(String message, int offset, int length) {
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
     * @param problems is told of each backslash that starts nothing known; it stays in the text as it is
     */
    public static String unquote(String quoted, Consumer<BadEscape> problems) {
        int end = quoted.length() - 1;
        StringBuilder text = new StringBuilder(end);
        for (int i = 1; i < end; i++) {
            char c = quoted.charAt(i);
            if (c == '\r') {
                text.append('\n');
                if (quoted.charAt(i + 1) == '\n') {
                    i++;
                }
            } else if (c == '\\') {
                i = unescape(quoted, i, text, problems);
            } else {
                text.append(c);
            }
        }
        return text.toString();
    }

    /** Reads what starts with the backslash at the index and returns the index of its last character. */
    private static int unescape(String quoted, int backslash, StringBuilder text, Consumer<BadEscape> problems) {
        char c = quoted.charAt(backslash + 1);
        switch (c) {
            case '"', '\'', '\\' -> text.append(c);
            case 'n' -> text.append('\n');
            case 't' -> text.append('\t');
            case 'r' -> text.append('\r');
            case 'u' -> {
                return unescapeUnit(quoted, backslash, text, problems);
            }
            default -> {
                problems.accept(new BadEscape("A backslash is followed by one of \" ' \\ n t r u; for a backslash in "
                        + "the text write it twice.", backslash, 2));
                text.append('\\');
                return backslash;
            }
        }
        return backslash + 1;
    }

    private static int unescapeUnit(String quoted, int backslash, StringBuilder text, Consumer<BadEscape> problems) {
        int value = 0;
        for (int i = backslash + 2; i < backslash + 6; i++) {
            if (i >= quoted.length() - 1 || !HexFormat.isHexDigit(quoted.charAt(i))) {
                problems.accept(new BadEscape("Behind \\u stand four hexadecimal digits, as in \\u00e9.", backslash,
                        Math.min(i + 1, quoted.length() - 1) - backslash));
                text.append('\\');
                return backslash;
            }
            value = value * 16 + HexFormat.fromHexDigit(quoted.charAt(i));
        }
        text.append((char) value);
        return backslash + 5;
    }
}
