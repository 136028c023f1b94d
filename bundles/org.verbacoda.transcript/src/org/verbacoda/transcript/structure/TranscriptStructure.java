/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is what in one transcript. Made by {@link #of(String, SpeakerRoles)}; immutable and safe for use by any thread.
 * <p>
 * Offsets are UTF-16 units in {@link #text()}, end-exclusive; lines count from 0 here unless a method says otherwise.
 */
public final class TranscriptStructure {

    private final String text;
    private final SpeakerRoles roles;
    private final LineTable lines;
    private final byte[] kinds;
    private final int headerEnd;
    private final List<HeaderField> fields;
    private final Optional<DeclaredSpeakers> declared;
    private final List<TurnSpan> turns;
    private final List<Label> otherLabels;
    private final List<Label> fencedLabels;
    private final SequencedSet<String> speakers;
    private final int unclosedFence;
    private final CodeFences fences;

    TranscriptStructure(TranscriptScanner scan) {
        this.text = scan.text;
        this.roles = scan.roles;
        this.lines = scan.lines;
        this.kinds = scan.kinds;
        this.headerEnd = scan.headerEnd;
        this.fields = List.copyOf(scan.fields);
        this.declared = scan.declared;
        this.turns = List.copyOf(scan.turns);
        this.otherLabels = List.copyOf(scan.otherLabels);
        this.fencedLabels = List.copyOf(scan.fencedLabels);
        this.speakers = Collections.unmodifiableSequencedSet(scan.speakers);
        this.unclosedFence = scan.unclosedFence;
        this.fences = scan.fences;
    }

    /**
     * Recognises the structure of a text.
     *
     * @param text a transcript as an editor or a file holds it, with any line endings; no byte order mark
     * @param roles the study's known roles
     */
    public static TranscriptStructure of(String text, SpeakerRoles roles) {
        return new TranscriptScanner(text, roles).scan();
    }

    public String text() {
        return text;
    }

    /** The study's known roles, by which this was recognised. */
    public SpeakerRoles roles() {
        return roles;
    }

    /** Where the header ends and the rest begins; 0 where there is no header. */
    public int headerEnd() {
        return headerEnd;
    }

    /** The {@code **Key:** value} lines of the header, in order. */
    public List<HeaderField> fields() {
        return fields;
    }

    /** The header's first entry of this key, compared without regard to case. */
    public Optional<HeaderField> field(String key) {
        for (HeaderField field : fields) {
            if (field.key().equalsIgnoreCase(key)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    /** The transcript's id: the value of {@code **Transcript ID:**}; empty if it has none. */
    public Optional<String> transcriptId() {
        return field("Transcript ID").map(HeaderField::value).filter(id -> !id.isEmpty());
    }

    /** The speakers the header declares, if it does. */
    public Optional<DeclaredSpeakers> declaredSpeakers() {
        return declared;
    }

    /** The turns, in order; none in a file without any speaker. */
    public List<TurnSpan> turns() {
        return turns;
    }

    /** Who speaks, in order of first appearance. */
    public SequencedSet<String> speakers() {
        return speakers;
    }

    /** The label-like lines behind the header that are no speaker's, in order. */
    public List<Label> otherLabels() {
        return otherLabels;
    }

    /** The label-like lines inside code fences, where nothing is a label, in order. */
    public List<Label> fencedLabels() {
        return fencedLabels;
    }

    /** Where the line starts that opens a code fence nothing closes (and that is therefore text), or -1. */
    public int unclosedFence() {
        return unclosedFence;
    }

    /** The code fences that are closed, in order. */
    public List<Fence> fences() {
        return fences.list(lines);
    }

    /** Whether a line stands between the opening and the closing line of a code fence. */
    public boolean isFenced(int line) {
        return !fences.isEmpty() && fences.contains(lines.start(line));
    }

    /** The label-like beginning of a line, whoever's it is and wherever the line stands. */
    public Optional<Label> labelOn(int line) {
        @Nullable Label label = LabelMatcher.match(text, lines.start(line), lines.end(line));
        return label == null ? Optional.empty() : Optional.of(label);
    }

    /** How many lines there are; a text that ends with a line terminator has an empty one behind it. */
    public int lineCount() {
        return lines.count();
    }

    public LineKind lineKind(int line) {
        return TranscriptScanner.KINDS[kinds[line]];
    }

    public int lineStart(int line) {
        return lines.start(line);
    }

    /** The end of a line without its terminator. */
    public int lineEnd(int line) {
        return lines.end(line);
    }

    /** Where the following line starts, or the end of the text. */
    public int nextLine(int line) {
        return lines.next(line);
    }

    /** The line, from 0, that holds an offset. */
    public int lineAt(int offset) {
        return lines.lineAt(offset);
    }
}
