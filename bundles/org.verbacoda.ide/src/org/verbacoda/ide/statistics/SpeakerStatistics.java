/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.statistics;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/** Counts what each speaker of a transcript says, in one pass over its turns. */
public final class SpeakerStatistics {

    private SpeakerStatistics() {
    }

    /** All speakers, in the order in which they first speak. */
    public static List<SpeakerShare> of(TranscriptStructure transcript) {
        return of(TranscriptWords.of(transcript));
    }

    /** The same, where the words have been counted. */
    public static List<SpeakerShare> of(TranscriptWords counted) {
        Map<String, int[]> counts = new LinkedHashMap<>();
        List<TurnSpan> turns = counted.transcript().turns();
        int all = 0;
        for (int i = 0; i < turns.size(); i++) {
            int[] count = counts.computeIfAbsent(turns.get(i).speaker(), speaker -> new int[2]);
            count[0]++;
            count[1] += counted.ofTurn(i);
            all += counted.ofTurn(i);
        }
        List<SpeakerShare> shares = new ArrayList<>();
        int total = all;
        counts.forEach((speaker, count) -> shares.add(
                new SpeakerShare(speaker, count[0], count[1], total == 0 ? 0 : (double) count[1] / total)));
        return List.copyOf(shares);
    }

    /** One speaker; empty if nobody of that name speaks. */
    public static Optional<SpeakerShare> of(TranscriptStructure transcript, String speaker) {
        return of(transcript).stream().filter(share -> share.speaker().equals(speaker)).findFirst();
    }
}
