/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes a {@link TranscriptStructure}: one pass over the lines collects every label-like one and every fence; then it
 * is decided, over the whole file, where the header ends and which names are speakers; then the turns follow. Used
 * once, by one thread.
 */
final class TranscriptScanner {

    static final LineKind[] KINDS = LineKind.values();

    private static final int MIN_RECURRENCE = 3;
    private static final int MIN_SHARE = 4;

    final String text;
    final SpeakerRoles roles;
    final LineTable lines;
    final byte[] kinds;
    final List<HeaderField> fields = new ArrayList<>();
    final List<TurnSpan> turns = new ArrayList<>();
    final List<Label> otherLabels = new ArrayList<>();
    final List<Label> fencedLabels = new ArrayList<>();
    final SequencedSet<String> speakers = new LinkedHashSet<>();
    Optional<DeclaredSpeakers> declared = Optional.empty();
    int headerEnd;
    int unclosedFence = -1;
    CodeFences fences = CodeFences.NONE;

    private final List<Label> labels = new ArrayList<>();
    private final Map<String, Integer> boldNames = new HashMap<>();
    private final Map<String, Integer> occurrences = new HashMap<>();

    TranscriptScanner(String text, SpeakerRoles roles) {
        this.text = text;
        this.roles = roles;
        this.lines = LineTable.of(text);
        this.kinds = new byte[lines.count()];
    }

    TranscriptStructure scan() {
        collect();
        int firstBodyLine = readHeader();
        declared = fields.stream().filter(field -> field.key().equalsIgnoreCase("Speakers")).findFirst()
                .flatMap(field -> DeclaredSpeakers.parse(field.value()));
        separateFenced(firstBodyLine);
        countOccurrences();
        makeTurns();
        return new TranscriptStructure(this);
    }

    private void collect() {
        CodeFences.Collector fenceCollector = new CodeFences.Collector();
        for (int line = 0; line < kinds.length; line++) {
            int start = lines.start(line);
            int end = lines.end(line);
            if (start == end || BlankSpace.isBlank(text.charAt(start)) && BlankSpace.skip(text, start, end) == end) {
                kinds[line] = (byte) LineKind.BLANK.ordinal();
                continue;
            }
            kinds[line] = (byte) LineKind.TEXT.ordinal();
            fenceCollector.line(text, start, end);
            @Nullable Label label = LabelMatcher.match(text, start, end);
            if (label != null) {
                labels.add(label);
            }
        }
        fences = fenceCollector.finish();
        unclosedFence = fences.unclosed();
        for (Label label : labels) {
            if (label.bold() && !fences.contains(label.start())) {
                boldNames.merge(label.name(), 1, Integer::sum);
            }
        }
    }

    /** Reads the leading run of blank lines, headings and entries; gives the first line behind it. */
    private int readHeader() {
        int line = 0;
        int behind = 0;
        for (; line < kinds.length; line++) {
            if (kinds[line] == LineKind.BLANK.ordinal()) {
                continue;
            }
            int start = lines.start(line);
            int end = lines.end(line);
            if (HeaderLines.isRuler(text, start, end)) {
                kinds[line] = (byte) LineKind.RULER.ordinal();
                behind = line + 1;
                break;
            } else if (HeaderLines.isHeading(text, start, end)) {
                kinds[line] = (byte) LineKind.HEADING.ordinal();
            } else {
                @Nullable HeaderField field = field(line, start, end);
                if (field == null) {
                    break;
                }
                kinds[line] = (byte) LineKind.METADATA.ordinal();
                fields.add(field);
            }
            behind = line + 1;
        }
        headerEnd = behind == 0 ? 0 : lines.next(behind - 1);
        return behind;
    }

    /** The entry on this line; null if it is none, or a label: a name that recurs, or that a timestamp follows. */
    private @Nullable HeaderField field(int line, int start, int end) {
        @Nullable HeaderField entry = HeaderLines.entry(text, line, start, end);
        boolean label = entry == null || boldNames.getOrDefault(entry.key(), 0) > 1
                || isLabel(start) && opensTurn(entry.valueStart(), end);
        return label ? null : entry;
    }

    /**
     * Whether what stands behind a bold name says that it is a label: a timestamp. A bare time with nothing behind it
     * is the value of an entry, as in {@code **Duration:** 45:12}.
     */
    private boolean opensTurn(int valueStart, int end) {
        int behind = TimestampMatcher.match(text, valueStart, end);
        return behind > 0 && (!Character.isDigit(text.charAt(valueStart)) || BlankSpace.skip(text, behind, end) < end);
    }

    private boolean isLabel(int start) {
        return LabelMatcher.match(text, start, lines.end(lines.lineAt(start))) != null;
    }

    /** Takes what stands in the header or in a fence out of the labels. */
    private void separateFenced(int firstBodyLine) {
        int bodyStart = firstBodyLine < kinds.length ? lines.start(firstBodyLine) : text.length();
        labels.removeIf(label -> label.start() < bodyStart);
        if (fences.isEmpty()) {
            return;
        }
        labels.removeIf(label -> {
            boolean fenced = fences.contains(label.start());
            if (fenced) {
                fencedLabels.add(label);
            }
            return fenced;
        });
    }

    private void countOccurrences() {
        for (Label label : labels) {
            occurrences.merge(label.name(), 1, Integer::sum);
        }
    }

    private void makeTurns() {
        @Nullable Label open = null;
        String speaker = "";
        for (Label label : labels) {
            @Nullable String here = speakerOf(label.name());
            if (here == null) {
                otherLabels.add(label);
                continue;
            }
            if (open != null) {
                addTurn(open, speaker, label.start());
            }
            open = label;
            speaker = here;
        }
        if (open != null) {
            addTurn(open, speaker, text.length());
        }
    }

    private void addTurn(Label label, String speaker, int limit) {
        int line = lines.lineAt(label.start());
        kinds[line] = (byte) LineKind.LABEL.ordinal();
        int end = BlankSpace.trimEnd(text, label.end(), limit);
        int start = BlankSpace.skip(text, label.end(), end);
        turns.add(new TurnSpan(label, speaker, line + 1, start, end));
        speakers.add(speaker);
    }

    private @Nullable String speakerOf(String name) {
        if (declared.isPresent()) {
            return declared.get().speakerOf(name);
        }
        int count = occurrences.getOrDefault(name, 0);
        boolean recurs = count >= MIN_RECURRENCE && count * MIN_SHARE >= labels.size();
        return recurs || roles.contains(name) ? name : null;
    }
}
