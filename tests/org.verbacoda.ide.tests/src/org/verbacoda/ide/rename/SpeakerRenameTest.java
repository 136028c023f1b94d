/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.ide.Sample;
import org.verbacoda.testing.TestSize;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

class SpeakerRenameTest {

    private static String renamed(String text, String oldName, String newName) {
        return SpeakerRename.inFile(Sample.of(text), oldName, newName).applyTo(text);
    }

    @Test
    void everyLabelAndTheDeclarationAreRenamedAndNothingSaidIs() {
        assertEquals("**Speakers:** Interviewer (also I), Maria\n---\nInterviewer: Marta?\n\n**Maria:** I am Marta: yes.\n",
                renamed("**Speakers:** Interviewer (also I), Marta\n---\nInterviewer: Marta?\n\n**Marta:** I am Marta: yes.\n",
                        "Marta", "Maria"));
    }

    @Test
    void aFurtherLabelIsRenamedByItself() {
        assertEquals("**Speakers:** AI (also Bot), User\n---\nBot: a\nAI: b\n",
                renamed("**Speakers:** AI (also Assistant), User\n---\nAssistant: a\nAI: b\n", "Assistant", "Bot"));
        assertEquals("**Speakers:** Machine (also Assistant), User\n---\nAssistant: a\nMachine: b\n",
                renamed("**Speakers:** AI (also Assistant), User\n---\nAssistant: a\nAI: b\n", "AI", "Machine"));
    }

    @Test
    void aNameThatWouldNotBeRecognisedIsDeclared() {
        assertEquals("**Speakers:** Derek, User\n\n---\n\nDerek: a\nUser: b\n", renamed("AI: a\nUser: b\n", "AI", "Derek"));
        assertEquals("Participant: a\nUser: b\n", renamed("AI: a\nUser: b\n", "AI", "Participant"));
    }

    @Test
    void overAStudyOnlyFilesOfThatSpeakerChange() {
        Map<String, TranscriptStructure> study = new LinkedHashMap<>();
        study.put("a.md", Sample.of("AI: a\nUser: b\n"));
        study.put("b.md", Sample.of("User: b\n"));
        study.put("c.md", Sample.of("User: b\nAI: c\n"));
        Map<String, TextEdits> edits = SpeakerRename.inStudy(study, "AI", "Assistant");
        assertEquals(List.of("a.md", "c.md"), List.copyOf(edits.keySet()));
        assertEquals("User: b\nAssistant: c\n", edits.get("c.md").applyTo("User: b\nAI: c\n"));
    }

    @Test
    void whatIsNoNameIsRefused() {
        for (String name : List.of("", " ", "Anna ", "one two three four five", "a, b", "x".repeat(41), "12", "Anna (", "a:b")) {
            assertTrue(SpeakerRename.fault(name).isPresent(), name);
        }
        assertEquals(Optional.empty(), SpeakerRename.fault("Dr. Anna-Maria O'Neill"));
        assertThrows(IllegalArgumentException.class, () -> SpeakerRename.inFile(Sample.of("AI: a\n"), "AI", "a, b"));
    }

    @Test
    void aNameThatIsTakenWouldJoinTwoSpeakers() {
        assertTrue(SpeakerRename.joins(Sample.of("AI: a\nUser: b\n"), "User"));
        assertFalse(SpeakerRename.joins(Sample.of("AI: a\nUser: b\n"), "Derek"));
    }

    @Test
    void theLabelUnderTheCursorAndItsOccurrencesAreFound() {
        String text = "**Speakers:** Anna, An\n---\nAn: I met Anna.\nAnna: Yes.\n";
        TranscriptStructure transcript = Sample.of(text);
        assertEquals(Optional.of("An"), SpeakerOccurrences.labelAt(transcript, text.indexOf("An:") + 1));
        assertEquals(Optional.of("Anna"), SpeakerOccurrences.labelAt(transcript, text.indexOf("Anna,") + 2));
        assertEquals(Optional.empty(), SpeakerOccurrences.labelAt(transcript, text.indexOf("met")));
        assertEquals(List.of(text.indexOf("An\n"), text.indexOf("An:")),
                SpeakerOccurrences.of(transcript, "An").stream().map(range -> range.start()).toList());
    }

    @Test
    void theTurnsStayTheSameOnes() {
        Random random = new Random(74);
        for (int i = 0; i < TestSize.of(1_000, 20_000); i++) {
            String text = Sample.random(random);
            TranscriptStructure before = Sample.of(text);
            if (before.turns().isEmpty()) {
                continue;
            }
            String old = before.turns().get(random.nextInt(before.turns().size())).label().name();
            TranscriptStructure after = Sample.of(renamed(text, old, "Newly Named"));
            if (SpeakerDeclarationPossible.in(before)) {
                assertEquals(before.turns().stream().map(turn -> said(before, turn)).toList(),
                        after.turns().stream().map(turn -> said(after, turn)).toList(), text);
            }
        }
    }

    private static String said(TranscriptStructure transcript, TurnSpan turn) {
        return transcript.text().substring(turn.textStart(), turn.textEnd());
    }

    /** Where a file uses the key "Speakers" as a label, nobody can be declared, and a rename may cost turns. */
    private static final class SpeakerDeclarationPossible {

        static boolean in(TranscriptStructure transcript) {
            return !transcript.text().substring(transcript.headerEnd()).contains("**Speakers:**");
        }
    }
}
