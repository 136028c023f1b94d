/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.RGB;
import org.verbacoda.text.Severity;
import org.verbacoda.ui.stripes.ShownPassage;
import org.verbacoda.ui.theme.Contrast;

/**
 * The colours of a transcript's text, for a light or a dark background. Each has a contrast of at least 8 to it, so that it
 * can be read on a code's colour as well.
 */
public enum TranscriptPalette {
    /** For a light background. */
    LIGHT(0xFFFFFF, 0x000000, 0x4A4E53, 0x694000, 0x1F3A5F, 0xA3CDFF, 0.36,
            new int[] {0xB3261E, 0xA35200, 0x1A66C2},
            new int[] {0x174F8C, 0x8A2C0E, 0x14582F, 0x6C2580, 0x6E4700, 0x0B565D, 0x8F1D4D, 0x3F44A0}),
    /** For a dark background. */
    DARK(0x1E1F22, 0xCCCCCC, 0xB9BDC5, 0xE8C78A, 0xB9D5F5, 0x264F8C, 0.30,
            new int[] {0xF2867C, 0xE8B339, 0x7FB1F0},
            new int[] {0x93C3F7, 0xF7B08F, 0x93DBA8, 0xE0B4F0, 0xE8C87C, 0x86D9E0, 0xF5A6C7, 0xBCC0F8});

    /** How much of a code's colour is taken away at a time when text could not be read on it. */
    private static final double STEP = 0.1;

    private final RGB background;
    private final RGB text;
    private final RGB quiet;
    private final RGB annotation;
    private final RGB heading;
    private final RGB selection;
    private final double share;
    private final int[] squiggles;
    private final int[] speakers;

    TranscriptPalette(int background, int text, int quiet, int annotation, int heading, int selection,
            double share, int[] squiggles, int[] speakers) {
        this.background = ShownPassage.rgb(background);
        this.text = ShownPassage.rgb(text);
        this.quiet = ShownPassage.rgb(quiet);
        this.annotation = ShownPassage.rgb(annotation);
        this.heading = ShownPassage.rgb(heading);
        this.selection = ShownPassage.rgb(selection);
        this.share = share;
        this.squiggles = squiggles;
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

    /** What is behind selected text, which is written in {@link #text()}. */
    public RGB selection() {
        return selection;
    }

    /** The text that is nothing in particular. */
    public RGB text() {
        return text;
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

    /** What is drawn under problems as bad as this. */
    public RGB squiggle(Severity severity) {
        return ShownPassage.rgb(squiggles[severity.ordinal()]);
    }

    /** The colour of a speaker, by order of first appearance. */
    RGB speaker(int index) {
        return ShownPassage.rgb(speakers[index % speakers.length]);
    }

    /** All colours in which it writes text. */
    public List<RGB> inks() {
        List<RGB> inks = new ArrayList<>(List.of(text, quiet, annotation, heading));
        Arrays.stream(speakers).mapToObj(ShownPassage::rgb).forEach(inks::add);
        return inks;
    }

    /**
     * What is behind the text of a passage: a code's colour, so thin upon what is there already that text in any of the
     * {@link #inks()} can be read on it. Several mix.
     */
    public RGB tint(RGB under, RGB color) {
        RGB tint = Contrast.mix(under, color, share);
        for (double part = STEP; !isReadable(tint) && part < 1; part += STEP) {
            tint = Contrast.mix(tint, background, part);
        }
        return tint;
    }

    private boolean isReadable(RGB behind) {
        return inks().stream().allMatch(ink -> Contrast.between(ink, behind) >= Contrast.READABLE);
    }
}
