/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.words;

import java.lang.Character.UnicodeScript;

/**
 * Counts words as readers do: runs of letters and digits with the apostrophes, hyphens, points and commas inside them ({@code don't},
 * {@code well-known}, {@code 3.5}). In scripts that put no spaces between words (Han, Hiragana, Katakana, Thai, Lao, Khmer, Burmese)
 * each character that is a letter counts, which is how lengths are given there. Thread-safe: no state.
 */
public final class WordCount {

    private WordCount() {
    }

    /**
     * The number of words in a part of a text.
     *
     * @param text the text
     * @param start where the part starts, in UTF-16 units
     * @param end where it ends, exclusive
     * @param comments the comments of the text, whose words do not count
     */
    public static int of(String text, int start, int end, Comments comments) {
        int words = 0;
        int at = comments.endAt(start);
        while (at < end) {
            int limit = Math.min(end, comments.nextStart(at));
            words += count(text, at, limit);
            at = limit < end ? comments.endAt(limit) : end;
        }
        return words;
    }

    private static int count(String text, int start, int end) {
        int words = 0;
        boolean inWord = false;
        int at = start;
        while (at < end) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (isPart(c)) {
                boolean alone = c >= 0x0E00 && standsAlone(c);
                words += alone || !inWord ? 1 : 0;
                inWord = !alone;
            } else if (inWord && !(joins(c) && next < end && isPart(text.codePointAt(next)))) {
                inWord = false;
            }
            at = next;
        }
        return words;
    }

    private static boolean isPart(int c) {
        return Character.isLetterOrDigit(c) || c > 0x7F && isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean joins(int c) {
        return c == '\'' || c == '-' || c == '.' || c == ',' || c == '\u2019' || c == '\u00AD' || c == '\u2010' || c == '_';
    }

    private static boolean standsAlone(int c) {
        if (!Character.isLetter(c)) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
