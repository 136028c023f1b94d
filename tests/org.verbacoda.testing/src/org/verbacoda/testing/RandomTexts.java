/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.testing;

import java.util.Random;

/**
 * Makes texts that break naive code: characters outside of the BMP, combining marks, CRLF and CR, byte order marks at the
 * start and elsewhere, U+2028, right-to-left letters, and, where wanted, lone surrogates. The same seed gives the same
 * texts. Not thread-safe.
 */
public final class RandomTexts {
    private static final String[] PIECES = {
        "a", "z", " ", " ", "word", "The end.", "\n", "\n", "\n\n", "\t", ":", "**Interviewer:** ",
        "é", "ß", "Ü", "’", "“", "”", "–", "…", "\u00A0", "£",
        "e\u0301", "n\u0303", "\u0301", "\u200D", "\uFE0F",
        "\uD83D\uDE00", "\uD83D\uDC69\u200D\uD83D\uDD2C", "\uD834\uDD1E", "\uD840\uDC00",
        "\r\n", "\r\n", "\r", "\n\r", "\r\r\n", "\u2028", "\u2029", "\u0085", "\u000B", "\u000C", "\uFEFF",
        "日本", "привет", "שלום", "\u202E", "\u0000", "\uFFFD", "\uFFFF",
    };
    private static final String[] LONE_SURROGATES = {"\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00"};

    private final Random random;

    /**
     * A generator.
     *
     * @param seed decides all texts it makes
     */
    public RandomTexts(long seed) {
        random = new Random(seed);
    }

    /**
     * A nasty text that some file in some Unicode encoding could hold: every surrogate in it has its partner.
     *
     * @param mostPieces the number of pieces, each of 1 to 17 UTF-16 units, it has at most
     * @return the text, sometimes empty
     */
    public String wellFormed(int mostPieces) {
        return text(mostPieces, false);
    }

    /**
     * A nasty text that may also hold lone surrogates, as an editor does for a moment.
     *
     * @param mostPieces the number of pieces, each of 1 to 17 UTF-16 units, it has at most
     * @return the text
     */
    public String any(int mostPieces) {
        return text(mostPieces, true);
    }

    /**
     * A text without anything nasty: printable ASCII and LF.
     *
     * @param length its length
     * @return the text
     */
    public String ascii(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(random.nextInt(12) == 0 ? '\n' : (char) (' ' + random.nextInt(95)));
        }
        return text.toString();
    }

    private String text(int mostPieces, boolean loneSurrogates) {
        StringBuilder text = new StringBuilder(random.nextInt(8) == 0 ? "\uFEFF" : "");
        int pieces = random.nextInt(mostPieces + 1);
        for (int i = 0; i < pieces; i++) {
            boolean lone = loneSurrogates && random.nextInt(12) == 0;
            String[] from = lone ? LONE_SURROGATES : PIECES;
            text.append(from[random.nextInt(from.length)]);
        }
        return text.toString();
    }
}
