/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.index.StudyCases;
import org.verbacoda.study.index.StudyCode;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.index.TranscriptCoding;
import org.verbacoda.study.index.TranscriptEntry;

/** Says in which rows (or columns) of an axis an assignment counts. Transcript by transcript; for one thread. */
abstract class AxisIndex {

    private static final int[] NOWHERE = {};

    /** What the rows or columns stand for, in order. */
    abstract List<Matrix.Heading> headings();

    /** Prepares for the assignments of one transcript. */
    void enter(int transcriptIndex, StudyTranscript transcript) {
        // most axes need no preparation
    }

    /** Where an assignment of the transcript entered counts; each place once. The array may be used again. */
    abstract int[] places(TranscriptCoding coding, int assignment);

    static AxisIndex of(Axis axis, StudySnapshot study) {
        return switch (axis.kind()) {
            case CODES -> new One(study.codes().stream().map(AxisIndex::heading).toList(), One.Of.CODE);
            case TRANSCRIPTS -> new One(study.transcripts().stream()
                    .map(transcript -> new Matrix.Heading(transcript.id(), transcript.id())).toList(), One.Of.TRANSCRIPT);
            case CODERS -> new One(study.coders().stream().map(coder -> new Matrix.Heading(coder, coder)).toList(),
                    One.Of.CODER);
            case CASES -> Participants.cases(study);
            case ATTRIBUTE -> Participants.values(study, axis.attribute());
            case SPEAKERS -> new Speakers(study);
        };
    }

    private static Matrix.Heading heading(StudyCode code) {
        return new Matrix.Heading(code.id(), code.name());
    }

    /** Codes, transcripts, coders: exactly one place. */
    private static final class One extends AxisIndex {

        enum Of {
            CODE, TRANSCRIPT, CODER
        }

        private final List<Matrix.Heading> headings;
        private final Of of;
        private final int[] place = new int[1];

        One(List<Matrix.Heading> headings, Of of) {
            this.headings = headings;
            this.of = of;
        }

        @Override
        List<Matrix.Heading> headings() {
            return headings;
        }

        @Override
        void enter(int transcriptIndex, StudyTranscript transcript) {
            place[0] = transcriptIndex;
        }

        @Override
        int[] places(TranscriptCoding coding, int assignment) {
            if (of == Of.CODE) {
                place[0] = coding.code(assignment);
            } else if (of == Of.CODER) {
                place[0] = coding.coder(assignment);
            }
            return place;
        }
    }

    /** Cases, and what the cases share: the places of those who take part in the passage. */
    private static final class Participants extends AxisIndex {

        private final StudyCases cases;
        private final List<Matrix.Heading> headings;
        /** For each case its place, or -1. */
        private final int[] placeOfCase;
        private List<StudyCases.Participation> here = List.of();
        private @Nullable TranscriptEntry entry;

        private Participants(StudyCases cases, List<Matrix.Heading> headings, int[] placeOfCase) {
            this.cases = cases;
            this.headings = headings;
            this.placeOfCase = placeOfCase;
        }

        static Participants cases(StudySnapshot study) {
            StudyCases cases = study.cases();
            int[] places = new int[cases.cases().size()];
            java.util.Arrays.setAll(places, i -> i);
            return new Participants(cases, cases.cases().stream()
                    .map(each -> new Matrix.Heading(each.name(), each.name())).toList(), places);
        }

        static Participants values(StudySnapshot study, String attribute) {
            StudyCases cases = study.cases();
            List<String> values = new ArrayList<>(new TreeSet<>(cases.cases().stream()
                    .map(each -> each.attributes().getOrDefault(attribute, "")).filter(value -> !value.isEmpty()).toList()));
            int[] places = new int[cases.cases().size()];
            java.util.Arrays.setAll(places,
                    i -> values.indexOf(cases.cases().get(i).attributes().getOrDefault(attribute, "")));
            return new Participants(cases, values.stream().map(value -> new Matrix.Heading(value, value)).toList(), places);
        }

        @Override
        List<Matrix.Heading> headings() {
            return headings;
        }

        @Override
        void enter(int transcriptIndex, StudyTranscript transcript) {
            here = cases.in(transcript.id());
            entry = transcript.entry();
        }

        @Override
        int[] places(TranscriptCoding coding, int assignment) {
            @Nullable TranscriptEntry transcript = entry;
            if (here.isEmpty() || transcript == null) {
                return NOWHERE;
            }
            int[] places = new int[here.size()];
            int count = 0;
            for (StudyCases.Participation participation : here) {
                int place = placeOfCase[participation.caseIndex()];
                boolean takesPart = participation.speaker().isEmpty() || transcript.turns().overlaps(
                        participation.speaker(), coding.start(assignment), coding.end(assignment));
                if (place >= 0 && takesPart && !contains(places, count, place)) {
                    places[count++] = place;
                }
            }
            return count == places.length ? places : java.util.Arrays.copyOf(places, count);
        }

        private static boolean contains(int[] places, int count, int place) {
            for (int i = 0; i < count; i++) {
                if (places[i] == place) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Speakers, by name over the whole study. */
    private static final class Speakers extends AxisIndex {

        private final Map<String, Integer> placeOf = new LinkedHashMap<>();
        private List<String> here = List.of();
        private @Nullable TranscriptEntry entry;

        Speakers(StudySnapshot study) {
            for (StudyTranscript transcript : study.transcripts()) {
                for (String speaker : transcript.entry().turns().speakers()) {
                    placeOf.putIfAbsent(speaker, placeOf.size());
                }
            }
        }

        @Override
        List<Matrix.Heading> headings() {
            return placeOf.keySet().stream().map(name -> new Matrix.Heading(name, name)).toList();
        }

        @Override
        void enter(int transcriptIndex, StudyTranscript transcript) {
            here = transcript.entry().turns().speakers();
            entry = transcript.entry();
        }

        @Override
        int[] places(TranscriptCoding coding, int assignment) {
            @Nullable TranscriptEntry transcript = entry;
            if (transcript == null) {
                return NOWHERE;
            }
            return here.stream().filter(speaker -> transcript.turns().overlaps(speaker, coding.start(assignment),
                    coding.end(assignment))).mapToInt(speaker -> placeOf.getOrDefault(speaker, -1)).toArray();
        }
    }
}
