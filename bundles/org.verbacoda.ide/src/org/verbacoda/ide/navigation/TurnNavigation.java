/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.navigation;

import java.util.List;
import java.util.Optional;

import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/** Finds the turn at a place, and those around it. Takes time logarithmic in the number of turns. */
public final class TurnNavigation {

    private TurnNavigation() {
    }

    /** The number, from 0, of the turn an offset is in, label and blank space behind its text included; -1 in front of the first. */
    public static int indexAt(TranscriptStructure transcript, int offset) {
        List<TurnSpan> turns = transcript.turns();
        int from = 0;
        int to = turns.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (turns.get(middle).label().start() <= offset) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from - 1;
    }

    /** The turn an offset is in. */
    public static Optional<TurnSpan> at(TranscriptStructure transcript, int offset) {
        int index = indexAt(transcript, offset);
        return index < 0 ? Optional.empty() : Optional.of(transcript.turns().get(index));
    }

    /** The turn behind the one an offset is in. */
    public static Optional<TurnSpan> next(TranscriptStructure transcript, int offset) {
        int index = indexAt(transcript, offset) + 1;
        return index < transcript.turns().size() ? Optional.of(transcript.turns().get(index)) : Optional.empty();
    }

    /** The turn whose beginning is the next one in front of an offset: first that of the turn it is in, then the one before. */
    public static Optional<TurnSpan> previous(TranscriptStructure transcript, int offset) {
        int index = indexAt(transcript, offset);
        if (index >= 0 && offset <= Math.max(transcript.turns().get(index).textStart(),
                transcript.turns().get(index).label().end())) {
            index--;
        }
        return index < 0 ? Optional.empty() : Optional.of(transcript.turns().get(index));
    }
}
