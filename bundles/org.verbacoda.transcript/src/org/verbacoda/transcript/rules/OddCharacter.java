/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.lang.Character.UnicodeScript;

/** What is odd about a character. */
enum OddCharacter {
    /** Nothing. */
    NONE,
    /** A control character other than tab, line feed and carriage return. */
    CONTROL,
    /** U+FFFD. */
    LOST,
    /** Nobody sees it, and it means nothing where it stands. */
    INVISIBLE;

    /** What is odd about the UTF-16 unit at an offset. */
    static OddCharacter at(String text, int at) {
        char c = text.charAt(at);
        if (c < 0xA0) {
            boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c != 0x85;
            return control ? CONTROL : NONE;
        }
        return switch (c) {
            case '\uFFFD' -> LOST;
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> INVISIBLE;
            case '\u200C', '\u200D' -> joins(text, at) ? NONE : INVISIBLE;
            case '\u00A0' -> opensLine(text, at) ? INVISIBLE : NONE;
            default -> NONE;
        };
    }

    /**
     * Whether a joiner or non-joiner does its work: in an emoji, or between letters of a script that is written
     * joined. Between Latin, Greek or Cyrillic letters it is left over from a web page.
     */
    private static boolean joins(String text, int at) {
        return at > 0 && at + 1 < text.length() && isJoined(text.codePointBefore(at))
                && (text.charAt(at) == '\u200C' || isJoined(text.codePointAt(at + 1)));
    }

    private static boolean isJoined(int c) {
        UnicodeScript script = UnicodeScript.of(c);
        boolean simple = script == UnicodeScript.LATIN || script == UnicodeScript.GREEK || script == UnicodeScript.CYRILLIC;
        return !simple && !Character.isWhitespace(c) && (Character.isLetter(c) || isMark(c) || c > 0x2000);
    }

    /** Such as the virama, behind which a joiner says how the consonants around it are drawn. */
    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean opensLine(String text, int at) {
        int before = at;
        while (before > 0 && at - before < 64 && (text.charAt(before - 1) == ' ' || text.charAt(before - 1) == '\u00A0')) {
            before--;
        }
        return before == 0 || text.charAt(before - 1) == '\n' || text.charAt(before - 1) == '\r';
    }
}
