/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.study.index.TranscriptEntry.Turns;
import org.verbacoda.testing.RandomTexts;
import org.verbacoda.testing.TestSize;
import org.verbacoda.transcript.structure.SpeakerRoles;

class TranscriptEntryTest {

    private static final Turns TURNS = new Turns(List.of("A", "B"), new int[] {0, 1, 0}, new int[] {2, 10, 14},
            new int[] {6, 12, 20});

    @Test
    void aPassageInATurnOverlapsIt() {
        assertTrue(TURNS.overlaps("A", 3, 5));
        assertFalse(TURNS.overlaps("B", 3, 5));
        assertTrue(TURNS.overlaps("A", 0, 3));
        assertTrue(TURNS.overlaps("A", 5, 10));
    }

    @Test
    void aPassageOverSeveralTurnsOverlapsEach() {
        assertTrue(TURNS.overlaps("A", 5, 15));
        assertTrue(TURNS.overlaps("B", 5, 15));
    }

    @Test
    void aPassageThatOnlyTouchesATurnDoesNotOverlapIt() {
        assertFalse(TURNS.overlaps("B", 6, 10));
        assertFalse(TURNS.overlaps("B", 12, 14));
        assertFalse(TURNS.overlaps("A", 20, 30));
        assertFalse(TURNS.overlaps("A", 0, 2));
    }

    @Test
    void nothingOverlapsAnEmptyTurnOrAnEmptyPassage() {
        Turns empty = new Turns(List.of("A"), new int[] {0}, new int[] {5}, new int[] {5});
        assertFalse(empty.overlaps("A", 0, 10));
        assertFalse(TURNS.overlaps("A", 4, 4));
    }

    @Test
    void nobodyElseSpeaks() {
        assertFalse(TURNS.overlaps("C", 0, 100));
        assertFalse(new Turns(List.of(), new int[0], new int[0], new int[0]).overlaps("A", 0, 10));
    }

    /** In real and in nasty transcripts alike: what the search finds is what looking at every code point finds. */
    @Test
    void overlapIsToShareACodePoint() {
        Random random = new Random(7);
        RandomTexts texts = new RandomTexts(7);
        for (int round = 0; round < TestSize.of(300, 20_000); round++) {
            StringBuilder text = new StringBuilder();
            for (int line = random.nextInt(12); line > 0; line--) {
                text.append(random.nextBoolean() ? "User:" : random.nextBoolean() ? "AI: " : "")
                        .append(random.nextBoolean() ? texts.wellFormed(3) : "").append('\n');
            }
            TranscriptEntry entry = TranscriptIndexer.index("a.md", FileStamp.ABSENT,
                    text.toString().getBytes(StandardCharsets.UTF_8), SpeakerRoles.DEFAULT);
            for (int i = 0; i < 20; i++) {
                int start = random.nextInt(entry.length() + 1);
                int end = start + random.nextInt(entry.length() - start + 1);
                for (String speaker : List.of("User", "AI", "Nobody")) {
                    assertEquals(sharesACodePoint(entry.turns(), speaker, start, end),
                            entry.turns().overlaps(speaker, start, end), () -> speaker + " in " + text);
                }
            }
        }
    }

    private static boolean sharesACodePoint(Turns turns, String speaker, int start, int end) {
        for (int position = start; position < end; position++) {
            for (int i = 0; i < turns.count(); i++) {
                if (turns.speakers().get(turns.speaker()[i]).equals(speaker) && turns.start()[i] <= position
                        && position < turns.end()[i]) {
                    return true;
                }
            }
        }
        return false;
    }
}
