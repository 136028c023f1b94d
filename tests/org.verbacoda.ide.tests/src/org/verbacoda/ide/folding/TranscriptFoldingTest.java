/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.ide.Sample;
import org.verbacoda.testing.TestSize;

class TranscriptFoldingTest {

    @Test
    void headerTurnsAndFencesOfSeveralLinesCanBeFolded() {
        String text = "# A\n**Transcript ID:** x\n\n---\n\nUser: one line\n\nAI: two\nlines\n\n```\ncode\n```\n\nUser: bye\n";
        assertEquals(List.of("HEADER # A\n**Transcript ID:** x\n\n---\n", "TURN AI: two\nlines\n\n```\ncode\n```\n",
                "FENCE ```\ncode\n```\n"), folded(text));
    }

    @Test
    void aLastTurnWithoutLineEndReachesToTheEnd() {
        assertEquals(List.of("TURN User: two\nlines"), folded("User: two\nlines"));
        assertEquals(List.of(), folded("User: one"));
        assertEquals(List.of(), folded(""));
    }

    @Test
    void rangesAreWholeLinesWithinTheText() {
        Random random = new Random(71);
        for (int i = 0; i < TestSize.of(1_000, 20_000); i++) {
            String text = Sample.random(random);
            for (FoldingRange range : TranscriptFolding.of(Sample.of(text))) {
                assertTrue(range.start() == 0 || "\n\r".indexOf(text.charAt(range.start() - 1)) >= 0, text);
                assertTrue(range.end() == text.length() || "\n\r".indexOf(text.charAt(range.end() - 1)) >= 0, text);
                assertTrue(range.start() < range.end());
            }
        }
    }

    private static List<String> folded(String text) {
        return TranscriptFolding.of(Sample.of(text)).stream()
                .map(range -> range.kind() + " " + text.substring(range.start(), range.end())).toList();
    }
}
