/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.uncoded;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.transcript.structure.BlankSpace;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/**
 * Finds the passages that no code covers: of each turn's text, or of the text behind the header where there are no turns,
 * the stretches between coded ones that hold a letter or a digit. One sweep over turns and coded passages.
 */
public final class UncodedPassages {

    /** What ends a sentence or part of one, and so belongs to the passage before. */
    private static final String ENDS = ".,;:!?)]}-\u2013\u2014\u2019\u201D\u00BB\u2026";

    private final String text;
    private final List<TextRange> found = new ArrayList<>();

    private UncodedPassages(String text) {
        this.text = text;
    }

    /**
     * The uncoded passages, in the order of the text, without blank space around them and without the punctuation that ends
     * what is before them.
     *
     * @param coded the coded passages, in any order; they may overlap
     */
    public static List<TextRange> of(TranscriptStructure transcript, List<TextRange> coded) {
        List<TextRange> ordered = coded.stream().sorted(Comparator.comparingInt(TextRange::start)).toList();
        UncodedPassages passages = new UncodedPassages(transcript.text());
        if (transcript.turns().isEmpty()) {
            passages.stretch(transcript.headerEnd(), transcript.text().length(), ordered, 0);
        }
        int next = 0;
        int covered = 0;
        for (TurnSpan turn : transcript.turns()) {
            // What has ended before this turn plays no part in it or behind it, but for the longest reach
            while (next < ordered.size() && ordered.get(next).start() <= turn.textStart()) {
                covered = Math.max(covered, ordered.get(next++).end());
            }
            passages.stretch(Math.max(turn.textStart(), covered), turn.textEnd(), ordered, next);
        }
        return List.copyOf(passages.found);
    }

    /** Adds what is between the coded passages from the one of a number on. */
    private void stretch(int start, int end, List<TextRange> ordered, int first) {
        int from = start;
        for (int i = first; i < ordered.size() && ordered.get(i).start() < end; i++) {
            add(from, ordered.get(i).start());
            from = Math.max(from, ordered.get(i).end());
        }
        add(from, end);
    }

    private void add(int from, int to) {
        int start = from;
        while (start < to && (Character.isWhitespace(text.charAt(start)) || ENDS.indexOf(text.charAt(start)) >= 0)) {
            start++;
        }
        int end = BlankSpace.trimEnd(text, start, Math.max(start, to));
        if (text.substring(start, end).codePoints().anyMatch(Character::isLetterOrDigit)) {
            found.add(new TextRange(start, end));
        }
    }
}
