/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

class SpeakerRecognitionTest {

    @Test
    void declaredSpeakersAreExactlyTheSpeakers() {
        TranscriptStructure structure = of("""
                **Speakers:** AI (also Assistant), User
                ---
                AI: One.
                Assistant: Two.
                Host: Not declared, so text.
                Anna: Recurs, but is not declared.
                Anna: Recurs.
                Anna: Recurs.
                User: Three.
                """);
        assertEquals(List.of("AI", "AI", "User"), speakers(structure));
        assertEquals(List.of("Host", "Anna", "Anna", "Anna"), names(structure.otherLabels()));
    }

    @Test
    void aKnownRoleIsASpeakerEvenOnce() {
        assertEquals(List.of("Interviewer", "P1"), speakers(of("Interviewer: Hello?\nP1: Hello.\nOnce: no.\n")));
    }

    @Test
    void rolesAreTheStudys() {
        String text = "Teacher: Hello?\nUser: no.\n";
        assertEquals(List.of("Teacher"), speakers(TranscriptStructure.of(text, SpeakerRoles.of(List.of("Teacher")))));
    }

    @Test
    void aLabelThatRecursThriceIsASpeaker() {
        assertEquals(List.of("Q", "A", "Q", "A", "Q", "A"), speakers(of("Q: 1\nA: 2\nQ: 3\nA: 4\nQ: 5\nA: 6\n")));
        assertEquals(List.of(), speakers(of("Q: 1\nA: 2\nQ: 3\nA: 4\n")));
    }

    @Test
    void onlyIfItMakesUpAQuarterOfTheLabelLikeLines() {
        String nine = "User: x\n".repeat(9);
        assertEquals(3, count("Anna", of(nine + "Anna: x\n".repeat(3))));
        assertEquals(0, count("Anna", of(nine + "User: x\n" + "Anna: x\n".repeat(3))));
    }

    @Test
    void aPastedDialogueInsideATurnIsText() {
        String pasted = "Knight: Who goes there?\nDragon: I.\n";
        TranscriptStructure structure = of("User: x\nAI: y\n".repeat(5) + pasted + pasted + pasted + "User: x\nAI: y\n");
        assertEquals(List.of("User", "AI"), List.copyOf(structure.speakers()));
        assertEquals(6, structure.otherLabels().size());
    }

    @Test
    void labelsInTheHeaderAndInFencesDoNotCountAsLabelLikeLines() {
        String header = "**One:** 1\n**Two:** 2\n**Three:** 3\n**Four:** 4\n**Five:** 5\n**Six:** 6\n---\n";
        String fence = "```\n" + "key: value\n".repeat(10) + "```\n";
        TranscriptStructure structure = of(header + "Anna: x\nBen: y\nAnna: x\n" + fence + "Anna: x\n");
        assertEquals(List.of("Anna", "Anna", "Anna"), speakers(structure));
        assertEquals(List.of("Ben"), names(structure.otherLabels()));
        assertEquals(10, structure.fencedLabels().size());
    }

    @Test
    void labelsCompareExactly() {
        TranscriptStructure structure = of("User: one\nuser: two\nUser : three\n");
        assertEquals(List.of("User", "User"), speakers(structure));
        assertEquals(List.of("user"), names(structure.otherLabels()));
    }

    @Test
    void aLabelNeedsNoBlankLineBeforeItAndMayBeBold() {
        assertEquals(List.of("User", "User"), speakers(of("Some text.\nUser: one\n**User:** two\n")));
    }

    @Test
    void aFileWithoutAnySpeakerHasNoTurns() {
        TranscriptStructure structure = of("# Field notes\n\nIt rained all day.\nNote to self: buy boots.\n");
        assertEquals(List.of(), structure.turns());
        assertEquals(List.of(), List.copyOf(structure.speakers()));
        assertEquals(List.of("Note to self"), names(structure.otherLabels()));
    }

    @Test
    void whoSpeaksIsListedInOrderOfAppearanceAndCannotBeChanged() {
        TranscriptStructure structure = of("User: x\nAI: y\nUser: z\n");
        assertEquals(List.of("User", "AI"), List.copyOf(structure.speakers()));
        assertThrows(UnsupportedOperationException.class, () -> structure.speakers().clear());
    }

    @Test
    void anEmptyDeclarationDeclaresNobody() {
        assertEquals(List.of("User"), speakers(of("**Speakers:**\n---\nUser: hello\n")));
    }

    private static TranscriptStructure of(String text) {
        return TranscriptStructure.of(text, SpeakerRoles.DEFAULT);
    }

    private static List<String> speakers(TranscriptStructure structure) {
        return structure.turns().stream().map(TurnSpan::speaker).toList();
    }

    private static long count(String speaker, TranscriptStructure structure) {
        return speakers(structure).stream().filter(speaker::equals).count();
    }

    private static List<String> names(List<Label> labels) {
        return labels.stream().map(Label::name).toList();
    }
}
