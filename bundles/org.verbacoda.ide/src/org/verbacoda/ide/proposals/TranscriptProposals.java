/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.proposals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verbacoda.ide.navigation.TurnNavigation;
import org.verbacoda.ide.proposals.Proposal.Kind;
import org.verbacoda.transcript.structure.DeclaredSpeakers;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.Label;
import org.verbacoda.transcript.structure.LineKind;
import org.verbacoda.transcript.structure.Timestamp;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/**
 * What can be written at a place: in the header its keys and values; at the start of a line behind it the speakers, the one who did
 * not speak last first; anywhere behind it annotations, if a bracket or their first letters stand there, and the next time.
 */
public final class TranscriptProposals {

    static final List<String> ANNOTATIONS = List.of("[REDACTED]", "[inaudible]", "[crosstalk]", "[laughs]", "[pause]", "[?]");

    private final TranscriptStructure transcript;
    private final String text;
    private final int offset;
    private final int lineStart;
    private final String typed;
    private final List<Proposal> proposals = new ArrayList<>();

    private TranscriptProposals(TranscriptStructure transcript, int offset) {
        this.transcript = transcript;
        this.text = transcript.text();
        this.offset = offset;
        this.lineStart = transcript.lineStart(transcript.lineAt(offset));
        this.typed = text.substring(lineStart, Math.max(lineStart, offset));
    }

    /**
     * The proposals for a place, the likeliest first.
     *
     * @param vocabulary what the headers of the study say
     * @param offset where the cursor is
     */
    public static List<Proposal> at(TranscriptStructure transcript, HeaderVocabulary vocabulary, int offset) {
        TranscriptProposals found = new TranscriptProposals(transcript, offset);
        if (found.isInHeader()) {
            found.header(vocabulary);
        } else if (!transcript.isFenced(transcript.lineAt(offset))) {
            found.speakers();
            found.annotations();
            found.timestamp();
        }
        return List.copyOf(found.proposals);
    }

    /** Up to the line of dashes; where there is none, asterisks right behind the last entry begin another one. */
    private boolean isInHeader() {
        int end = transcript.headerEnd();
        if (offset < end || offset == end && lineStart < end) {
            return true;
        }
        boolean separated = end > 0 && transcript.lineKind(transcript.lineAt(end - 1)) == LineKind.RULER;
        return !separated && typed.startsWith("**") && text.substring(end, lineStart).isBlank();
    }

    private void header(HeaderVocabulary vocabulary) {
        for (HeaderField field : transcript.fields()) {
            if (field.keyEnd() <= offset && lineStart == field.start()) {
                String begun = text.substring(Math.min(offset, field.valueStart()), offset);
                for (String value : vocabulary.values(field.key())) {
                    if (startsAs(value, begun) && !value.equals(field.value())) {
                        boolean apart = field.keyEnd() == Math.min(offset, field.valueStart());
                        proposals.add(new Proposal(Kind.VALUE, value, apart ? " " + value : value, offset - begun.length(),
                                Math.max(offset, field.valueEnd())));
                    }
                }
                return;
            }
        }
        String begun = typed.startsWith("**") ? typed.substring(2) : typed;
        for (String key : vocabulary.keys()) {
            boolean there = transcript.fields().stream()
                    .anyMatch(field -> field.key().equalsIgnoreCase(key) && field.start() != lineStart);
            if (!there && startsAs(key, begun)) {
                proposals.add(new Proposal(Kind.KEY, key, "**" + key + ":** ", lineStart, offset));
            }
        }
    }

    private void speakers() {
        Optional<Label> label = transcript.labelOn(transcript.lineAt(offset));
        boolean inLabel = label.isPresent() && label.get().nameStart() <= offset && offset <= label.get().nameEnd();
        int start = inLabel ? label.orElseThrow().nameStart() : lineStart;
        int end = inLabel ? label.orElseThrow().nameEnd() : offset;
        String begun = text.substring(start, offset).strip();
        String form = inLabel ? "%s" : form();
        for (String speaker : inOrder(lineStart)) {
            if (startsAs(speaker, begun)) {
                proposals.add(new Proposal(Kind.SPEAKER, speaker, form.replace("%s", speaker), start, end));
            }
        }
    }

    /** How labels are written in this file. */
    private String form() {
        return transcript.turns().stream().findFirst().filter(turn -> turn.label().bold()).isPresent() ? "**%s:** " : "%s: ";
    }

    /** Who spoke before the last speaker first, the last one behind those who spoke; then who is declared, or else the roles. */
    private List<String> inOrder(int before) {
        List<String> order = new ArrayList<>();
        List<TurnSpan> turns = transcript.turns();
        for (int i = TurnNavigation.indexAt(transcript, Math.max(0, before - 1)); i >= 0
                && order.size() < transcript.speakers().size(); i--) {
            if (!order.contains(turns.get(i).speaker())) {
                order.add(turns.get(i).speaker());
            }
        }
        if (order.size() > 1) {
            order.add(order.removeFirst());
        }
        transcript.speakers().stream().filter(speaker -> !order.contains(speaker)).forEach(order::add);
        transcript.declaredSpeakers().map(DeclaredSpeakers::names).ifPresent(names -> names.stream()
                .filter(name -> !order.contains(name)).forEach(order::add));
        if (order.isEmpty()) {
            order.addAll(transcript.roles().names());
        }
        return order;
    }

    private void annotations() {
        int open = typed.lastIndexOf('[');
        boolean inBracket = open >= 0 && typed.indexOf(']', open) < 0;
        String begun = inBracket ? typed.substring(open) : "";
        boolean closed = inBracket && offset < text.length() && text.charAt(offset) == ']';
        for (String annotation : ANNOTATIONS) {
            if (startsAs(annotation, begun) && (inBracket || !typed.isBlank())) {
                proposals.add(new Proposal(Kind.ANNOTATION, annotation, annotation, offset - begun.length(),
                        closed ? offset + 1 : offset));
            }
        }
    }

    /** A second behind the last one in front of the place, in its form; only where the file has times at all. */
    private void timestamp() {
        List<TurnSpan> turns = transcript.turns();
        Optional<Timestamp> found = Optional.empty();
        for (int i = TurnNavigation.indexAt(transcript, offset); i >= 0 && found.isEmpty(); i--) {
            found = Timestamp.of(turns.get(i).label(), text).filter(time -> time.end() <= offset);
        }
        if (found.isPresent()) {
            Timestamp last = found.get();
            String written = text.substring(last.start(), last.end());
            String clock = text.substring(last.clockStart(), last.clockEnd());
            boolean hours = clock.chars().filter(c -> c == ':').count() == 2;
            long seconds = last.millis() / 1000 + 1;
            String next = hours ? String.format(Locale.ROOT, "%02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60)
                    : String.format(Locale.ROOT, "%02d:%02d", seconds / 60, seconds % 60);
            String shown = written.length() == clock.length() ? next : written.charAt(0) == '(' ? "(" + next + ")"
                    : "[" + next + "]";
            proposals.add(new Proposal(Kind.TIMESTAMP, shown, shown, offset, offset));
        }
    }

    private static boolean startsAs(String proposal, String begun) {
        return proposal.regionMatches(true, 0, begun, 0, begun.length());
    }

    /**
     * Who probably speaks next where a new turn is begun, in the form of a label; empty in a file without speakers. For the second
     * Enter behind a turn.
     */
    public static Optional<String> nextLabel(TranscriptStructure transcript, int offset) {
        TranscriptProposals found = new TranscriptProposals(transcript, offset);
        if (transcript.turns().isEmpty() || found.isInHeader() || transcript.isFenced(transcript.lineAt(offset))) {
            return Optional.empty();
        }
        return Optional.of(found.form().replace("%s", found.inOrder(offset).getFirst()));
    }
}
