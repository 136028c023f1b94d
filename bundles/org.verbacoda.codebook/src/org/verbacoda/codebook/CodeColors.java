/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Colours of codes: as text ({@code #RRGGBB}), as numbers (0xRRGGBB), and those given to new codes. The palette is
 * light enough to read dark text upon it (a contrast of at least 7 to black by WCAG 2.1, as its level AAA asks), and
 * neighbours in it differ in hue, so that codes made one after another are told apart.
 */
public final class CodeColors {
    private static final List<Integer> PALETTE = List.of(0x8FB98B, 0x7DA9D6, 0xD9AE62, 0xDB8F8F, 0xB494CF, 0x6FB8B0,
            0xE39A6B, 0xC77FB0, 0xA9BE5C, 0x8C98E0, 0xC9A27E, 0x62BAD6, 0xE0C24F, 0xA6A6B8, 0xF0A0BC, 0x66CC8F);

    private CodeColors() {
    }

    /** The colours for new codes, each 0xRRGGBB. */
    public static List<Integer> palette() {
        return PALETTE;
    }

    /**
     * The colour for the next new code: of the palette the one used least, the first of these.
     *
     * @param used the colours of the codes there are, each as often as it is used; those not of the palette are ignored
     */
    public static int next(Collection<Integer> used) {
        Map<Integer, Integer> uses = new HashMap<>();
        for (Integer color : used) {
            uses.merge(color, 1, Integer::sum);
        }
        int best = PALETTE.get(0);
        for (int color : PALETTE) {
            if (uses.getOrDefault(color, 0) < uses.getOrDefault(best, 0)) {
                best = color;
            }
        }
        return best;
    }

    /** {@code #RRGGBB} with capital letters. */
    public static String format(int color) {
        if (color < 0 || color > 0xFFFFFF) {
            throw new IllegalArgumentException("A colour is between 0x000000 and 0xFFFFFF, not " + color);
        }
        return String.format("#%06X", color);
    }

    /** Reads {@code #RRGGBB}; anything else is no colour. */
    public static OptionalInt parse(String color) {
        if (color.length() != 7 || color.charAt(0) != '#') {
            return OptionalInt.empty();
        }
        int value = 0;
        for (int i = 1; i < 7; i++) {
            int digit = color.charAt(i) < 0x80 ? Character.digit(color.charAt(i), 16) : -1;
            if (digit < 0) {
                return OptionalInt.empty();
            }
            value = value * 16 + digit;
        }
        return OptionalInt.of(value);
    }
}
