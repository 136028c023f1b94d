/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.verbacoda.ide.outline.OutlineEntry.Kind;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.LineKind;
import org.verbacoda.transcript.structure.Names;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/** The outline of a transcript. Immutable. */
public final class TranscriptOutline {

    /** How much of a turn is shown, in code points. */
    private static final int FIRST_WORDS = 60;

    private final List<OutlineEntry> entries;

    private TranscriptOutline(List<OutlineEntry> entries) {
        this.entries = List.copyOf(entries);
    }

    /** The headings and entries of the header, then the turns. */
    public static TranscriptOutline of(TranscriptStructure transcript) {
        List<OutlineEntry> entries = new ArrayList<>();
        header(transcript, entries);
        List<TurnSpan> turns = transcript.turns();
        for (int i = 0; i < turns.size(); i++) {
            TurnSpan turn = turns.get(i);
            int end = i + 1 < turns.size() ? turns.get(i + 1).label().start() : transcript.text().length();
            entries.add(new OutlineEntry(Kind.TURN, turn.speaker(), firstWords(transcript.text(), turn.textStart(),
                    turn.textEnd()), turn.label().start(), end, turn.label().nameStart(), turn.label().nameEnd()));
        }
        return new TranscriptOutline(entries);
    }

    private static void header(TranscriptStructure transcript, List<OutlineEntry> entries) {
        for (HeaderField field : transcript.fields()) {
            int line = field.line() - 1;
            entries.add(new OutlineEntry(Kind.ENTRY, field.key(), shortened(field.value()), field.start(),
                    transcript.lineEnd(line), field.start(), field.keyEnd()));
        }
        for (int line = 0; line < transcript.lineCount() && transcript.lineStart(line) < transcript.headerEnd(); line++) {
            if (transcript.lineKind(line) == LineKind.HEADING) {
                int start = transcript.lineStart(line);
                int end = transcript.lineEnd(line);
                entries.add(new OutlineEntry(Kind.HEADING, shortened(Names.ofHeading(transcript.text().substring(start, end))),
                        "", start, end, start, end));
            }
        }
        entries.sort(Comparator.comparingInt(OutlineEntry::start));
    }

    /** The first words, on one line. */
    private static String firstWords(String text, int start, int end) {
        String words = text.substring(start, Math.min(end, start + 4 * FIRST_WORDS)).strip().replaceAll("\\s+", " ");
        String shown = shortened(words);
        return shown.length() == words.length() && end - start > 4 * FIRST_WORDS ? shown + "…" : shown;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= FIRST_WORDS ? text
                : text.substring(0, text.offsetByCodePoints(0, FIRST_WORDS - 1)).stripTrailing() + "…";
    }

    /** The lines of the outline, in the order of the text. */
    public List<OutlineEntry> entries() {
        return entries;
    }

    /** The lines whose title or detail holds every word of a filter, without regard to case. */
    public List<OutlineEntry> matching(String filter) {
        List<String> words = List.of(filter.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return entries.stream().filter(entry -> {
            String shown = (entry.title() + " " + entry.detail()).toLowerCase(Locale.ROOT);
            return words.stream().allMatch(shown::contains);
        }).toList();
    }

    /** The line that stands for the part an offset is in; empty if it is in none. */
    public Optional<OutlineEntry> at(int offset) {
        int from = 0;
        int to = entries.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (entries.get(middle).start() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from > 0 && offset <= entries.get(from - 1).end() ? Optional.of(entries.get(from - 1)) : Optional.empty();
    }
}
