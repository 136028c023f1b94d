/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class SpeakerChecksTest {

    private static final String DECLARED = "**Speakers:** AI (also Assistant), User\n---\n";

    @Test
    void aNearMissIsAWarningThatKnowsTheNameMeant() {
        String text = "User: one\nAI: two\nUserr: three\nuser: four\n";
        assertEquals(List.of("18:Userr", "31:user"), Checked.places(Rule.NEAR_MISS_SPEAKER, text));
        assertEquals(List.of(List.of("User"), List.of("User")), Checked.data(Rule.NEAR_MISS_SPEAKER, text));
        assertEquals(List.of(), Checked.places(Rule.POSSIBLE_MISSED_TURN, text));
    }

    @Test
    void onlyTheNameInALabelIsMarked() {
        assertEquals(List.of("19:Userr"), Checked.places(Rule.NEAR_MISS_SPEAKER, "User: one\n[0:12] **Userr:** two\n"));
    }

    @Test
    void aNearMissOfADeclaredSpeakerOrOfAFurtherLabelCounts() {
        assertEquals(List.of(List.of("Assistant"), List.of("User")),
                Checked.data(Rule.NEAR_MISS_SPEAKER, DECLARED + "Asistant: one\nUSER: two\n"));
    }

    @Test
    void aRoleThatIsNotDeclaredIsAWarning() {
        assertEquals(List.of("44:Host"), Checked.places(Rule.UNDECLARED_SPEAKER, DECLARED + "Host: hello\n"));
    }

    @Test
    void aNameThatRecursButIsNotDeclaredIsAWarning() {
        assertEquals(List.of(List.of("Anna"), List.of("Anna"), List.of("Anna")),
                Checked.data(Rule.UNDECLARED_SPEAKER, DECLARED + "Anna: x\nAnna: y\nAnna: z\n"));
        assertEquals(List.of(), Checked.data(Rule.UNDECLARED_SPEAKER, DECLARED + "Anna: x\nAnna: y\n"));
    }

    @Test
    void anyOtherLabelLikeLineMayBeAMissedTurn() {
        String text = "User: one\nTo sum up: two\n";
        assertEquals(List.of("10:To sum up"), Checked.places(Rule.POSSIBLE_MISSED_TURN, text));
        assertEquals(List.of(List.of("To sum up")), Checked.data(Rule.POSSIBLE_MISSED_TURN, text));
    }

    @Test
    void aSpeakersLabelInsideAFenceMayBeAMissedTurn() {
        assertEquals(List.of("19:User"),
                Checked.places(Rule.POSSIBLE_MISSED_TURN, "User: code:\n```\n  \nUser: one\nkey: two\n```\n"));
    }

    @Test
    void aFileOfOtherLabelsIsCheckedInReasonableTime() {
        StringBuilder text = new StringBuilder(DECLARED);
        for (int i = 0; i < 50_000; i++) {
            text.append("Item ").append(i).append(": text\n");
        }
        assertEquals(50_000, Checked.places(Rule.POSSIBLE_MISSED_TURN, text.toString()).size());
    }
}
