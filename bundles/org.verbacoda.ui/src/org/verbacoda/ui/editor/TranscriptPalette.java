/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.swt.graphics.RGB;
import org.verbacoda.ui.stripes.ShownPassage;

/** The colours of a transcript's text, for a light or a dark background. Each has a contrast of at least 4.5 to it. */
public enum TranscriptPalette {
    /** For a light background. */
    LIGHT(0xFFFFFF, 0x5F6368, 0x7A4B00, 0x1F3A5F,
            new int[] {0x1A5FA8, 0x9A3412, 0x1B6E3C, 0x7A2E8E, 0x8A5A00, 0x0F6B73, 0xA3245A, 0x4A4FB0}),
    /** For a dark background. */
    DARK(0x1E1F22, 0xA9ADB5, 0xE0B973, 0xA9CBF2,
            new int[] {0x7FB5F0, 0xF0A07A, 0x86D09B, 0xD5A0E8, 0xE3BE6A, 0x74CDD4, 0xF08FB8, 0xAFB3F5});

    private final RGB background;
    private final RGB quiet;
    private final RGB annotation;
    private final RGB heading;
    private final int[] speakers;

    TranscriptPalette(int background, int quiet, int annotation, int heading, int[] speakers) {
        this.background = ShownPassage.rgb(background);
        this.quiet = ShownPassage.rgb(quiet);
        this.annotation = ShownPassage.rgb(annotation);
        this.heading = ShownPassage.rgb(heading);
        this.speakers = speakers;
    }

    /** The palette that can be read on this background. */
    public static TranscriptPalette on(RGB background) {
        return 299 * background.red + 587 * background.green + 114 * background.blue < 128_000 ? DARK : LIGHT;
    }

    /** The background it is made for. */
    public RGB background() {
        return background;
    }

    /** Keys of the header, rulers: there, but not in the way. */
    RGB quiet() {
        return quiet;
    }

    /** Timestamps and redactions. */
    RGB annotation() {
        return annotation;
    }

    RGB heading() {
        return heading;
    }

    /** The colour of a speaker, by order of first appearance. */
    RGB speaker(int index) {
        return ShownPassage.rgb(speakers[index % speakers.length]);
    }

    /** A code's colour, so thin upon the background that text can be read on it; several mix. */
    public RGB tint(RGB under, RGB color) {
        int share = this == LIGHT ? 36 : 30;
        return new RGB(mix(under.red, color.red, share), mix(under.green, color.green, share),
                mix(under.blue, color.blue, share));
    }

    private static int mix(int under, int over, int share) {
        return (under * (100 - share) + over * share) / 100;
    }
}
