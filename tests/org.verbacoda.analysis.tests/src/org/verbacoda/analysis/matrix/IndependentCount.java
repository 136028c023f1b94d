/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.verbacoda.analysis.matrix.RawStudy.Coded;
import org.verbacoda.analysis.matrix.RawStudy.Link;

/** Counts for each cell by itself what belongs in it, from what the files say. */
final class IndependentCount {

    private final RawStudy study;

    IndependentCount(RawStudy study) {
        this.study = study;
    }

    /** What the rows or columns of an axis must stand for, in order. */
    Set<String> headings(Axis axis) {
        Set<String> headings = new LinkedHashSet<>();
        switch (axis.kind()) {
            case CODES -> {
                headings.addAll(study.codebook.names().keySet());
                headings.addAll(study.unknownCodes);
            }
            case TRANSCRIPTS -> study.transcripts.forEach(each -> headings.add(each.id()));
            case CODERS -> headings.addAll(study.coders);
            case CASES -> headings.addAll(study.cases.keySet());
            case SPEAKERS -> study.transcripts.forEach(
                    each -> each.turns().forEach(turn -> headings.add(turn.speaker())));
            case ATTRIBUTE -> {
                TreeSet<String> values = new TreeSet<>();
                study.cases.values().forEach(each -> values.add(each.getOrDefault(axis.attribute(), "")));
                values.remove("");
                headings.addAll(values);
            }
        }
        return headings;
    }

    private Set<String> places(Axis axis, Coded coded) {
        RawTranscript transcript = study.transcript(coded.transcript());
        Set<String> places = new TreeSet<>();
        switch (axis.kind()) {
            case CODES -> places.add(coded.code());
            case TRANSCRIPTS -> places.add(coded.transcript());
            case CODERS -> places.add(coded.coder());
            case CASES -> places.addAll(cases(coded, transcript));
            case ATTRIBUTE -> cases(coded, transcript)
                    .forEach(each -> places.add(study.cases.get(each).getOrDefault(axis.attribute(), "")));
            case SPEAKERS -> transcript.turns().forEach(turn -> {
                if (transcript.speaks(turn.speaker(), coded.start(), coded.end())) {
                    places.add(turn.speaker());
                }
            });
        }
        return places;
    }

    private Set<String> cases(Coded coded, RawTranscript transcript) {
        Set<String> cases = new TreeSet<>();
        for (Link link : study.links) {
            if (link.transcript().equals(coded.transcript()) && (link.speaker().isEmpty()
                    || transcript.speaks(link.speaker(), coded.start(), coded.end()))) {
                cases.add(link.name());
            }
        }
        return cases;
    }

    private static int measured(CellMeasure measure, List<Coded> segments) {
        Map<String, BitSet> covered = new HashMap<>();
        for (Coded segment : segments) {
            covered.computeIfAbsent(segment.transcript(), id -> new BitSet()).set(segment.start(), segment.end());
        }
        return switch (measure) {
            case SEGMENTS -> segments.size();
            case TRANSCRIPTS -> covered.size();
            case CHARACTERS -> covered.values().stream().mapToInt(BitSet::cardinality).sum();
        };
    }

    /**
     * Compares a matrix, heading by heading and cell by cell.
     *
     * @return the sum of the cells, for who wants to know whether anything was counted
     */
    long assertSame(MatrixQuery query, Matrix matrix, String where) {
        List<String> rows = List.copyOf(headings(query.rows()));
        List<String> columns = List.copyOf(headings(query.columns()));
        assertEquals(rows, matrix.rows().stream().map(Matrix.Heading::id).toList(), where);
        assertEquals(columns, matrix.columns().stream().map(Matrix.Heading::id).toList(), where);
        Map<List<String>, List<Coded>> segments = new HashMap<>();
        for (Coded coded : study.coded) {
            for (String row : places(query.rows(), coded)) {
                for (String column : places(query.columns(), coded)) {
                    segments.computeIfAbsent(List.of(row, column), cell -> new ArrayList<>()).add(coded);
                }
            }
        }
        long sum = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns.size(); column++) {
                List<Coded> expected = segments.getOrDefault(List.of(rows.get(row), columns.get(column)), List.of());
                assertEquals(measured(query.measure(), expected), matrix.cell(row, column),
                        () -> where + ": " + query + " " + expected);
                sum += matrix.cell(row, column);
            }
        }
        return sum;
    }
}
