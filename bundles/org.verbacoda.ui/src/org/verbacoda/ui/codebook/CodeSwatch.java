/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** The icon of a code: a round swatch of its colour, a ring for a code without one. Two of one colour are equal. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodeSwatch extends ImageDescriptor {

    private static final int SIZE = 16;
    private static final double RADIUS = 5.5;
    private static final double RING = 1.5;
    private static final int NO_COLOR = 0x8A8A8A;
    /** Each pixel's edge is smoothed by this many samples in each direction. */
    private static final int SAMPLES = 4;

    private final int color;

    /** @param color 0xRRGGBB, or -1 for none */
    CodeSwatch(int color) {
        this.color = color;
    }

    @Override
    public ImageData getImageData(int zoom) {
        int size = SIZE * zoom / 100;
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                data.setPixel(x, y, color < 0 ? NO_COLOR : color);
                data.setAlpha(x, y, coverage(x, y, zoom / 100.0));
            }
        }
        return data;
    }

    /** How much of a pixel the swatch covers, 0 to 255. */
    private int coverage(int x, int y, double scale) {
        int inside = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            double dx = (x + (i % SAMPLES + 0.5) / SAMPLES) / scale - SIZE / 2.0;
            double dy = (y + (i / SAMPLES + 0.5) / SAMPLES) / scale - SIZE / 2.0;
            double distance = Math.hypot(dx, dy);
            if (distance <= RADIUS && (color >= 0 || distance >= RADIUS - RING)) {
                inside++;
            }
        }
        return inside * 255 / (SAMPLES * SAMPLES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeSwatch swatch && swatch.color == color;
    }

    @Override
    public int hashCode() {
        return color;
    }
}
