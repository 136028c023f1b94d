/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;

import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.Test;
import org.verbacoda.text.Severity;
import org.verbacoda.ui.stripes.ShownPassage;
import org.verbacoda.ui.theme.Contrast;

/** Text must be readable in both themes, whatever colours codes have. Needs no display. */
class TranscriptPaletteTest {

    @Test
    void contrastIsThatOfTheStandard() {
        assertEquals(21, Contrast.between(new RGB(0, 0, 0), new RGB(255, 255, 255)), 1e-9);
        assertEquals(1, Contrast.between(new RGB(40, 90, 7), new RGB(40, 90, 7)), 1e-9);
        // The grey that is known to be the lightest readable on white
        assertEquals(4.54, Contrast.between(new RGB(0x76, 0x76, 0x76), new RGB(255, 255, 255)), 0.005);
    }

    @Test
    void everyTextIsReadableOnTheBackground() {
        for (TranscriptPalette palette : TranscriptPalette.values()) {
            for (RGB ink : palette.inks()) {
                assertTrue(Contrast.between(ink, palette.background()) >= 8, palette + " " + ink);
            }
        }
    }

    /** At 3 to 1 and better, as WCAG 2.2 (1.4.11) has it of what is no text; and each tells how bad it is. */
    @Test
    void squigglesAreSeenAndDiffer() {
        for (TranscriptPalette palette : TranscriptPalette.values()) {
            Set<RGB> seen = new HashSet<>();
            for (Severity severity : Severity.values()) {
                RGB squiggle = palette.squiggle(severity);
                assertTrue(Contrast.between(squiggle, palette.background()) >= 3, palette + " " + severity);
                assertTrue(seen.add(squiggle), palette + " " + severity);
            }
        }
    }

    @Test
    void selectedTextIsReadable() {
        for (TranscriptPalette palette : TranscriptPalette.values()) {
            assertTrue(Contrast.between(palette.text(), palette.selection()) >= Contrast.READABLE, palette.toString());
        }
    }

    @Test
    void everyTextIsReadableOnUpToSixCodesOfAnyColours() {
        Random random = new Random(7);
        for (TranscriptPalette palette : TranscriptPalette.values()) {
            for (int round = 0; round < 2_000; round++) {
                RGB behind = palette.background();
                for (int code = 0; code < 6; code++) {
                    RGB color = ShownPassage.rgb(random.nextInt(0x1000000));
                    behind = palette.tint(behind, color);
                    for (RGB ink : palette.inks()) {
                        assertTrue(Contrast.between(ink, behind) >= Contrast.READABLE,
                                palette + ": " + ink + " on " + behind + " after " + color);
                    }
                }
            }
        }
    }

    @Test
    void codesColourIsSeenBehindTheText() {
        for (TranscriptPalette palette : TranscriptPalette.values()) {
            for (int color : new int[] {0x8FB98B, 0xC0392B, 0xE67E22, 0x7DA9D6}) {
                assertNotEquals(palette.background(), palette.tint(palette.background(), ShownPassage.rgb(color)));
            }
        }
    }

    @Test
    void paletteIsChosenByTheBackground() {
        for (TranscriptPalette palette : TranscriptPalette.values()) {
            assertEquals(palette, TranscriptPalette.on(palette.background()));
        }
    }
}
