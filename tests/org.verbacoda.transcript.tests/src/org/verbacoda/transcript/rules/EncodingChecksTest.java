/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class EncodingChecksTest {

    @Test
    void certainDamageIsOneProblemAtTheFirstPlace() {
        String text = "User: itâ€™s and donâ€™t\n";
        assertEquals(List.of("8:â€™"), Checked.places(Rule.DAMAGED_ENCODING, text));
        assertEquals(List.of(List.of("’")), Checked.data(Rule.DAMAGED_ENCODING, text));
        assertTrue(Checked.problems(text).stream().anyMatch(problem -> problem.message().contains("2 places")));
    }

    @Test
    void possibleDamageIsAProblemAtEachPlace() {
        String text = "User: Ã© – Ã© ü\n";
        assertEquals(List.of(), Checked.places(Rule.DAMAGED_ENCODING, text));
        assertEquals(List.of("6:Ã©", "11:Ã©"), Checked.places(Rule.POSSIBLY_DAMAGED_ENCODING, text));
        assertEquals(List.of(List.of("é"), List.of("é")), Checked.data(Rule.POSSIBLY_DAMAGED_ENCODING, text));
    }

    @Test
    void soundTextIsNoProblem() {
        assertEquals(List.of(), Checked.places(Rule.DAMAGED_ENCODING, "User: CAFÉ” – Ä–Ö 日本\n"));
        assertEquals(List.of(), Checked.places(Rule.POSSIBLY_DAMAGED_ENCODING, "User: café, naïve\n"));
    }
}
