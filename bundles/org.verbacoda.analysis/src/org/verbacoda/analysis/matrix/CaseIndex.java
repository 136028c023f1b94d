/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.index.StudyCases;
import org.verbacoda.study.index.StudyCases.Participation;
import org.verbacoda.study.index.StudyCases.StudyCase;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.index.TranscriptCoding;
import org.verbacoda.study.index.TranscriptEntry;

/** Cases, and the values of an attribute among them: an assignment counts for those who take part in its passage. */
final class CaseIndex implements AxisIndex {

    private static final int[] NOWHERE = {};

    private final StudyCases cases;
    private final List<Matrix.Heading> headings;
    /** For each case its place, or -1. */
    private final int[] placeOfCase;
    private List<Participation> here = List.of();
    private TranscriptEntry.@Nullable Turns turns;

    private CaseIndex(StudyCases cases, List<Matrix.Heading> headings, int[] placeOfCase) {
        this.cases = cases;
        this.headings = headings;
        this.placeOfCase = placeOfCase;
    }

    static AxisIndex cases(StudySnapshot study) {
        StudyCases cases = study.cases();
        int[] places = new int[cases.cases().size()];
        Arrays.setAll(places, i -> i);
        return new CaseIndex(cases, cases.cases().stream().map(each -> Matrix.Heading.named(each.name())).toList(),
                places);
    }

    /** The values in the order of their characters; cases without one have no place. */
    static AxisIndex values(StudySnapshot study, String attribute) {
        StudyCases cases = study.cases();
        TreeSet<String> values = new TreeSet<>();
        for (StudyCase each : cases.cases()) {
            values.add(value(each, attribute));
        }
        values.remove("");
        Map<String, Integer> placeOfValue = new HashMap<>();
        values.forEach(value -> placeOfValue.put(value, placeOfValue.size()));
        int[] places = new int[cases.cases().size()];
        Arrays.setAll(places, i -> placeOfValue.getOrDefault(value(cases.cases().get(i), attribute), -1));
        return new CaseIndex(cases, values.stream().map(Matrix.Heading::named).toList(), places);
    }

    private static String value(StudyCase of, String attribute) {
        return of.attributes().getOrDefault(attribute, "");
    }

    @Override
    public List<Matrix.Heading> headings() {
        return headings;
    }

    @Override
    public void enter(int index, StudyTranscript transcript) {
        here = cases.in(transcript.id());
        turns = transcript.entry().turns();
    }

    @Override
    public int[] places(TranscriptCoding coding, int assignment) {
        TranscriptEntry.@Nullable Turns said = turns;
        if (here.isEmpty() || said == null) {
            return NOWHERE;
        }
        PlaceList places = new PlaceList(here.size());
        for (Participation participation : here) {
            int place = placeOfCase[participation.caseIndex()];
            boolean takesPart = participation.speaker().isEmpty() || said.overlaps(participation.speaker(),
                    coding.start(assignment), coding.end(assignment));
            if (place >= 0 && takesPart) {
                places.add(place);
            }
        }
        return places.toArray();
    }
}
