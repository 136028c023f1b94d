/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.index.TranscriptCoding;
import org.verbacoda.study.index.TranscriptEntry;

/** Speakers, by name over the whole study: an assignment counts for those in whose turns its passage lies. */
final class SpeakerIndex implements AxisIndex {

    private final Map<String, Integer> placeOf = new LinkedHashMap<>();
    private final List<Matrix.Heading> headings;
    private TranscriptEntry.@Nullable Turns turns;
    /** For each speaker of the transcript entered the place. */
    private int[] placeHere = {};

    SpeakerIndex(StudySnapshot study) {
        for (StudyTranscript transcript : study.transcripts()) {
            for (String speaker : transcript.entry().turns().speakers()) {
                placeOf.putIfAbsent(speaker, placeOf.size());
            }
        }
        headings = placeOf.keySet().stream().map(Matrix.Heading::named).toList();
    }

    @Override
    public List<Matrix.Heading> headings() {
        return headings;
    }

    @Override
    public void enter(int index, StudyTranscript transcript) {
        turns = transcript.entry().turns();
        placeHere = transcript.entry().turns().speakers().stream()
                .mapToInt(speaker -> placeOf.getOrDefault(speaker, -1)).toArray();
    }

    @Override
    public int[] places(TranscriptCoding coding, int assignment) {
        PlaceList places = new PlaceList(placeHere.length);
        TranscriptEntry.@Nullable Turns said = turns;
        for (int i = 0; said != null && i < placeHere.length; i++) {
            if (said.overlaps(said.speakers().get(i), coding.start(assignment), coding.end(assignment))) {
                places.add(placeHere[i]);
            }
        }
        return places.toArray();
    }
}
