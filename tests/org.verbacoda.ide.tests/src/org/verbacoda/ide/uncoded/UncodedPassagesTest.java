/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.uncoded;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.ide.Sample;
import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.testing.TestSize;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** Coded passages stand between angle brackets. */
class UncodedPassagesTest {

    private static List<String> uncoded(String textWithBrackets) {
        List<TextRange> coded = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (char c : textWithBrackets.toCharArray()) {
            switch (c) {
                case '<' -> start = text.length();
                case '>' -> coded.add(new TextRange(start, text.length()));
                default -> text.append(c);
            }
        }
        return UncodedPassages.of(Sample.of(text.toString()), coded).stream()
                .map(range -> text.substring(range.start(), range.end())).toList();
    }

    @Test
    void whatNoCodeCoversIsFoundTurnByTurn() {
        assertEquals(List.of("What?", "Before.", "After."), uncoded("User: What?\n\nAI: Before. <It is this.> After.\n"));
    }

    @Test
    void turnThatIsCodedWhollyLeavesNothing() {
        assertEquals(List.of("One."), uncoded("User: One.\n\nAI: <Two.>\n"));
        assertEquals(List.of(), uncoded("<User: One.\n\nAI: Two.>\n"));
    }

    @Test
    void punctuationBetweenTwoPassagesIsNoPassage() {
        assertEquals(List.of("more"), uncoded("User: <One>, <two>... more\nAI: <three>\n"));
    }

    @Test
    void whatOpensAPassageBelongsToIt() {
        assertEquals(List.of("[laughs] \"Yes\"."), uncoded("User: <One>. [laughs] \"Yes\".\n"));
    }

    @Test
    void passageOverTwoTurnsCoversTheBeginningOfTheSecond() {
        assertEquals(List.of("a", "d"), uncoded("User: a <b\nAI: c> d\n"));
    }

    @Test
    void labelsAndTheHeaderAreNoPassages() {
        assertEquals(List.of("x"), uncoded("# Talk\n\n**Place:** Ghent\n\n---\n\nUser: x\n"));
    }

    @Test
    void textWithoutTurnsIsOneStretchBehindTheHeader() {
        assertEquals(List.of("Notes are", "long."), uncoded("# Notes\n\nNotes are <very> long.\n"));
    }

    @Test
    void everyLetterOfATurnIsEitherCodedOrInAnUncodedPassage() {
        Random random = new Random(71);
        for (int round = 0; round < TestSize.of(200, 5000); round++) {
            StringBuilder text = new StringBuilder();
            for (int turn = 0; turn < 5; turn++) {
                text.append(turn % 2 == 0 ? "User: " : "AI: ").append("a b, c. ".repeat(random.nextInt(4))).append("\n\n");
            }
            List<TextRange> coded = new ArrayList<>();
            for (int i = random.nextInt(6); i > 0; i--) {
                int start = random.nextInt(text.length());
                coded.add(new TextRange(start, start + random.nextInt(text.length() - start)));
            }
            TranscriptStructure transcript = Sample.of(text.toString());
            List<TextRange> uncoded = UncodedPassages.of(transcript, coded);
            transcript.turns().forEach(turn -> {
                for (int at = turn.textStart(); at < turn.textEnd(); at++) {
                    if (Character.isLetter(text.charAt(at))) {
                        assertEquals(1, (isIn(coded, at) ? 1 : 0) + (isIn(uncoded, at) ? 1 : 0), text + " " + coded + " at " + at);
                    }
                }
            });
            for (TextRange range : uncoded) {
                assertTrue(range.start() < range.end());
                assertFalse(isIn(coded, range.start()));
            }
        }
    }

    private static boolean isIn(List<TextRange> ranges, int at) {
        return ranges.stream().anyMatch(range -> range.start() <= at && at < range.end());
    }
}
