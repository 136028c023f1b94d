/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TurnTest {

    @Test
    void aTurnsTextIsEverythingBehindItsLabelUpToTheNextTurn() {
        assertEquals(List.of("One.\n\nStill one.\nOther: still one.", "Two."), texts("""
                Before the first turn.

                User: One.

                Still one.
                Other: still one.

                AI: Two.
                """));
    }

    @Test
    void itHasNoBlankSpaceAtEitherEnd() {
        assertEquals(List.of("One.", "Two."), texts("User:\u00A0\t\n\u2028 One.\u0085\u001F\u3000\r\n\r\nAI:\u2003Two. \n"));
    }

    @Test
    void zeroWidthCharactersAreNotBlank() {
        assertEquals(List.of("\u200BOne.\uFEFF"), texts("User: \u200BOne.\uFEFF\n"));
    }

    @Test
    void aTimestampBehindTheLabelIsNotText() {
        assertEquals(List.of("One.", "Two."), texts("**User:** [00:12] One.\n**AI** 0:15  \nTwo.\n"));
    }

    @Test
    void aTurnMayBeEmpty() {
        TranscriptStructure structure = of("User:\n\nAI: Two.\nUser:");
        assertTrue(structure.turns().get(0).isEmpty());
        assertTrue(structure.turns().get(2).isEmpty());
        for (TurnSpan turn : structure.turns()) {
            assertTrue(turn.textStart() >= turn.label().end());
        }
    }

    @Test
    void aTurnKnowsTheLineOfItsLabel() {
        assertEquals(List.of(2, 4), of("\nUser: One.\r\rAI: Two.").turns().stream().map(TurnSpan::line).toList());
    }

    private static TranscriptStructure of(String text) {
        return TranscriptStructure.of(text, SpeakerRoles.DEFAULT);
    }

    private static List<String> texts(String text) {
        return of(text).turns().stream().map(turn -> text.substring(turn.textStart(), turn.textEnd())).toList();
    }
}
