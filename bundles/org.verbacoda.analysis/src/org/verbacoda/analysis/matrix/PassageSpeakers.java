/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.util.Arrays;
import java.util.List;

import org.verbacoda.study.index.TranscriptCoding;
import org.verbacoda.study.index.TranscriptEntry;

/**
 * Who speaks in a passage: those in whose turns at least one of its code points lies, so not those whose turn is empty.
 * One search finds them all. Goes through a study transcript by transcript; for one thread.
 */
final class PassageSpeakers {

    private TranscriptEntry.Turns turns = new TranscriptEntry.Turns(List.of(), new int[0], new int[0], new int[0]);
    private boolean[] speaks = {};

    /** Goes on to the passages of a transcript with these turns. */
    void enter(TranscriptEntry.Turns entered) {
        turns = entered;
        speaks = new boolean[entered.speakers().size()];
    }

    /** For each speaker of the transcript, whether they speak in an assignment's passage. Good until the next call. */
    boolean[] in(TranscriptCoding coding, int assignment) {
        int from = coding.start(assignment);
        int to = coding.end(assignment);
        int[] start = turns.start();
        Arrays.fill(speaks, false);
        int found = Arrays.binarySearch(start, from);
        // Turns don't overlap, so of those that start earlier only the last one can reach into the passage
        for (int turn = Math.max(0, found >= 0 ? found : -found - 2); turn < start.length && start[turn] < to; turn++) {
            if (Math.max(start[turn], from) < Math.min(turns.end()[turn], to)) {
                speaks[turns.speaker()[turn]] = true;
            }
        }
        return speaks;
    }
}
