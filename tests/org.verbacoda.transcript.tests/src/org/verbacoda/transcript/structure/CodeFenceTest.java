/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class CodeFenceTest {

    @Test
    void insideACodeFenceNothingIsALabel() {
        TranscriptStructure structure = of("User: Look:\n```yaml\nAI: no\nUser: no\n```\nAI: Yes.\n");
        assertEquals(List.of("User", "AI"), speakers(structure));
        assertEquals(List.of("AI", "User"), structure.fencedLabels().stream().map(Label::name).toList());
    }

    @Test
    void tildesFenceToo() {
        assertEquals(List.of("User"), speakers(of("User: Look:\n~~~\nAI: no\n```\nAI: no\n~~~\n")));
    }

    @Test
    void aFenceIsClosedByAtLeastAsManyOfTheSameAndNothingElse() {
        String open = "User: Look:\n````\nAI: no\n";
        assertEquals(List.of("User"), speakers(of(open + "```\nAI: no\n```` no\nAI: no\n~~~~\nAI: no\n`````\n")));
    }

    @Test
    void aFenceMayBeIndentedByThreeSpaces() {
        assertEquals(List.of("User"), speakers(of("User: Look:\n   ```\nAI: no\n  ```  \n")));
        assertEquals(List.of("User", "AI"), speakers(of("User: Look:\n    ```\nAI: yes\n    ```\n")));
    }

    @Test
    void backticksInALineOfTextOpenNone() {
        assertEquals(List.of("User", "AI"), speakers(of("User: Look:\n```code``` here\nAI: yes\n```more```\n")));
        assertEquals(List.of("User", "AI"), speakers(of("User: Look:\n``\nAI: yes\n``\n")));
    }

    @Test
    void aFenceThatNothingClosesIsText() {
        TranscriptStructure structure = of("User: Look:\n```\nAI: yes\n");
        assertEquals(List.of("User", "AI"), speakers(structure));
        assertEquals(12, structure.unclosedFence());
        assertEquals(-1, of("User: Look:\n```\n```\n").unclosedFence());
    }

    private static TranscriptStructure of(String text) {
        return TranscriptStructure.of(text, SpeakerRoles.DEFAULT);
    }

    private static List<String> speakers(TranscriptStructure structure) {
        return structure.turns().stream().map(TurnSpan::speaker).toList();
    }
}
