/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.turns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.verbacoda.ide.Sample;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.transcript.structure.TranscriptStructure;

class TurnCommandsTest {

    private static final String TEXT = "User: How was it? Fine, I think.\n\n**AI:** Good. And then?\n\nUser: Nothing.\n";
    private static final TranscriptStructure TRANSCRIPT = Sample.of(TEXT);

    private static String applied(Optional<TextEdit> edit) {
        return TextEdits.of(edit.stream().toList()).applyTo(TEXT);
    }

    @Test
    void whatStandsBehindTheCursorBecomesTheOtherSpeakersTurn() {
        int offset = TEXT.indexOf("Fine");
        assertEquals("AI", TurnCommands.otherSpeaker(TRANSCRIPT, offset));
        assertEquals("User: How was it?\n\nAI: Fine, I think.\n\n**AI:** Good. And then?\n\nUser: Nothing.\n",
                applied(TurnCommands.split(TRANSCRIPT, offset, "AI")));
    }

    @Test
    void aBoldLabelIsFollowedByABoldOne() {
        int offset = TEXT.indexOf(" And then");
        assertEquals("User", TurnCommands.otherSpeaker(TRANSCRIPT, offset));
        assertTrue(applied(TurnCommands.split(TRANSCRIPT, offset, "User")).contains("Good.\n\n**User:** And then?"));
    }

    @Test
    void outsideAndAtTheEdgesOfATurnThereIsNothingToSplit() {
        for (String place : new String[] {"User: How", "How", "\n\n**AI", "Nothing"}) {
            assertEquals(Optional.empty(), TurnCommands.split(TRANSCRIPT, TEXT.indexOf(place), "AI"), place);
        }
        assertEquals(Optional.empty(), TurnCommands.split(Sample.of("It rained.\n"), 4, "AI"));
    }

    @Test
    void aTurnIsJoinedWithTheNextOrWithAllThatAreSelected() {
        assertEquals("User: How was it? Fine, I think.\n\nGood. And then?\n\nUser: Nothing.\n",
                TurnCommands.join(TRANSCRIPT, 10, 10).applyTo(TEXT));
        assertEquals("User: How was it? Fine, I think.\n\nGood. And then?\n\nNothing.\n",
                TurnCommands.join(TRANSCRIPT, 10, TEXT.length()).applyTo(TEXT));
        assertEquals(TextEdits.NONE, TurnCommands.join(TRANSCRIPT, TEXT.length() - 2, TEXT.length() - 2));
        assertEquals(TextEdits.NONE, TurnCommands.join(Sample.of("It rained.\n"), 0, 0));
    }
}
