/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import java.util.Random;

import org.verbacoda.testing.RandomTexts;

/** Makes texts that look like transcripts from afar: labels, fences, headers, and nasty text between them. */
public final class RandomTranscripts {

    private static final String[] LINES = {"User: ", "AI:", "**Emma:** [0:12] ", "**Emma** 0:15  ", "Q: ", "A:", "user: ",
            "[00:12:33] P1: ", "Speaker 1 [0:05]: ", "Note to self: ", "```", "~~~", "````yaml", "---", "# Heading",
            "**Transcript ID:** x", "**Speakers:** AI (also Assistant), User", "**Topic:**", "", "  ", "\u00A0", "\t",
            "\u2003", "**", "****", "**:**", ": ", "10:30", "https://example.org", "**Emma:**", "Assistant: \u3000"};
    private static final String[] TERMINATORS = {"\n", "\n", "\n\n", "\r\n", "\r\n", "\r", "\n\r", "\u2028"};

    private final Random random;
    private final RandomTexts texts;

    /** @param seed decides all texts it makes */
    public RandomTranscripts(long seed) {
        random = new Random(seed);
        texts = new RandomTexts(seed);
    }

    /** The next text, of up to 40 lines with LF, CRLF, CR and lone surrogates in any mixture; sometimes empty. */
    public String next() {
        StringBuilder text = new StringBuilder();
        int lines = random.nextInt(41);
        for (int i = 0; i < lines; i++) {
            text.append(random.nextInt(4) == 0 ? "" : LINES[random.nextInt(LINES.length)]);
            text.append(random.nextInt(3) == 0 ? "" : texts.any(6));
            text.append(TERMINATORS[random.nextInt(TERMINATORS.length)]);
        }
        return text.toString();
    }
}
