/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.diff;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A stretch of a text as tokens: words with the blank that follows them, other characters with the blank that follows,
 * and each character alone in scripts that put no blanks between words. Equal tokens have equal numbers.
 */
final class Tokens {

    /** The numbers of tokens, shared by the texts that are compared. */
    static final class Numbers {

        private final Map<String, @Nullable Integer> numbers = new HashMap<>();

        int of(int[] text, int from, int to) {
            String token = new String(text, from, to - from);
            @Nullable Integer known = numbers.get(token);
            if (known == null) {
                known = numbers.size();
                numbers.put(token, known);
            }
            return known;
        }
    }

    private int[] numbers = new int[64];
    private int[] starts = new int[65];
    private int count;

    private Tokens() {
    }

    static Tokens of(int[] text, int from, int to, Numbers numbers) {
        Tokens tokens = new Tokens();
        int at = from;
        while (at < to) {
            int end = at + 1;
            if (isWordPart(text[at])) {
                while (end < to && isWordPart(text[end])) {
                    end++;
                }
            }
            if (end < to && text[at] != ' ' && text[end] == ' ') {
                end++;
            }
            tokens.add(numbers.of(text, at, end), at);
            at = end;
        }
        tokens.starts[tokens.count] = to;
        return tokens;
    }

    private void add(int number, int start) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, count * 2);
            starts = Arrays.copyOf(starts, count * 2 + 1);
        }
        starts[count] = start;
        numbers[count++] = number;
    }

    private static boolean isWordPart(int c) {
        return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c) && !standsAlone(c);
    }

    /** Chinese and Japanese characters, and the scripts of South-East Asia. */
    private static boolean standsAlone(int c) {
        return Character.isIdeographic(c) || c >= 0x3040 && c <= 0x30FF || c >= 0x0E00 && c <= 0x0EFF
                || c >= 0x1000 && c <= 0x109F || c >= 0x1780 && c <= 0x17FF;
    }

    int count() {
        return count;
    }

    /** Where a token starts in the text; for {@link #count()}, where the stretch ends. */
    int start(int token) {
        return starts[token];
    }

    /** The number of each token; longer than {@link #count()}. */
    int[] numbers() {
        return numbers;
    }
}
