/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

/** How strings and numbers are written in all files: one way for each value. */
final class JsonText {

    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;

    private JsonText() {
    }

    /**
     * Appends the text as a JSON string. Everything is written as itself but quotation mark, backslash, control
     * characters (C0, DEL and C1), U+2028 and U+2029, at which some programs end a line, and lone surrogates, which
     * UTF-8 can't hold.
     */
    static void appendString(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                appendUnit(out, c);
            }
        }
        out.append('"');
    }

    private static void appendUnit(StringBuilder out, char c) {
        switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        case '\b' -> out.append("\\b");
        case '\f' -> out.append("\\f");
        default -> {
            if (Character.isISOControl(c) || c == LINE_SEPARATOR || c == PARAGRAPH_SEPARATOR
                    || Character.isSurrogate(c)) {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        }
    }

    /** Appends the shortest decimal that reads back as the same number, whole numbers without a fraction. */
    static void appendNumber(StringBuilder out, double number) {
        String text = Double.toString(number);
        out.append(text.endsWith(".0") ? text.substring(0, text.length() - 2) : text);
    }
}
