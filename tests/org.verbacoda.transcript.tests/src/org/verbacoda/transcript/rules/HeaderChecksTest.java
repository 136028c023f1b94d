/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class HeaderChecksTest {

    @Test
    void aTranscriptWithoutIdIsMarkedOnItsFirstLine() {
        assertEquals(List.of("0:# Interview"), Checked.places(Rule.MISSING_ID, "# Interview\n---\nUser: hello\n"));
        assertEquals(List.of("0:"), Checked.places(Rule.MISSING_ID, ""));
    }

    @Test
    void anEmptyIdIsNone() {
        assertEquals(List.of("0:**Transcript ID:**"), Checked.places(Rule.MISSING_ID, "**Transcript ID:**\n---\n"));
    }

    @Test
    void anIdIsEnough() {
        assertEquals(List.of(), Checked.problems("**Transcript ID:** x\n---\nUser: hello\n"));
    }
}
