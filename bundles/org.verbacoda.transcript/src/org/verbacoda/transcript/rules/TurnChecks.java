/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.List;

import org.verbacoda.transcript.structure.Timestamp;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/** Checks of turns and of what keeps them from being found. */
final class TurnChecks {

    private TurnChecks() {
    }

    static void emptyTurns(TranscriptStructure transcript, ProblemCollector problems) {
        for (TurnSpan turn : transcript.turns()) {
            if (turn.isEmpty()) {
                problems.add(Rule.EMPTY_TURN, "Nothing stands behind \"" + turn.label().name()
                        + "\". Type what was said, or remove the label.", turn.label().start(), turn.label().end());
            }
        }
    }

    /** A label with a timestamp is left out: transcribing services put one on each paragraph, whoever speaks. */
    static void sameSpeakerTwice(TranscriptStructure transcript, ProblemCollector problems) {
        List<TurnSpan> turns = transcript.turns();
        for (int i = 1; i < turns.size(); i++) {
            TurnSpan turn = turns.get(i);
            if (turn.speaker().equals(turns.get(i - 1).speaker())
                    && Timestamp.of(turn.label(), transcript.text()).isEmpty()) {
                problems.addPlace(Rule.SAME_SPEAKER_TWICE, "\"" + turn.label().name() + "\" speaks twice in a row. "
                        + "Join the two turns, or see whether one between them is missing.", turn.label().start(),
                        turn.label().end());
            }
        }
    }

    static void unclosedFence(TranscriptStructure transcript, ProblemCollector problems) {
        int fence = transcript.unclosedFence();
        if (fence >= 0) {
            problems.add(Rule.UNCLOSED_CODE_FENCE, "Nothing closes this code fence, so it is taken for text. "
                    + "Close it where the code ends.", fence, transcript.lineEnd(transcript.lineAt(fence)));
        }
    }
}
