/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;
import org.verbacoda.ide.highlighting.TranscriptHighlighting;
import org.verbacoda.ide.highlighting.TranscriptRange;
import org.verbacoda.text.Severity;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.ui.editor.TextLook.Kind;
import org.verbacoda.ui.stripes.ShownPassage;

/**
 * Says how every part of a transcript looks: one layer of what the text is, one of the problems under it, one of the codes
 * behind it, and stretches of those that differ from plain text. Every character is numbered once for each layer it is in, so this takes time in the
 * length of the text and of the passages. Used once, by one thread.
 */
final class TextLooks {

    private record Ink(Kind kind, RGB color) {
    }

    private final TranscriptStructure transcript;
    private final TranscriptPalette palette;
    private final List<@Nullable Ink> inks = new ArrayList<>();
    private final List<@Nullable RGB> grounds = new ArrayList<>();
    private final short[] ink;
    private final int[] ground;
    /** Of the worst problem a character is in; 0 for none. */
    private final byte[] problem;

    private TextLooks(TranscriptStructure transcript, TranscriptPalette palette) {
        this.transcript = transcript;
        this.palette = palette;
        this.ink = new short[transcript.text().length()];
        this.ground = new int[ink.length];
        this.problem = new byte[ink.length];
        inks.add(null);
        grounds.add(null);
    }

    /** The stretches that differ from plain text, in order. */
    static List<TextLook> of(TranscriptStructure transcript, List<TranscriptProblem> problems,
            List<ShownPassage> passages, TranscriptPalette palette) {
        TextLooks looks = new TextLooks(transcript, palette);
        looks.elements();
        looks.problems(problems);
        looks.passages(passages);
        return looks.stretches();
    }

    private void elements() {
        Map<Long, Short> known = new HashMap<>();
        for (TranscriptRange range : TranscriptHighlighting.of(transcript)) {
            long key = (long) range.element().ordinal() << 32 | range.speaker() + 1;
            fill(range.start(), range.end(), known.computeIfAbsent(key, any -> ink(range)));
        }
    }

    private short ink(TranscriptRange range) {
        return switch (range.element()) {
            case HEADING -> ink(Kind.HEADING, palette.heading());
            case HEADER_KEY, RULER -> ink(Kind.PLAIN, palette.quiet());
            case SPEAKER -> ink(Kind.STRONG, palette.speaker(range.speaker()));
            case TIMESTAMP -> ink(Kind.PLAIN, palette.annotation());
            case REDACTION -> ink(Kind.SLANTED, palette.annotation());
            case ANNOTATION -> ink(Kind.SLANTED, palette.quiet());
        };
    }

    /** A problem at a place between characters is shown under the one behind it, at the end of the text before it. */
    private void problems(List<TranscriptProblem> problems) {
        for (TranscriptProblem each : problems) {
            byte weight = (byte) (Severity.values().length - each.severity().ordinal());
            int start = Math.max(0, Math.min(each.start(), problem.length - 1));
            int end = Math.min(Math.max(each.end(), start + 1), problem.length);
            for (int i = start; i < end; i++) {
                problem[i] = (byte) Math.max(problem[i], weight);
            }
        }
    }

    private @Nullable RGB squiggle(byte weight) {
        return weight == 0 ? null : palette.squiggle(Severity.values()[Severity.values().length - weight]);
    }

    private void passages(List<ShownPassage> passages) {
        Map<Long, Integer> mixed = new HashMap<>();
        for (ShownPassage passage : passages) {
            for (int i = passage.start(); i < passage.end(); i++) {
                int under = ground[i];
                long key = (long) under << 24 | passage.color().red << 16 | passage.color().green << 8
                        | passage.color().blue;
                ground[i] = mixed.computeIfAbsent(key, any -> {
                    @Nullable RGB below = grounds.get(under);
                    grounds.add(palette.tint(below == null ? palette.background() : below, passage.color()));
                    return grounds.size() - 1;
                });
            }
        }
    }

    private short ink(Kind kind, RGB color) {
        inks.add(new Ink(kind, color));
        return (short) (inks.size() - 1);
    }

    private void fill(int start, int end, short what) {
        for (int i = Math.max(0, start); i < end; i++) {
            ink[i] = what;
        }
    }

    private List<TextLook> stretches() {
        List<TextLook> looks = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= ink.length; i++) {
            if (i < ink.length && ink[i] == ink[start] && ground[i] == ground[start]
                    && problem[i] == problem[start]) {
                continue;
            }
            @Nullable Ink text = inks.get(ink[start]);
            @Nullable RGB behind = grounds.get(ground[start]);
            @Nullable RGB under = squiggle(problem[start]);
            if (text != null) {
                looks.add(new TextLook(start, i - start, text.kind(), text.color(), behind, under));
            } else if (behind != null || under != null) {
                looks.add(new TextLook(start, i - start, Kind.PLAIN, null, behind, under));
            }
            start = i;
        }
        return looks;
    }
}
