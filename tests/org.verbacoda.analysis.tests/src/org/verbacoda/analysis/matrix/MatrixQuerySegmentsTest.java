/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.analysis.matrix.MatrixQuery.Segment;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.testing.TestSize;

/** The passages behind cells. */
class MatrixQuerySegmentsTest {

    private static final String TALK = """
            P1: I did, of course.

            P2: And then?

            P1: Then I mended it.
            """;
    private static final List<String> AXES = List.of("codes", "transcripts", "coders", "cases", "speakers",
            "attribute:age");

    @TempDir
    private Path root;

    private StudyFolder study() throws IOException {
        return new StudyFolder(root).transcript("a", TALK).transcript("b", TALK).file("codebook.codebook", """
                codebook "Mending"
                code mend "Mending" {
                    alias repair
                }
                code time "Time"
                """);
    }

    private static String segment(String transcript, String code, String passage) {
        int start = StudyFolder.at(transcript, TALK, passage);
        return code + " " + start + " " + (start + passage.length());
    }

    private static BitSet bits(int... indexes) {
        BitSet bits = new BitSet();
        for (int index : indexes) {
            bits.set(index);
        }
        return bits;
    }

    /** The segments, each as {@code transcript coder code start}. */
    private static List<String> segments(MatrixQuery query, StudySnapshot study, BitSet rows, BitSet columns) {
        return query.segments(study, rows, columns).stream().map(segment -> {
            var coding = segment.transcript().coding();
            int i = segment.assignment();
            return segment.transcript().id() + " " + study.coders().get(coding.coder(i)) + " "
                    + study.codes().get(coding.code(i)).id() + " " + coding.start(i);
        }).toList();
    }

    private static MatrixQuery query(String rows, String columns) {
        return new MatrixQuery(Axis.parse(rows).orElseThrow(), Axis.parse(columns).orElseThrow(), CellMeasure.SEGMENTS);
    }

    @Test
    void aCellHasThePassagesOfItsCodeInItsTranscript() throws IOException {
        StudySnapshot study = study()
                .coding("jo", "a", segment("a", "mend", "mended"), segment("a", "time", "And then"))
                .coding("jo", "b", segment("b", "mend", "mended")).open();

        assertEquals(List.of("a jo mend " + StudyFolder.at("a", TALK, "mended")),
                segments(MatrixQuery.CODES_BY_TRANSCRIPTS, study, bits(0), bits(0)));
        assertEquals(List.of(), segments(MatrixQuery.CODES_BY_TRANSCRIPTS, study, bits(1), bits(1)));
    }

    @Test
    void passagesCodedWithAnAliasAreThoseOfTheCode() throws IOException {
        StudySnapshot study = study().coding("jo", "a", segment("a", "repair", "mended")).open();

        assertEquals(List.of("a jo mend " + StudyFolder.at("a", TALK, "mended")),
                segments(MatrixQuery.CODES_BY_TRANSCRIPTS, study, bits(0), bits(0)));
    }

    @Test
    void severalCellsGiveTheirPassagesInTheOrderOfTheText() throws IOException {
        StudySnapshot study = study()
                .coding("jo", "a", segment("a", "mend", "mended"), segment("a", "time", "course"))
                .coding("al", "a", segment("a", "time", "And then"))
                .coding("al", "b", segment("b", "mend", "did")).open();

        assertEquals(List.of("a jo time " + StudyFolder.at("a", TALK, "course"),
                "a al time " + StudyFolder.at("a", TALK, "And then"),
                "a jo mend " + StudyFolder.at("a", TALK, "mended"),
                "b al mend " + StudyFolder.at("b", TALK, "did")),
                segments(MatrixQuery.CODES_BY_TRANSCRIPTS, study, bits(0, 1), bits(0, 1)));
    }

    @Test
    void aPassageThatCountsInSeveralCellsIsThereOnce() throws IOException {
        StudySnapshot study = study().coding("jo", "a", segment("a", "mend", "course.\n\nP2: And then")).open();
        MatrixQuery bySpeaker = query("codes", "speakers");

        assertEquals(List.of(1, 1), List.of(bySpeaker.over(study).cell(0, 0), bySpeaker.over(study).cell(0, 1)));
        assertEquals(1, bySpeaker.segments(study, bits(0), bits(0, 1)).size());
    }

    @Test
    void withoutRowsOrColumnsThereAreNoPassages() throws IOException {
        StudySnapshot study = study().coding("jo", "a", segment("a", "mend", "mended")).open();

        assertEquals(List.of(), segments(MatrixQuery.CODES_BY_TRANSCRIPTS, study, bits(), bits(0)));
        assertEquals(List.of(), segments(MatrixQuery.CODES_BY_TRANSCRIPTS, study, bits(0), bits()));
        assertEquals(List.of(), segments(MatrixQuery.CODES_BY_TRANSCRIPTS, study, bits(7), bits(7)));
    }

    @Test
    void everyCellHasAsManyPassagesAsItCounts(@TempDir Path folder) throws IOException {
        int studies = TestSize.of(30, 2_000);
        long cells = 0;
        for (int seed = 0; seed < studies; seed++) {
            Random random = new Random(seed);
            StudySnapshot study = new RandomStudy(seed, folder.resolve("study-" + seed)).write().open();
            MatrixQuery query = query(AXES.get(random.nextInt(AXES.size())), AXES.get(random.nextInt(AXES.size())));
            Matrix matrix = query.over(study);
            for (int row = 0; row < matrix.rows().size(); row++) {
                for (int column = 0; column < matrix.columns().size(); column++) {
                    List<Segment> segments = query.segments(study, bits(row), bits(column));
                    String where = "seed " + seed + ", " + query + ", cell " + row + " " + column;
                    assertEquals(matrix.cell(row, column), segments.size(), where);
                    assertEquals(segments.size(), new HashSet<>(segments).size(), where);
                    cells += segments.size();
                }
            }
        }
        assertTrue(cells > studies, "hardly anything counted");
    }
}
