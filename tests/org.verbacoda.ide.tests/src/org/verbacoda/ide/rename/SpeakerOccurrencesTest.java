/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;

class SpeakerOccurrencesTest {

    private static final String TEXT = """
            **Speakers:** Assistant (also AI), User, Guest

            AI: One.

            User: Two. Assistant: no label here.

            Assistant: Three.
            """;

    private final TranscriptStructure declared = TranscriptStructure.of(TEXT, SpeakerRoles.DEFAULT);

    private static List<String> lines(TranscriptStructure transcript, String speaker) {
        return SpeakerOccurrences.ofSpeaker(transcript, speaker).stream().map(range -> transcript.text().substring(0, range.start())
                .lines().count() + " " + transcript.text().substring(range.start(), range.end())).toList();
    }

    @Test
    void allLabelsOfASpeakerAreFoundInTheDeclarationAndInFrontOfTurns() {
        assertEquals(List.of("1 Assistant", "1 AI", "2 AI", "6 Assistant"), lines(declared, "Assistant"));
        assertEquals(List.of("1 User", "4 User"), lines(declared, "User"));
    }

    @Test
    void aSpeakerWhoNeverSpeaksIsFoundInTheDeclaration() {
        assertEquals(List.of("1 Guest"), lines(declared, "Guest"));
    }

    @Test
    void anotherLabelOfASpeakerIsNoSpeakerOfItsOwn() {
        assertEquals(List.of(), lines(declared, "AI"));
        assertEquals("Assistant", SpeakerOccurrences.speakerOf(declared, "AI"));
    }

    @Test
    void withoutADeclarationTheLabelIsTheSpeaker() {
        TranscriptStructure plain = TranscriptStructure.of("AI: One.\n\nUser: Two.\n\nAI: Three.\n", SpeakerRoles.DEFAULT);
        assertEquals(List.of("0 AI", "4 AI"), lines(plain, "AI"));
        assertEquals("AI", SpeakerOccurrences.speakerOf(plain, "AI"));
    }
}
