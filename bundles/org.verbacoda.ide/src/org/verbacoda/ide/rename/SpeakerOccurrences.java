/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.rename;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.transcript.structure.DeclaredSpeakers;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/** Where a speaker's labels stand: in front of turns and in the header's declaration. */
public final class SpeakerOccurrences {

    private SpeakerOccurrences() {
    }

    /** The label, as it is written, whose name an offset is in or right behind; empty if it is in none. */
    public static Optional<String> labelAt(TranscriptStructure transcript, int offset) {
        for (TurnSpan turn : transcript.turns()) {
            if (turn.label().nameStart() <= offset && offset <= turn.label().nameEnd()) {
                return Optional.of(turn.label().name());
            }
        }
        return transcript.declaredSpeakers().flatMap(declared -> declared.labels().stream()
                .filter(label -> declarations(transcript, label).stream()
                        .anyMatch(range -> range.start() <= offset && offset <= range.end()))
                .findFirst());
    }

    /** All places of one label, in the order of the text. */
    public static List<TextRange> of(TranscriptStructure transcript, String label) {
        List<TextRange> ranges = new ArrayList<>(declarations(transcript, label));
        for (TurnSpan turn : transcript.turns()) {
            if (turn.label().name().equals(label)) {
                ranges.add(new TextRange(turn.label().nameStart(), turn.label().nameEnd()));
            }
        }
        return List.copyOf(ranges);
    }

    /** The first name of the speaker with a label; the label itself where the header declares nobody. */
    public static String speakerOf(TranscriptStructure transcript, String label) {
        Optional<DeclaredSpeakers> declared = transcript.declaredSpeakers();
        @Nullable String speaker = declared.isEmpty() ? null : declared.get().speakerOf(label);
        return speaker == null ? label : speaker;
    }

    /** All places of all labels of a speaker, in the order of the text. */
    public static List<TextRange> ofSpeaker(TranscriptStructure transcript, String speaker) {
        Set<String> labels = new LinkedHashSet<>(Set.of(speaker));
        transcript.declaredSpeakers().ifPresent(declared -> declared.labels().stream()
                .filter(label -> speaker.equals(declared.speakerOf(label))).forEach(labels::add));
        List<TextRange> ranges = new ArrayList<>();
        labels.stream().filter(label -> speakerOf(transcript, label).equals(speaker))
                .forEach(label -> ranges.addAll(of(transcript, label)));
        ranges.sort(Comparator.comparingInt(TextRange::start));
        return List.copyOf(ranges);
    }

    /** Where the declaration names a label: as a whole item, or in the list of others. */
    private static List<TextRange> declarations(TranscriptStructure transcript, String label) {
        Optional<HeaderField> field = transcript.field("Speakers");
        Optional<DeclaredSpeakers> declared = transcript.declaredSpeakers();
        if (field.isEmpty() || declared.isEmpty() || declared.get().speakerOf(label) == null) {
            return List.of();
        }
        String value = field.get().value();
        for (int at = value.indexOf(label); at >= 0; at = value.indexOf(label, at + 1)) {
            int end = at + label.length();
            if (isBoundary(value, at - 1, -1) && isBoundary(value, end, 1)) {
                int start = field.get().valueStart() + at;
                return List.of(new TextRange(start, start + label.length()));
            }
        }
        return List.of();
    }

    /** Whether nothing but space lies between a place and the comma, semicolon or parenthesis that ends a name. */
    private static boolean isBoundary(String value, int from, int step) {
        int at = from;
        while (at >= 0 && at < value.length() && value.charAt(at) == ' ') {
            at += step;
        }
        if (at < 0 || at >= value.length() || value.charAt(at) == ',' || value.charAt(at) == ';') {
            return true;
        }
        return step < 0 ? value.startsWith("(also", Math.max(0, at - 4)) : value.charAt(at) == ')' || value.startsWith("(also ", at);
    }
}
