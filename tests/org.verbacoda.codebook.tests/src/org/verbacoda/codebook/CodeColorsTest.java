/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CodeColorsTest {

    @Test
    void thePaletteIsGivenOutInTurnBeforeAColourComesAgain() {
        List<Integer> used = new ArrayList<>(List.of(0x123456));
        for (int i = 0; i < 2 * CodeColors.palette().size(); i++) {
            int next = CodeColors.next(used);
            assertEquals(CodeColors.palette().get(i % CodeColors.palette().size()), next);
            used.add(next);
        }
    }

    @Test
    void theColourUsedLeastComesNext() {
        List<Integer> used = new ArrayList<>(CodeColors.palette());
        used.addAll(CodeColors.palette().subList(0, 5));
        used.addAll(CodeColors.palette().subList(6, 16));
        assertEquals(CodeColors.palette().get(5), CodeColors.next(used));
    }

    @Test
    void darkTextIsReadableOnEveryColour() {
        assertEquals(16, new HashSet<>(CodeColors.palette()).size());
        for (int color : CodeColors.palette()) {
            assertTrue((luminance(color) + 0.05) / 0.05 >= 7, CodeColors.format(color));
        }
    }

    @Test
    void coloursAreWrittenAndRead() {
        assertEquals("#00AB09", CodeColors.format(0x00AB09));
        assertEquals(OptionalInt.of(0x00AB09), CodeColors.parse("#00ab09"));
        for (String none : List.of("", "#", "#12345", "#1234567", "123456", "#12345g", "#+12345", "#１２３４５６")) {
            assertEquals(OptionalInt.empty(), CodeColors.parse(none), none);
        }
        assertThrows(IllegalArgumentException.class, () -> CodeColors.format(-1));
        assertThrows(IllegalArgumentException.class, () -> CodeColors.format(0x1000000));
    }

    /** Relative luminance, WCAG 2.1. */
    private static double luminance(int color) {
        return 0.2126 * linear(color >> 16) + 0.7152 * linear(color >> 8 & 0xFF) + 0.0722 * linear(color & 0xFF);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
