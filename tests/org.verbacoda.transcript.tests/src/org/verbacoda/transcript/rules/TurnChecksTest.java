/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class TurnChecksTest {

    @Test
    void aTurnWithoutTextIsMarkedAtItsLabel() {
        assertEquals(List.of("12:**AI:**", "20:User:"),
                Checked.places(Rule.EMPTY_TURN, "User: hello\n**AI:**\nUser: \u00A0\n\n"));
    }

    @Test
    void aFenceThatNothingClosesIsMarkedWhereItOpens() {
        assertEquals(List.of("12:```yaml"), Checked.places(Rule.UNCLOSED_CODE_FENCE, "User: Look:\n```yaml\na: b\n"));
        assertEquals(List.of(), Checked.places(Rule.UNCLOSED_CODE_FENCE, "User: Look:\n```yaml\na: b\n```\n"));
    }
}
