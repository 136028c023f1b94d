/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

import java.lang.Character.UnicodeScript;

/**
 * Tells whether the letters of a word confirm that a two-byte sequence in it is damage: what it decodes to is a letter,
 * directly beside another letter of the same script, in the case that its neighbours lead one to expect (all small, a
 * capital and small ones, or all capitals). A combining mark is confirmed by the letter that carries it. Together with
 * the {@linkplain SoundReading sound reading} being ruled out, {@code fÃ¼r}, {@code Ã¼ber}, {@code Ã–sterreich} and
 * {@code Ð¸Ð½} are damage, while {@code CAFÉ”}, {@code Ä–Ö} and {@code GRÃ–SSE} (two words with a dash between them?) are
 * not certain.
 */
final class WordEvidence {
    private WordEvidence() {
    }

    /**
     * Whether the word around a decoded character confirms it.
     *
     * @param decoded the decoded run
     * @param at      where in it the character begins
     */
    static boolean confirms(RunInContext decoded, int at) {
        String run = decoded.run();
        int character = run.codePointAt(at);
        int end = at + Character.charCount(character);
        int before = at == 0 ? decoded.before() : run.codePointBefore(at);
        int after = end == run.length() ? decoded.after() : run.codePointAt(end);
        boolean letterBefore = Character.isLetter(before);
        boolean letterAfter = Character.isLetter(after);
        if (Character.getType(character) == Character.NON_SPACING_MARK) {
            return letterBefore && mayShareWord(character, before);
        }
        if (!Character.isLetter(character) || !letterBefore && !letterAfter
                || letterBefore && !mayShareWord(character, before)
                || letterAfter && !mayShareWord(character, after)) {
            return false;
        }
        if (Character.isLowerCase(character)) {
            boolean beforeFits = !Character.isUpperCase(before) || !Character.isLetter(beforeBefore(decoded, at));
            return beforeFits && !Character.isUpperCase(after);
        }
        if (Character.isUpperCase(character)) {
            return !Character.isLowerCase(before) && !(letterBefore && Character.isLowerCase(after));
        }
        return true;
    }

    /** The second code point before the one at an offset of the run. */
    private static int beforeBefore(RunInContext decoded, int at) {
        if (at == 0) {
            return decoded.beforeBefore();
        }
        int before = at - Character.charCount(decoded.run().codePointBefore(at));
        return before == 0 ? decoded.before() : decoded.run().codePointBefore(before);
    }

    private static boolean mayShareWord(int one, int other) {
        UnicodeScript script = UnicodeScript.of(one);
        return script == UnicodeScript.INHERITED || script == UnicodeScript.of(other);
    }
}
