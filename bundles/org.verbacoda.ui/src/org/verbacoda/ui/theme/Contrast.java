/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.theme;

import org.eclipse.swt.graphics.RGB;

/** How well one colour can be told from another, by the formulas of WCAG 2.1. No display is needed. */
public final class Contrast {

    /** The least contrast at which text of usual size can be read (WCAG 2.1, success criterion 1.4.3). */
    public static final double READABLE = 4.5;

    private Contrast() {
    }

    /** The contrast of two colours, from 1 (the same luminance) to 21 (black and white). */
    public static double between(RGB one, RGB other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    /** The relative luminance of a colour, from 0 (black) to 1 (white). */
    public static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    /** A colour on the way from one to another: 0 is the one, 1 the other. */
    public static RGB mix(RGB from, RGB to, double part) {
        return new RGB(mix(from.red, to.red, part), mix(from.green, to.green, part), mix(from.blue, to.blue, part));
    }

    private static int mix(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }
}
