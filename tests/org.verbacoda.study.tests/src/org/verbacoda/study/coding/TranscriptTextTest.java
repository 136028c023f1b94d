/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.verbacoda.study.coding.TranscriptText.Passage;

class TranscriptTextTest {

    private final TranscriptText text = new TranscriptText("one two \uD83D\uDE00 one\nthree");

    private static Optional<Passage> passage(int start, int end) {
        return Optional.of(new Passage(start, end));
    }

    @Test
    void offsetsAloneNameAPassageInCodePoints() {
        assertEquals(passage(8, 9), text.find(8, 9, ""));
        assertEquals(passage(0, 19), text.find(0, 19, ""));
    }

    @Test
    void anEmptyReversedOrOutsidePassageIsNone() {
        assertEquals(Optional.empty(), text.find(3, 3, ""));
        assertEquals("the passage 3..3 is empty", text.whyNot(3, 3, ""));
        assertEquals(Optional.empty(), text.find(5, 3, ""));
        assertEquals(Optional.empty(), text.find(0, 20, ""));
        assertEquals("the passage 0..20 is outside the text, which has 19 characters", text.whyNot(0, 20, ""));
        assertEquals(Optional.empty(), text.find(-1, 3, ""));
        assertTrue(text.whyNot(-1, 3, "").contains("outside"));
    }

    @Test
    void theQuoteConfirmsTheOffsets() {
        assertEquals(passage(10, 13), text.find(10, 13, "one"));
        assertEquals(passage(0, 3), text.find(0, 3, "one"));
    }

    @Test
    void aQuoteThatStandsInOnePlaceIsFoundThereInCodePoints() {
        assertEquals(passage(14, 19), text.find(15, 20, "three"));
        assertEquals(passage(9, 13), text.find(0, 0, " one"));
        assertEquals(passage(10, 19), text.find(-5, 99, "one\nthree"));
    }

    @Test
    void aQuoteThatStandsInTwoPlacesIsPlacedByItsOffsetsOnly() {
        assertEquals(Optional.empty(), text.find(1, 4, "one"));
        assertTrue(text.whyNot(1, 4, "one").contains("more than once"));
        assertEquals(Optional.empty(), new TranscriptText("aaa").find(5, 7, "aa"));
    }

    @Test
    void aQuoteThatIsNotThereIsTold() {
        assertEquals(Optional.empty(), text.find(0, 3, "four"));
        assertEquals("the quote isn't in the text: \"four\"", text.whyNot(0, 3, "four"));
        String why = text.whyNot(0, 3, "x\n".repeat(50));
        assertTrue(why.endsWith("x x\u2026\"") && !why.contains("\n"), why);
    }
}
