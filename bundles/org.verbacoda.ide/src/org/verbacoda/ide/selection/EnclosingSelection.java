/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.selection;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.verbacoda.ide.navigation.TurnNavigation;
import org.verbacoda.transcript.structure.BlankSpace;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/**
 * What a selection grows to, step by step: its sentence (or the sentences it touches), the text of its turn, the turn with its label,
 * the exchange (with the turn before if somebody else speaks there), the whole text. Shrinking goes back over what an editor
 * remembers.
 */
public final class EnclosingSelection {

    private EnclosingSelection() {
    }

    /**
     * The next larger selection; the same one if it is the whole text already.
     *
     * @param selection what is selected, or the cursor as an empty range
     */
    public static TextRange of(TranscriptStructure transcript, TextRange selection) {
        for (TextRange step : steps(transcript, selection)) {
            if (step.contains(selection) && !step.equals(selection)) {
                return step;
            }
        }
        return selection;
    }

    private static List<TextRange> steps(TranscriptStructure transcript, TextRange selection) {
        List<TextRange> steps = new ArrayList<>();
        List<TurnSpan> turns = transcript.turns();
        int index = TurnNavigation.indexAt(transcript, selection.start());
        if (index >= 0) {
            TurnSpan turn = turns.get(index);
            steps.add(sentence(transcript.text(), turn.textStart(), turn.textEnd(), selection));
            steps.add(new TextRange(turn.textStart(), turn.textEnd()));
            steps.add(new TextRange(turn.label().start(), turn.textEnd()));
            boolean answers = index > 0 && !turns.get(index - 1).speaker().equals(turn.speaker());
            steps.add(new TextRange(turns.get(answers ? index - 1 : index).label().start(), turn.textEnd()));
        } else {
            int start = transcript.headerEnd();
            int end = turns.isEmpty() ? transcript.text().length() : turns.get(0).label().start();
            steps.add(sentence(transcript.text(), start, end, selection));
            steps.add(new TextRange(start, Math.max(start, end)));
        }
        steps.add(new TextRange(0, transcript.text().length()));
        return steps;
    }

    /** The sentence at an offset, without blank space around it: what a triple click selects. */
    public static TextRange sentenceAt(TranscriptStructure transcript, int offset) {
        TextRange cursor = new TextRange(offset, offset);
        List<TurnSpan> turns = transcript.turns();
        int index = TurnNavigation.indexAt(transcript, offset);
        int start = index < 0 ? transcript.headerEnd() : turns.get(index).textStart();
        int end = index >= 0 ? turns.get(index).textEnd()
                : turns.isEmpty() ? transcript.text().length() : turns.get(0).label().start();
        return sentence(transcript.text(), start, Math.max(start, end), cursor);
    }

    /** The sentences a selection touches, within limits; a blank line ends one, too. */
    private static TextRange sentence(String text, int from, int to, TextRange selection) {
        int start = Math.clamp(selection.start(), from, Math.max(from, to));
        int end = Math.clamp(selection.end(), start, Math.max(from, to));
        int paragraph = Math.max(from, behindBlankLine(text, from, start));
        int paragraphEnd = blankLine(text, end, to);
        int first = 0;
        int last = paragraphEnd - paragraph;
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ROOT);
        sentences.setText(text.substring(paragraph, paragraphEnd));
        int opening = sentences.first();
        for (int next = sentences.next(); next != BreakIterator.DONE; next = sentences.next()) {
            if (opening <= start - paragraph) {
                first = opening;
            }
            if (next > start - paragraph && next >= end - paragraph) {
                last = next;
                break;
            }
            opening = next;
        }
        int trimmed = BlankSpace.trimEnd(text, paragraph + first, paragraph + last);
        return new TextRange(BlankSpace.skip(text, paragraph + first, trimmed), trimmed);
    }

    private static int behindBlankLine(String text, int from, int offset) {
        for (int at = offset - 1; at > from; at--) {
            if (text.charAt(at) == '\n' && isBlankBefore(text, from, at)) {
                return at + 1;
            }
        }
        return from;
    }

    private static boolean isBlankBefore(String text, int from, int lineEnd) {
        int at = lineEnd - 1;
        while (at >= from && (text.charAt(at) == ' ' || text.charAt(at) == '\t' || text.charAt(at) == '\r')) {
            at--;
        }
        return at >= from && text.charAt(at) == '\n';
    }

    private static int blankLine(String text, int offset, int to) {
        for (int at = offset; at < to; at++) {
            if (text.charAt(at) == '\n' && isBlankBefore(text, offset, at)) {
                return at;
            }
        }
        return Math.max(offset, to);
    }
}
