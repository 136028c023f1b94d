/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearMissTest {

    @ParameterizedTest
    @CsvSource({"user,User", "USER,User", "Speaker1,Speaker 1", "P-1,P1", "A.I.,AI", "ÖZGE,Özge", "Userr,User",
            "Uzer,User", "Uesr,User", "Interviewr,Interviewer", "nterviewer,Interviewer", "Interviewe,Interviewee"})
    void caseSpacesPunctuationOrOneSlipMakeANearMiss(String written, String meant) {
        assertTrue(NearMiss.of(written, meant), written);
        assertTrue(NearMiss.of(meant, written), written);
    }

    @ParameterizedTest
    @CsvSource({"Ann,Jan", "Usr,User", "Ann,Anne", "P1,P2", "P1,P11", "Speaker 1,Speaker 2", "Speaker 1,Speaker 11", "Speaker,Speaker 1",
            "User,Ruse", "Host,User", "Anna,Annika", "Q,A", "Interviewer,Interview"})
    void otherNamesAreOtherNames(String written, String meant) {
        assertFalse(NearMiss.of(written, meant), written);
        assertFalse(NearMiss.of(meant, written), written);
    }
}
