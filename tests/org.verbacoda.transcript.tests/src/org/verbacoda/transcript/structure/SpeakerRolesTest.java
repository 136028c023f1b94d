/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakerRolesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Interviewer", "Interviewee", "Respondent", "Participant", "Moderator", "Researcher",
            "Facilitator", "Host", "Assistant", "AI", "User", "Speaker", "Unknown Speaker"})
    void theUsualRolesAreKnownAloneAndWithANumber(String role) {
        assertTrue(SpeakerRoles.DEFAULT.contains(role));
        assertTrue(SpeakerRoles.DEFAULT.contains(role + " 2"));
        assertTrue(SpeakerRoles.DEFAULT.contains(role + "12"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P", "S", "IV", "IE"})
    void abbreviationsAreRolesOnlyWithANumber(String abbreviation) {
        assertFalse(SpeakerRoles.DEFAULT.contains(abbreviation));
        assertTrue(SpeakerRoles.DEFAULT.contains(abbreviation + "1"));
        assertTrue(SpeakerRoles.DEFAULT.contains(abbreviation + " 10"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "user", "USER", "Users", "User  1", "User 1a", "Q", "Anna", "1 User", "Speaker One"})
    void rolesCompareExactly(String name) {
        assertFalse(SpeakerRoles.DEFAULT.contains(name));
    }

    @Test
    void aStudysRolesReplaceTheUsualOnes() {
        SpeakerRoles roles = SpeakerRoles.of(List.of("Teacher", "Pupil"));
        assertEquals(List.of("Teacher", "Pupil"), roles.names());
        assertTrue(roles.contains("Pupil 3"));
        assertFalse(roles.contains("User"));
    }

    @Test
    void rolesAreEqualByTheirNames() {
        assertEquals(SpeakerRoles.of(List.of("A", "B")), SpeakerRoles.of(List.of("A", "B")));
        assertEquals(SpeakerRoles.of(List.of("A", "B")).hashCode(), SpeakerRoles.of(List.of("A", "B")).hashCode());
        assertNotEquals(SpeakerRoles.of(List.of("A", "B")), SpeakerRoles.of(List.of("A")));
    }

    @Test
    void aRoleGivenTwiceIsOneRole() {
        assertTrue(SpeakerRoles.of(List.of("Teacher", "Teacher")).contains("Teacher"));
    }
}
