/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.ide.Sample;
import org.verbacoda.testing.TestSize;
import org.verbacoda.transcript.structure.TranscriptStructure;

class EnclosingSelectionTest {

    private static final String TEXT = "# A\n---\n\nUser: How was it? And then?\n\nAI: It was fine. Really fine!\n\nThank you.\n";
    private static final TranscriptStructure TRANSCRIPT = Sample.of(TEXT);

    private static String grown(String selected, int times) {
        int at = TEXT.indexOf(selected);
        TextRange range = new TextRange(at, at + selected.length());
        for (int i = 0; i < times; i++) {
            range = EnclosingSelection.of(TRANSCRIPT, range);
        }
        return TEXT.substring(range.start(), range.end());
    }

    @Test
    void aSelectionGrowsFromSentenceToTurnToExchangeToText() {
        assertEquals("Really fine!", grown("eally", 1));
        assertEquals("It was fine. Really fine!\n\nThank you.", grown("eally", 2));
        assertEquals("AI: It was fine. Really fine!\n\nThank you.", grown("eally", 3));
        assertEquals("User: How was it? And then?\n\nAI: It was fine. Really fine!\n\nThank you.", grown("eally", 4));
        assertEquals(TEXT, grown("eally", 5));
        assertEquals(TEXT, grown("eally", 6));
    }

    @Test
    void aSelectionOverTwoSentencesGrowsToBoth() {
        assertEquals("How was it? And then?", grown("it? And", 1));
    }

    @Test
    void aParagraphEndsASentence() {
        assertEquals("Thank you.", grown("you", 1));
    }

    @Test
    void inTheHeaderItGrowsToTheText() {
        assertEquals(TEXT, grown("# A", 1));
    }

    @Test
    void theSentenceAtACursorHasNoBlankSpaceAroundIt() {
        TextRange range = EnclosingSelection.sentenceAt(TRANSCRIPT, TEXT.indexOf("then"));
        assertEquals("And then?", TEXT.substring(range.start(), range.end()));
        TextRange end = EnclosingSelection.sentenceAt(TRANSCRIPT, TEXT.indexOf("then?") + 5);
        assertEquals("And then?", TEXT.substring(end.start(), end.end()));
    }

    @Test
    void itAlwaysGrowsUntilEverythingIsSelected() {
        Random random = new Random(72);
        for (int i = 0; i < TestSize.of(1_000, 20_000); i++) {
            String text = Sample.random(random);
            TranscriptStructure transcript = Sample.of(text);
            int start = random.nextInt(text.length() + 1);
            TextRange range = new TextRange(start, start + random.nextInt(Math.min(9, text.length() - start + 1)));
            for (int steps = 0; !range.equals(new TextRange(0, text.length())); steps++) {
                TextRange next = EnclosingSelection.of(transcript, range);
                assertTrue(next.contains(range) && !next.equals(range) && steps < 8, text + range);
                range = next;
            }
        }
    }
}
