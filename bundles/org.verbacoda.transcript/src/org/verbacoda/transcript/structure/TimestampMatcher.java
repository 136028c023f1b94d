/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

/**
 * Recognises a timestamp: {@code 0:05}, {@code 00:12:33}, {@code 00:12:33.250}, bare, in brackets, in parentheses, in
 * brackets escaped for Markdown ({@code \[01:46\]}), or a range {@code [00:12.000 --> 00:15.500]}.
 */
public final class TimestampMatcher {

    private TimestampMatcher() {
    }

    /**
     * The offset behind the timestamp that starts at {@code from}, or -1 if none starts there. Offsets are UTF-16
     * units.
     *
     * @param limit where the text to look at ends, exclusive
     */
    public static int match(String text, int from, int limit) {
        if (from >= limit) {
            return -1;
        }
        char first = text.charAt(from);
        if (first >= '0' && first <= '9') {
            int end = clock(text, from, limit);
            // "10:30am" or "3:16b" is prose; a bare time stands alone
            return end > 0 && end < limit && Character.isLetterOrDigit(text.charAt(end)) ? -1 : end;
        }
        boolean escaped = first == '\\' && from + 1 < limit && text.charAt(from + 1) == '[';
        if (!escaped && first != '[' && first != '(') {
            return -1;
        }
        int inner = range(text, from + (escaped ? 2 : 1), limit);
        if (inner < 0) {
            return -1;
        }
        if (escaped && inner < limit && text.charAt(inner) == '\\') {
            inner++;
        }
        char closing = first == '(' ? ')' : ']';
        return inner < limit && text.charAt(inner) == closing ? inner + 1 : -1;
    }

    private static int range(String text, int from, int limit) {
        int end = clock(text, spaces(text, from, limit), limit);
        if (end < 0) {
            return -1;
        }
        int at = spaces(text, end, limit);
        if (text.startsWith("-->", at)) {
            at = clock(text, spaces(text, at + 3, limit), limit);
            return at < 0 ? -1 : spaces(text, at, limit);
        }
        return at;
    }

    /** {@code d:dd} or {@code d:dd:dd}, with an optional fraction. */
    private static int clock(String text, int from, int limit) {
        int at = digits(text, from, Math.min(limit, from + 3));
        int fields = 0;
        while (at > from && fields < 2 && at + 2 < limit && text.charAt(at) == ':'
                && digits(text, at + 1, at + 3) == at + 3) {
            at += 3;
            fields++;
        }
        if (fields == 0) {
            return -1;
        }
        if (at + 1 < limit && (text.charAt(at) == '.' || text.charAt(at) == ',')) {
            int fraction = digits(text, at + 1, Math.min(limit, at + 4));
            return fraction > at + 1 ? fraction : at;
        }
        return at;
    }

    private static int digits(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }

    private static int spaces(String text, int from, int limit) {
        int at = from;
        while (at < limit && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
