/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.index.TranscriptCoding;

/**
 * A question for a matrix: what the rows and columns are, and what a cell counts. One pass over the assignments; the
 * cost is that of the assignments and of the cells. Pure, and safe for use by any thread.
 *
 * @param rows what the rows are
 * @param columns what the columns are
 * @param measure what a cell counts
 */
public record MatrixQuery(Axis rows, Axis columns, CellMeasure measure) {

    /** How many segments of each code each transcript has. */
    public static final MatrixQuery CODES_BY_TRANSCRIPTS = new MatrixQuery(Axis.CODES, Axis.TRANSCRIPTS,
            CellMeasure.SEGMENTS);

    /** No Java VM makes longer arrays. */
    private static final int MAX_CELLS = Integer.MAX_VALUE - 8;

    /**
     * Answers the question.
     *
     * @throws ArithmeticException if there would be more cells than an array can hold (about 2^31), or a cell would
     *         count more than 2^31 - 1 characters
     */
    public Matrix over(StudySnapshot study) {
        AxisIndex rowIndex = AxisIndex.of(rows, study);
        AxisIndex columnIndex = AxisIndex.of(columns, study);
        int columnCount = columnIndex.headings().size();
        Counter counter = new Counter(measure, size(rowIndex.headings().size(), columnCount));
        List<StudyTranscript> transcripts = study.transcripts();
        for (int t = 0; t < transcripts.size(); t++) {
            TranscriptCoding coding = transcripts.get(t).coding();
            if (coding.count() == 0) {
                continue;
            }
            rowIndex.enter(t, transcripts.get(t));
            columnIndex.enter(t, transcripts.get(t));
            for (int i = 0; i < coding.count(); i++) {
                int[] columnPlaces = columnIndex.places(coding, i);
                for (int row : rowIndex.places(coding, i)) {
                    for (int column : columnPlaces) {
                        counter.count(row * columnCount + column, t, coding.start(i), coding.end(i));
                    }
                }
            }
        }
        return new Matrix(measure, rowIndex.headings(), columnIndex.headings(), counter.cells);
    }

    private static int size(int rowCount, int columnCount) {
        long size = (long) rowCount * columnCount;
        if (size > MAX_CELLS) {
            throw new ArithmeticException("a matrix of " + rowCount + " rows and " + columnCount
                    + " columns has too many cells");
        }
        return (int) size;
    }

    /**
     * An assignment that counts in a cell.
     *
     * @param transcript its transcript
     * @param assignment its index in that transcript's coding
     */
    public record Segment(StudyTranscript transcript, int assignment) {
    }

    /**
     * The assignments that count in any of the cells where these rows and columns meet, each once, in the order of the
     * transcripts and of their text.
     *
     * @param chosenRows indexes of rows, as in the {@link Matrix}
     * @param chosenColumns indexes of columns
     */
    public List<Segment> segments(StudySnapshot study, BitSet chosenRows, BitSet chosenColumns) {
        AxisIndex rowIndex = AxisIndex.of(rows, study);
        AxisIndex columnIndex = AxisIndex.of(columns, study);
        List<Segment> segments = new ArrayList<>();
        List<StudyTranscript> transcripts = study.transcripts();
        for (int t = 0; t < transcripts.size(); t++) {
            StudyTranscript transcript = transcripts.get(t);
            rowIndex.enter(t, transcript);
            columnIndex.enter(t, transcript);
            for (int i = 0; i < transcript.coding().count(); i++) {
                if (meets(rowIndex.places(transcript.coding(), i), chosenRows)
                        && meets(columnIndex.places(transcript.coding(), i), chosenColumns)) {
                    segments.add(new Segment(transcript, i));
                }
            }
        }
        return segments;
    }

    private static boolean meets(int[] places, BitSet chosen) {
        for (int place : places) {
            if (place >= 0 && chosen.get(place)) {
                return true;
            }
        }
        return false;
    }

    /** Adds segments to cells. Those of a transcript come in the order of their starts. */
    private static final class Counter {

        private final CellMeasure measure;
        private final int[] cells;
        /** For each cell the transcript last counted in it; only where that matters. */
        private final int[] transcript;
        /** For each cell how far it is covered in that transcript; only where that matters. */
        private final int[] covered;

        Counter(CellMeasure measure, int size) {
            this.measure = measure;
            this.cells = new int[size];
            this.transcript = new int[measure == CellMeasure.SEGMENTS ? 0 : size];
            this.covered = new int[measure == CellMeasure.CHARACTERS ? size : 0];
            Arrays.fill(transcript, -1);
        }

        void count(int cell, int transcriptIndex, int start, int end) {
            switch (measure) {
                case SEGMENTS -> cells[cell]++;
                case TRANSCRIPTS -> {
                    if (transcript[cell] != transcriptIndex) {
                        transcript[cell] = transcriptIndex;
                        cells[cell]++;
                    }
                }
                case CHARACTERS -> {
                    if (transcript[cell] != transcriptIndex) {
                        transcript[cell] = transcriptIndex;
                        covered[cell] = 0;
                    }
                    cells[cell] = Math.addExact(cells[cell], Math.max(0, end - Math.max(start, covered[cell])));
                    covered[cell] = Math.max(covered[cell], end);
                }
            }
        }
    }
}
