/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/** Fixes of turns. */
final class TurnFixes {

    private TurnFixes() {
    }

    static List<Fix> empty(TranscriptStructure transcript, TranscriptProblem problem) {
        List<TurnSpan> turns = transcript.turns();
        int index = indexOf(turns, problem.start());
        int end = index + 1 < turns.size() ? turns.get(index + 1).label().start() : transcript.text().length();
        return List.of(Fix.of("Remove the empty turn", TextEdit.deletion(problem.start(), end)));
    }

    static List<Fix> join(TranscriptStructure transcript, TranscriptProblem problem) {
        List<TurnSpan> turns = transcript.turns();
        int index = indexOf(turns, problem.start());
        return index < 1 ? List.of()
                : List.of(Fix.of("Join the two turns", TurnEdits.join(transcript, turns.get(index - 1), turns.get(index))));
    }

    /** Where nothing says where the code ends, it ends with the turn. */
    static List<Fix> closeFence(TranscriptStructure transcript, TranscriptProblem problem) {
        String text = transcript.text();
        int end = text.stripTrailing().length();
        for (TurnSpan turn : transcript.turns()) {
            if (turn.label().start() > problem.start()) {
                end = turn.label().start();
                break;
            }
        }
        int line = transcript.lineAt(Math.max(problem.start(), end - 1));
        while (transcript.lineStart(line) > problem.start() && text.substring(transcript.lineStart(line),
                transcript.lineEnd(line)).isBlank()) {
            line--;
        }
        int mark = problem.start();
        while (text.charAt(mark) == ' ') {
            mark++;
        }
        int marks = mark;
        while (marks < text.length() && text.charAt(marks) == text.charAt(mark)) {
            marks++;
        }
        return List.of(Fix.of("Close the code fence at the end of the turn", TextEdit.insertion(transcript.lineEnd(line),
                HeaderEdits.lineEnd(transcript) + text.substring(mark, marks))));
    }

    static int indexOf(List<TurnSpan> turns, int labelStart) {
        int from = 0;
        int to = turns.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (turns.get(middle).label().start() < labelStart) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        @Nullable TurnSpan found = from < turns.size() ? turns.get(from) : null;
        return found != null && found.label().start() == labelStart ? from : -1;
    }
}
