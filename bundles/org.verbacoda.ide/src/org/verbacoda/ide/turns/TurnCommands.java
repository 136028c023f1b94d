/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.turns;

import java.util.List;
import java.util.Optional;

import org.verbacoda.ide.navigation.TurnNavigation;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.transcript.fixes.TurnEdits;
import org.verbacoda.transcript.structure.BlankSpace;
import org.verbacoda.transcript.structure.Label;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/** Splits and joins turns. What was said stays, word for word. */
public final class TurnCommands {

    private TurnCommands() {
    }

    /**
     * Splits the turn at a place: what stands behind it becomes the next speaker's.
     *
     * @param offset where the new turn starts; the blank space around it goes
     * @param speaker who says the second part, as labels name this speaker
     * @return the edit; empty outside of a turn's text, at its edges, and inside code
     */
    public static Optional<TextEdit> split(TranscriptStructure transcript, int offset, String speaker) {
        Optional<TurnSpan> found = TurnNavigation.at(transcript, offset);
        if (found.isEmpty() || transcript.isFenced(transcript.lineAt(offset))) {
            return Optional.empty();
        }
        TurnSpan turn = found.get();
        String text = transcript.text();
        int first = BlankSpace.trimEnd(text, turn.textStart(), Math.min(offset, turn.textEnd()));
        int second = BlankSpace.skip(text, Math.max(offset, turn.textStart()), turn.textEnd());
        if (first <= turn.textStart() || second >= turn.textEnd()) {
            return Optional.empty();
        }
        String lineEnd = text.substring(transcript.lineEnd(0), transcript.nextLine(0));
        String breakLine = lineEnd.isEmpty() ? "\n" : lineEnd;
        String label = turn.label().bold() ? "**" + speaker + ":** " : speaker + ": ";
        return Optional.of(new TextEdit(first, second, breakLine + breakLine + label));
    }

    /** Who probably says the second part of a split turn: whoever spoke before, else the next speaker, else the same. */
    public static String otherSpeaker(TranscriptStructure transcript, int offset) {
        int index = TurnNavigation.indexAt(transcript, offset);
        List<TurnSpan> turns = transcript.turns();
        if (index < 0) {
            throw new IllegalArgumentException("no turn at " + offset);
        }
        Label label = turns.get(index).label();
        String speaker = turns.get(index).speaker();
        for (int i = index - 1; i >= 0; i--) {
            if (!turns.get(i).speaker().equals(speaker)) {
                return turns.get(i).label().name();
            }
        }
        for (int i = index + 1; i < turns.size(); i++) {
            if (!turns.get(i).speaker().equals(speaker)) {
                return turns.get(i).label().name();
            }
        }
        return label.name();
    }

    /**
     * Joins the turns a selection touches, or, if it is in one, that with the next. Whose label stays, is the first one's.
     *
     * @return the edits; none if there are not two
     */
    public static TextEdits join(TranscriptStructure transcript, int start, int end) {
        List<TurnSpan> turns = transcript.turns();
        int first = Math.max(0, TurnNavigation.indexAt(transcript, start));
        int last = TurnNavigation.indexAt(transcript, Math.max(start, end - 1));
        last = Math.min(turns.size() - 1, Math.max(last, first + (last <= first ? 1 : 0)));
        List<TextEdit> edits = new java.util.ArrayList<>();
        for (int i = first + 1; i <= last; i++) {
            edits.add(TurnEdits.join(transcript, turns.get(i - 1), turns.get(i)));
        }
        return TextEdits.of(edits);
    }
}
