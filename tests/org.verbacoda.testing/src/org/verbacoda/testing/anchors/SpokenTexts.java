/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.testing.anchors;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes interviews as people speak: short answers that come again and again, questions of a guide, sentences that begin
 * alike, whole sentences said twice, and emoji. The same seed gives the same text. Not thread-safe.
 */
public final class SpokenTexts {

    private static final String[] SHORT = {"Yeah.", "Yes, exactly.", "Mm-hm.", "I see.", "No.", "Right, right.", "Okay.",
        "I don't know.", "That's true.", "Can you say more about that?", "Could you give me an example?",
        "😀 Sure.", "And how did that make you feel?", "Well, you know."};
    private static final String[] OPENINGS = {"I think that", "I don't think that", "And then", "So", "Well, I mean,",
        "At the beginning", "What I like is that", "For me", "The thing is that", "You know,", "In the end", "Sometimes"};
    private static final String[] WORDS = ("the of and to a in that it was for you on with as they at this have from one had "
        + "by not but what all were we when your can said there use an each which she do how their if will up other "
        + "about out many then them these so some her would make like him into time has look two more write go see "
        + "number no way could people my than first water been called who oil now find long down day did get come made "
        + "may part café naïve repair toaster screw lamp bicycle neighbour kitchen Tuesday volunteer tool glue machine "
        + "sewing radio cable plug smoke laughter evening table coffee cake queue ticket waiting learning showing"
        ).split(" ");

    private final Random random;

    /** A generator whose texts this seed decides. */
    public SpokenTexts(long seed) {
        random = new Random(seed);
    }

    /** An interview of so many turns, with labels that recur. */
    public String interview(int turns) {
        List<String> said = new ArrayList<>();
        StringBuilder text = new StringBuilder("# Interview\n\n**Transcript ID:** spoken\n\n---\n\n");
        for (int turn = 0; turn < turns; turn++) {
            text.append(turn % 2 == 0 ? "Interviewer: " : "Marta: ");
            int sentences = turn % 2 == 0 ? 1 + random.nextInt(2) : 1 + random.nextInt(7);
            for (int i = 0; i < sentences; i++) {
                text.append(sentence(said)).append(i + 1 == sentences ? "\n\n" : " ");
            }
        }
        return text.toString();
    }

    private String sentence(List<String> said) {
        if (random.nextInt(30) == 0) {
            return SHORT[random.nextInt(SHORT.length)];
        }
        if (!said.isEmpty() && random.nextInt(100) == 0) {
            return said.get(random.nextInt(said.size()));
        }
        StringBuilder sentence = new StringBuilder(OPENINGS[random.nextInt(OPENINGS.length)]);
        for (int i = 3 + random.nextInt(18); i > 0; i--) {
            sentence.append(random.nextInt(14) == 0 ? ", " : " ").append(word());
        }
        sentence.append(random.nextInt(8) == 0 ? "?" : ".");
        said.add(sentence.toString());
        return sentence.toString();
    }

    private String word() {
        return WORDS[random.nextInt(WORDS.length)];
    }
}
