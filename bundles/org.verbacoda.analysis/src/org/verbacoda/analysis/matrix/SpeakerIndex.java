/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.index.TranscriptCoding;

/** Speakers, by name over the whole study: an assignment counts for those in whose turns its passage lies. */
final class SpeakerIndex implements AxisIndex {

    private final Map<String, Integer> placeOf = new LinkedHashMap<>();
    private final List<Matrix.Heading> headings;
    private final PassageSpeakers speakers = new PassageSpeakers();
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
        speakers.enter(transcript.entry().turns());
        placeHere = transcript.entry().turns().speakers().stream()
                .mapToInt(speaker -> placeOf.getOrDefault(speaker, -1)).toArray();
    }

    @Override
    public int[] places(TranscriptCoding coding, int assignment) {
        boolean[] speaks = speakers.in(coding, assignment);
        PlaceList places = new PlaceList(placeHere.length);
        for (int speaker = 0; speaker < speaks.length; speaker++) {
            if (speaks[speaker]) {
                places.add(placeHere[speaker]);
            }
        }
        return places.toArray();
    }
}
