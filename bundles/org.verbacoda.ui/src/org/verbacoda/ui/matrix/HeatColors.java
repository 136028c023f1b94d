/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.verbacoda.ui.theme.Contrast;

/**
 * The colours of the heat map, between the background of a control that follows the theme and an accent. They are asked
 * for at each painting, so a change of theme shows at once.
 */
@NonNullByDefault({}) // SWT's signatures say nothing of null
final class HeatColors {

    private static final RGB ACCENT_ON_LIGHT = new RGB(0x1F, 0x5F, 0xA8);
    private static final RGB ACCENT_ON_DARK = new RGB(0x6F, 0xB4, 0xF0);
    /** Where the scale starts, so that a count of one is seen. */
    private static final double FAINTEST = 0.14;
    private static final double HEADER_TINT = 0.07;
    private static final double LINE_TINT = 0.16;

    private final Supplier<Control> reference;

    /** @param reference gives a control that the theme colours as it does lists and editors */
    HeatColors(Supplier<Control> reference) {
        this.reference = reference;
    }

    Color background() {
        return reference.get().getBackground();
    }

    Color foreground() {
        return reference.get().getForeground();
    }

    Color header() {
        return new Color(Contrast.mix(background().getRGB(), foreground().getRGB(), HEADER_TINT));
    }

    Color line() {
        return new Color(Contrast.mix(background().getRGB(), foreground().getRGB(), LINE_TINT));
    }

    Color accent() {
        return new Color(Contrast.luminance(background().getRGB()) > 0.5 ? ACCENT_ON_LIGHT : ACCENT_ON_DARK);
    }

    /** The background of a cell; that of the editor for zero. */
    Color heat(int value, int max) {
        if (value == 0 || max == 0) {
            return background();
        }
        double part = FAINTEST + (1 - FAINTEST) * value / max;
        return new Color(Contrast.mix(background().getRGB(), accent().getRGB(), part));
    }

    /** The colour in which text is read best on a background. */
    static Color textOn(Color background) {
        double luminance = Contrast.luminance(background.getRGB());
        // The contrast to white exceeds that to black below this luminance (WCAG 2.1: (l + 0.05) ratios)
        return luminance < 0.179 ? new Color(255, 255, 255) : new Color(0, 0, 0);
    }
}
