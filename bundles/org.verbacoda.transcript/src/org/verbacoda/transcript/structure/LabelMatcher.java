/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Recognises a label-like line: after an optional timestamp at most four words and forty characters, plain or bold,
 * then a colon, with an optional timestamp before or behind it. Transcribing services also write a bold name with a
 * timestamp and no colon ({@code **Emma** 0:12}), alone on its line; that counts too.
 * <p> A name starts with a letter or a digit, holds a letter, and is made of what names are made of: letters, digits,
 * marks, single spaces and {@code . ' - _ & / # + ( )}. So "Well, I said:" is no label, and neither is "at 10:30" nor
 * a URL.
 */
final class LabelMatcher {

    /** In code points. */
    static final int MAX_NAME = 40;
    static final int MAX_WORDS = 4;
    /** Behind this many UTF-16 units no label's colon can stand: two timestamps, asterisks, the name, spaces. */
    private static final int REACH = 152;

    private LabelMatcher() {
    }

    /** The label the line {@code start..end} opens with, or null. */
    static @Nullable Label match(String text, int start, int end) {
        // Nearly every line is prose without an early colon, and this is all that is spent on it
        int limit = Math.min(end, start + REACH);
        if (start >= end || !startsLikeLabel(text.charAt(start)) || !hasColon(text, start, limit)) {
            return null;
        }
        int at = start;
        int leading = TimestampMatcher.match(text, at, limit);
        if (leading > 0) {
            at = spaces(text, leading, limit);
        }
        boolean bold = text.startsWith("**", at);
        int nameStart = bold ? at + 2 : at;
        int nameEnd = nameEnd(text, nameStart, limit);
        if (nameEnd <= nameStart) {
            return null;
        }
        Tail tail = new Tail(text, nameEnd, limit, end);
        if (bold ? !tail.bold() : !tail.plain()) {
            return null;
        }
        return new Label(start, tail.at, text.substring(nameStart, nameEnd), nameStart, bold, tail.timed);
    }

    private static boolean startsLikeLabel(char c) {
        return Character.isLetterOrDigit(c) || c == '*' || c == '[' || c == '(' || c == '\\'
                || Character.isSurrogate(c);
    }

    private static boolean hasColon(String text, int start, int limit) {
        return text.indexOf(':', start, limit) >= 0 || text.indexOf('\uFF1A', start, limit) >= 0;
    }

    /** Where the name ends, without the blank space before what follows; {@code from} if there is no name. */
    private static int nameEnd(String text, int from, int limit) {
        int at = from;
        int end = from;
        int words = 0;
        boolean inWord = false;
        boolean letter = false;
        if (isListNumber(text, from, limit)) {
            return from;
        }
        while (at < limit) {
            int c = text.codePointAt(at);
            if (c == ' ' || c == '\u00A0' || c == '\u202F') {
                inWord = false;
            } else if (at > from && !inWord && TimestampMatcher.match(text, at, limit) > 0) {
                break;
            } else if (isNamePart(c) && (end > from || Character.isLetterOrDigit(c))) {
                words += inWord ? 0 : 1;
                inWord = true;
                letter |= Character.isLetter(c);
                end = at + Character.charCount(c);
            } else {
                break;
            }
            if (words > MAX_WORDS || end - from > MAX_NAME && text.codePointCount(from, end) > MAX_NAME) {
                return from;
            }
            at += Character.charCount(c);
        }
        return letter ? end : from;
    }

    /** {@code 2.} or {@code 2)} before a space: an item of a list, not a name. */
    private static boolean isListNumber(String text, int from, int limit) {
        int at = from;
        while (at < limit && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at > from && at + 1 < limit && (text.charAt(at) == '.' || text.charAt(at) == ')')
                && text.charAt(at + 1) == ' ';
    }

    private static boolean isNamePart(int c) {
        if (c < 0x80) {
            return Character.isLetterOrDigit(c) || ".'-_&/#+()".indexOf(c) >= 0;
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || c == '\u2019' || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK || c == '\u200D' || c == '\u200C' || c == '\u00B7';
    }

    private static int spaces(String text, int from, int limit) {
        int at = from;
        while (at < limit && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\u00A0'
                || text.charAt(at) == '\u202F')) {
            at++;
        }
        return at;
    }

    /** What follows the name: asterisks, timestamp, colon, timestamp. */
    private static final class Tail {

        private final String text;
        private final int limit;
        private final int lineEnd;
        private boolean timed;
        int at;

        Tail(String text, int from, int limit, int lineEnd) {
            this.text = text;
            this.at = from;
            this.limit = limit;
            this.lineEnd = lineEnd;
        }

        /** {@code Name:}, {@code Name [0:12]:}, {@code Name: [0:12]}. */
        boolean plain() {
            timestamp();
            if (!colon()) {
                return false;
            }
            timestamp();
            return true;
        }

        /**
         * {@code **Name:**}, {@code **Name [0:12]:**}, {@code **Name**:}, {@code **Name** [0:12]:}, {@code **Name**
         * 0:12}.
         */
        boolean bold() {
            timestamp();
            boolean colon = colon();
            if (!asterisks()) {
                return false;
            }
            timestamp();
            if (!colon) {
                colon = colon();
                timestamp();
            }
            return colon || timed && BlankSpace.skip(text, at, lineEnd) == lineEnd;
        }

        private void timestamp() {
            int end = timed ? -1 : TimestampMatcher.match(text, spaces(text, at, limit), limit);
            if (end > 0) {
                at = end;
                timed = true;
            }
        }

        private boolean asterisks() {
            int from = spaces(text, at, limit);
            if (text.startsWith("**", from) && from + 2 <= limit) {
                at = from + 2;
                return true;
            }
            return false;
        }

        private boolean colon() {
            int from = spaces(text, at, limit);
            if (from >= limit || text.charAt(from) != ':' && text.charAt(from) != '\uFF1A') {
                return false;
            }
            if (text.startsWith("//", from + 1) || isDigit(from - 1) && isDigit(from + 1)) {
                return false;
            }
            at = from + 1;
            return true;
        }

        private boolean isDigit(int offset) {
            return offset < lineEnd && Character.isDigit(text.charAt(offset));
        }
    }
}
