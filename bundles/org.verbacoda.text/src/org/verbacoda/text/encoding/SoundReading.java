/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

/**
 * Tells whether a sequence that could be damage may just as well be meant: the leads of UTF-8 look like accented
 * letters, and its continuations include the marks that stand behind a word. {@code CAFÉ”}, {@code été »} with a
 * no-break space, {@code café…”}, {@code ¿Qué…¿no?}, {@code Tomáš…} and {@code TÉŽ} are all well-formed UTF-8.
 */
final class SoundReading {
    /** Marks that may stand directly behind a word, by themselves or one behind the other. */
    private static final String CLOSING = "\u00A0\u00AD‘’“”«»‹›–—…·•™®¹²³¡¿";
    /** Marks that may stand behind one of those, before the next word. */
    private static final String OPENING = "‚„£€¥¢§©±°¼½¾µ¶†‡ªº";
    /** The letters among the continuations: words go on with them. */
    private static final String LETTERS = "ŠšŽžŒœŸ";
    /** The continuations no sound text holds: the images of the five bytes that Windows-1252 leaves undefined. */
    private static final String HOLES = "\u0081\u008D\u008F\u0090\u009D";
    /** The leads of three bytes that are words, or sounds that an interviewee makes, by themselves. */
    private static final String WORDS = "àáäåæèéêìí";

    private SoundReading() {
    }

    /**
     * Whether the sequence of a run may be sound text.
     *
     * @param context the damaged run
     * @param at      where in the run the sequence begins
     * @param length  its length, 2 to 4
     */
    static boolean isPossible(RunInContext context, int at, int length) {
        String run = context.run();
        int before = at == 0 ? context.before() : run.charAt(at - 1);
        int after = at + length == run.length() ? context.after() : run.charAt(at + length);
        return switch (length) {
            case 2 -> isCapitalWithMark(run.charAt(at), run.charAt(at + 1), before, after);
            case 3 -> isLetterWithTwoMarks(run, at, before);
            default -> isLetterWithThreeMarks(run, at, before);
        };
    }

    /** The leads of two bytes are capitals, ß and ×; a capital does not follow a small letter. */
    private static boolean isCapitalWithMark(char lead, char mark, int before, int after) {
        if (isAny(HOLES, mark) || Character.isUpperCase(lead) && Character.isLowerCase(before)) {
            return false;
        }
        if ((lead == 'Â' || lead == 'Ã') && !Character.isUpperCase(before)) {
            // Languages that write these have them inside and at the end of words, so only in words of capitals.
            return false;
        }
        if (Character.isLowerCase(mark) && Character.isUpperCase(after)) {
            return false;
        }
        return isAny(CLOSING, mark) || isAny(LETTERS, mark);
    }

    /** The leads of three bytes are small letters; no word ends in â, the lead of all typographic characters. */
    private static boolean isLetterWithTwoMarks(String run, int at, int before) {
        char lead = run.charAt(at);
        char first = run.charAt(at + 1);
        char second = run.charAt(at + 2);
        boolean wordBefore = Character.isLetter(before) || isAny(WORDS, lead);
        boolean byteOrderMark = lead == 'ï' && first == '»' && second == '¿';
        return lead != 'â' && !byteOrderMark && wordBefore && followsWord(first) && goesOn(second);
    }

    /**
     * Of the leads of four bytes only ð (planes 1 to 3: emoji, historic scripts, rare ideographs) and ó with a no-break
     * space (plane 14: the tags in flags) lead to characters that exist; anything else is left as it is.
     */
    private static boolean isLetterWithThreeMarks(String run, int at, int before) {
        char lead = run.charAt(at);
        char first = run.charAt(at + 1);
        boolean exists = lead == 'ð' || lead == 'ó' && first == '\u00A0';
        boolean marks = Character.isLetter(before) && followsWord(first) && goesOn(run.charAt(at + 2))
                && goesOn(run.charAt(at + 3));
        return !exists || marks;
    }

    private static boolean followsWord(char c) {
        return isAny(CLOSING, c) || isAny(LETTERS, c);
    }

    private static boolean goesOn(char c) {
        return followsWord(c) || isAny(OPENING, c);
    }

    private static boolean isAny(String set, char c) {
        return set.indexOf(c) >= 0;
    }
}
