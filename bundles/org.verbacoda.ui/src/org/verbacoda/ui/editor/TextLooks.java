/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.LineKind;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;
import org.verbacoda.ui.editor.TextLook.Kind;
import org.verbacoda.ui.stripes.ShownPassage;

/**
 * Says how every part of a transcript looks: one layer of what the text is, one of the codes behind it, and stretches of
 * those that differ from plain text. Every character is numbered once for each layer it is in, so this takes time in the
 * length of the text and of the passages. Used once, by one thread.
 */
final class TextLooks {

    /** Timestamps in brackets, and what transcribers put there: [name redacted], [inaudible], [laughs]. */
    private static final Pattern ANNOTATION = Pattern.compile(
            "\\\\?\\[[^\\[\\]\\n]{1,60}\\]|\\(\\d{1,2}:\\d{2}(?::\\d{2})?\\)|(?m:^\\d{1,2}:\\d{2}(?::\\d{2})?\\b)");

    private record Ink(Kind kind, RGB color) {
    }

    private final TranscriptStructure transcript;
    private final TranscriptPalette palette;
    private final List<@Nullable Ink> inks = new ArrayList<>();
    private final List<@Nullable RGB> grounds = new ArrayList<>();
    private final short[] ink;
    private final int[] ground;

    private TextLooks(TranscriptStructure transcript, TranscriptPalette palette) {
        this.transcript = transcript;
        this.palette = palette;
        this.ink = new short[transcript.text().length()];
        this.ground = new int[ink.length];
        inks.add(null);
        grounds.add(null);
    }

    /** The stretches that differ from plain text, in order. */
    static List<TextLook> of(TranscriptStructure transcript, List<ShownPassage> passages, TranscriptPalette palette) {
        TextLooks looks = new TextLooks(transcript, palette);
        looks.header();
        looks.annotations();
        looks.speakers();
        looks.passages(passages);
        return looks.stretches();
    }

    private void header() {
        short quiet = ink(Kind.PLAIN, palette.quiet());
        short heading = ink(Kind.HEADING, palette.heading());
        for (int line = 0; line < transcript.lineCount() && transcript.lineStart(line) < transcript.headerEnd(); line++) {
            LineKind kind = transcript.lineKind(line);
            if (kind == LineKind.HEADING) {
                fill(transcript.lineStart(line), transcript.lineEnd(line), heading);
            } else if (kind == LineKind.RULER) {
                fill(transcript.lineStart(line), transcript.lineEnd(line), quiet);
            }
        }
        for (HeaderField field : transcript.fields()) {
            fill(field.start(), field.keyEnd(), quiet);
        }
    }

    private void annotations() {
        short color = ink(Kind.SLANTED, palette.annotation());
        Matcher found = ANNOTATION.matcher(transcript.text());
        found.region(transcript.headerEnd(), transcript.text().length());
        while (found.find()) {
            fill(found.start(), found.end(), color);
        }
    }

    private void speakers() {
        Map<String, Short> colors = new HashMap<>();
        for (String speaker : transcript.speakers()) {
            colors.put(speaker, ink(Kind.STRONG, palette.speaker(colors.size())));
        }
        for (TurnSpan turn : transcript.turns()) {
            short color = colors.getOrDefault(turn.speaker(), (short) 0);
            int colon = transcript.text().indexOf(':', turn.label().nameEnd());
            int end = colon < 0 || colon >= turn.label().end() ? turn.label().nameEnd() : colon + 1;
            if (turn.label().bold()) {
                end = Math.max(end, Math.min(turn.label().end(), turn.label().nameEnd() + 3));
            }
            fill(turn.label().bold() ? turn.label().nameStart() - 2 : turn.label().nameStart(), end, color);
        }
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
            if (i < ink.length && ink[i] == ink[start] && ground[i] == ground[start]) {
                continue;
            }
            @Nullable Ink text = inks.get(ink[start]);
            @Nullable RGB behind = grounds.get(ground[start]);
            if (text != null) {
                looks.add(new TextLook(start, i - start, text.kind(), text.color(), behind));
            } else if (behind != null) {
                looks.add(new TextLook(start, i - start, Kind.PLAIN, null, behind));
            }
            start = i;
        }
        return looks;
    }
}
