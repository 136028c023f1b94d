/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/**
 * The icon of a code: a round swatch of its colour, a ring for a code without one. A code that a key gives has a larger one
 * with the key's digit. Two that look the same are equal.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodeSwatch extends ImageDescriptor {

    private static final int SIZE = 16;
    private static final double RADIUS = 5.5;
    private static final double RADIUS_WITH_KEY = 7.5;
    private static final double RING = 1.5;
    private static final int NO_COLOR = 0x8A8A8A;
    /** Each pixel's edge is smoothed by this many samples in each direction. */
    private static final int SAMPLES = 4;

    /** The digits 1 to 9, five points wide and seven high; the leftmost point of a row is the highest of five bits. */
    private static final int[][] DIGITS = {
            {0b00100, 0b01100, 0b00100, 0b00100, 0b00100, 0b00100, 0b01110},
            {0b01110, 0b10001, 0b00001, 0b00110, 0b01000, 0b10000, 0b11111},
            {0b01110, 0b10001, 0b00001, 0b00110, 0b00001, 0b10001, 0b01110},
            {0b00010, 0b00110, 0b01010, 0b10010, 0b11111, 0b00010, 0b00010},
            {0b11111, 0b10000, 0b11110, 0b00001, 0b00001, 0b10001, 0b01110},
            {0b00110, 0b01000, 0b10000, 0b11110, 0b10001, 0b10001, 0b01110},
            {0b11111, 0b00001, 0b00010, 0b00100, 0b01000, 0b01000, 0b01000},
            {0b01110, 0b10001, 0b10001, 0b01110, 0b10001, 0b10001, 0b01110},
            {0b01110, 0b10001, 0b10001, 0b01111, 0b00001, 0b00010, 0b01100}};
    private static final int DIGIT_LEFT = 6;
    private static final int DIGIT_TOP = 4;

    private final int color;
    private final int key;

    /** @param color 0xRRGGBB, or -1 for none */
    CodeSwatch(int color) {
        this(color, 0);
    }

    /**
     * @param color 0xRRGGBB, or -1 for none
     * @param key the key that gives the code, 1 to 9; 0 for none
     */
    CodeSwatch(int color, int key) {
        this.color = color;
        this.key = key;
    }

    @Override
    public ImageData getImageData(int zoom) {
        int size = SIZE * zoom / 100;
        ImageData data = new ImageData(size, size, 24, new PaletteData(0xFF0000, 0xFF00, 0xFF));
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean digit = isDigit(x * 100 / zoom - DIGIT_LEFT, y * 100 / zoom - DIGIT_TOP);
                data.setPixel(x, y, digit ? digitColor() : color < 0 ? NO_COLOR : color);
                data.setAlpha(x, y, digit ? 255 : coverage(x, y, zoom / 100.0));
            }
        }
        return data;
    }

    /** Black or white, whichever can be read on the swatch. */
    private int digitColor() {
        int red = color >> 16 & 0xFF;
        int green = color >> 8 & 0xFF;
        return color < 0 || 299 * red + 587 * green + 114 * (color & 0xFF) > 128_000 ? 0x000000 : 0xFFFFFF;
    }

    private boolean isDigit(int x, int y) {
        return key > 0 && x >= 0 && x < 5 && y >= 0 && y < 7 && (DIGITS[key - 1][y] >> 4 - x & 1) == 1;
    }

    /** How much of a pixel the swatch covers, 0 to 255. */
    private int coverage(int x, int y, double scale) {
        double radius = key > 0 ? RADIUS_WITH_KEY : RADIUS;
        int inside = 0;
        for (int i = 0; i < SAMPLES * SAMPLES; i++) {
            double dx = (x + (i % SAMPLES + 0.5) / SAMPLES) / scale - SIZE / 2.0;
            double dy = (y + (i / SAMPLES + 0.5) / SAMPLES) / scale - SIZE / 2.0;
            double distance = Math.hypot(dx, dy);
            if (distance <= radius && (color >= 0 || distance >= radius - RING)) {
                inside++;
            }
        }
        return inside * 255 / (SAMPLES * SAMPLES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CodeSwatch swatch && swatch.color == color && swatch.key == key;
    }

    @Override
    public int hashCode() {
        return 10 * color + key;
    }
}
