/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixQueryTest {

    private static final String TALK = """
            Interviewer: Did you \uD83D\uDE00 mend it?

            P1: I did, of course.

            P2:

            Interviewer: And then?
            """;

    @TempDir
    private Path root;
    private StudyFolder study = new StudyFolder(Path.of(""));

    @BeforeEach
    void atFirstThereAreOneTranscriptAndTwoCodes() throws IOException {
        study = new StudyFolder(root)
                .transcript("talk", TALK)
                .file("codebook.codebook", """
                        codebook "Mending"
                        code mend "Mending" {
                            alias repair
                        }
                        code time "Time"
                        """);
    }

    private static String segment(String code, String from, String to) {
        return code + " " + StudyFolder.at("talk", TALK, from) + " "
                + (StudyFolder.at("talk", TALK, to) + to.codePointCount(0, to.length()));
    }

    /** The rows of the matrix: the heading and the cells, where there is anything to see. */
    private List<String> rows(String rows, String columns, CellMeasure measure) throws IOException {
        Matrix matrix = new MatrixQuery(Axis.parse(rows).orElseThrow(), Axis.parse(columns).orElseThrow(), measure)
                .over(study.open());
        List<String> lines = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            StringBuilder line = new StringBuilder(matrix.rows().get(row).id());
            for (int column = 0; column < matrix.columns().size(); column++) {
                line.append(' ').append(matrix.columns().get(column).id()).append('=').append(matrix.cell(row, column));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    @Test
    void codesAndTranscriptsWithoutAssignmentsAreThereWithZeros() throws IOException {
        study.transcript("other", "P1: Nothing.\n").coding("jo", "talk", segment("mend", "mend", "mend"));

        assertEquals(List.of("mend other=0 talk=1", "time other=0 talk=0"),
                rows("codes", "transcripts", CellMeasure.SEGMENTS));
    }

    @Test
    void headingsHaveIdsAndNames() throws IOException {
        study.coding("jo", "talk", segment("stranger-0000", "mend", "mend"));

        Matrix matrix = MatrixQuery.CODES_BY_TRANSCRIPTS.over(study.open());

        assertEquals(List.of(new Matrix.Heading("mend", "Mending"), new Matrix.Heading("time", "Time"),
                new Matrix.Heading("stranger-0000", "stranger-0000")), matrix.rows());
        assertEquals(List.of(new Matrix.Heading("talk", "talk")), matrix.columns());
        assertEquals(CellMeasure.SEGMENTS, matrix.measure());
    }

    @Test
    void theSameCoderCodeAndPassageCountOnceUnderWhateverAlias() throws IOException {
        study.coding("jo", "talk", segment("mend", "mend", "mend"), segment("repair", "mend", "mend"),
                segment("mend", "mend", "mend"), segment("repair", "mend it", "it"))
                .coding("al", "talk", segment("repair", "mend", "mend"));

        assertEquals(List.of("mend al=1 jo=2", "time al=0 jo=0"), rows("codes", "coders", CellMeasure.SEGMENTS));
    }

    @Test
    void overlappingPassagesCoverTheirCharactersOnce() throws IOException {
        study.coding("jo", "talk", segment("mend", "Did you", "mend"), segment("mend", "you", "it?"),
                segment("repair", "you", "you"), segment("time", "And", "And"))
                .coding("al", "talk", segment("mend", "course", "course"));
        int characters = "Did you X mend it?".length() + "course".length(); // the smiley is one

        assertEquals(List.of("mend talk=" + characters, "time talk=3"),
                rows("codes", "transcripts", CellMeasure.CHARACTERS));
    }

    @Test
    void transcriptsAreCountedOnceHoweverManySegmentsTheyHave() throws IOException {
        study.transcript("other", TALK).transcript("third", TALK)
                .coding("jo", "talk", segment("mend", "mend", "mend"), segment("mend", "Did", "Did"))
                .coding("al", "talk", segment("mend", "Did", "Did"))
                .coding("jo", "other", segment("mend", "Did", "Did"));

        assertEquals(List.of("mend al=1 jo=2", "time al=0 jo=0"), rows("codes", "coders", CellMeasure.TRANSCRIPTS));
    }

    @Test
    void aPassageAcrossTurnsCountsForEachSpeakerButNotForASilentOne() throws IOException {
        study.coding("jo", "talk", segment("mend", "course", "And then"), segment("time", "P1: ", "P1: "));

        assertEquals(List.of("mend Interviewer=1 P1=1 P2=0", "time Interviewer=0 P1=0 P2=0"),
                rows("codes", "speakers", CellMeasure.SEGMENTS));
    }

    @Test
    void aCaseThatIsASpeakerHasWhatThatSpeakerSays() throws IOException {
        study.file("cases.csv", "case,age\nAnn,old\nBob,young\nCid,old\nDee,\n")
                .file("case-links.csv",
                        "case,transcript,speaker\nAnn,talk,P1\nBob,talk,P2\nCid,talk,\nCid,talk,P1\nDee,talk,nobody\n")
                .coding("jo", "talk", segment("mend", "of", "course"), segment("time", "And", "then"));

        assertEquals(List.of("mend Ann=1 Bob=0 Cid=1 Dee=0", "time Ann=0 Bob=0 Cid=1 Dee=0"),
                rows("codes", "cases", CellMeasure.SEGMENTS));
        assertEquals(List.of("mend old=1 young=0", "time old=1 young=0"),
                rows("codes", "attribute:age", CellMeasure.SEGMENTS));
    }

    @Test
    void withoutLinksEachTranscriptIsACase() throws IOException {
        study.coding("jo", "talk", segment("mend", "of", "course"));

        assertEquals(List.of("talk mend=1 time=0"), rows("cases", "codes", CellMeasure.SEGMENTS));
    }

    @Test
    void aStudyWithoutAnythingHasNoCells(@TempDir Path nothing) throws IOException {
        study = new StudyFolder(nothing);

        for (String axis : List.of("codes", "transcripts", "coders", "cases", "speakers", "attribute:age")) {
            for (CellMeasure measure : CellMeasure.values()) {
                assertEquals(List.of(), rows(axis, "transcripts", measure), axis);
                assertEquals(List.of(), rows("codes", axis, measure), axis);
            }
        }
    }

    @Test
    void withoutACodebookTheCodesInUseAreTheRows(@TempDir Path bare) throws IOException {
        study = new StudyFolder(bare).transcript("talk", TALK).coding("jo", "talk", segment("b", "mend", "mend"),
                segment("a", "mend", "mend"));

        assertEquals(List.of("a talk=1", "b talk=1"), rows("codes", "transcripts", CellMeasure.SEGMENTS));
    }

    @Test
    void moreCellsThanAnArrayHoldsAreRefusedInWords() throws IOException {
        StringBuilder cases = new StringBuilder("case,value\n");
        for (int i = 0; i < 46_341; i++) { // the square of this is more than 2^31
            cases.append(i).append(",v").append(i).append('\n');
        }
        study.file("cases.csv", cases.toString()).file("case-links.csv", "case,transcript,speaker\n1,talk,\n");

        ArithmeticException refusal = assertThrows(ArithmeticException.class,
                () -> rows("cases", "attribute:value", CellMeasure.SEGMENTS));

        assertEquals("a matrix of 46341 rows and 46341 columns has too many cells", refusal.getMessage());
    }

    @Test
    void thereIsNoCellBesideTheMatrix() throws IOException {
        study.coding("jo", "talk", segment("time", "mend", "mend"));

        Matrix matrix = MatrixQuery.CODES_BY_TRANSCRIPTS.over(study.open());

        assertThrows(IndexOutOfBoundsException.class, () -> matrix.cell(0, 1));
        assertThrows(IndexOutOfBoundsException.class, () -> matrix.cell(2, 0));
        assertThrows(IndexOutOfBoundsException.class, () -> matrix.cell(1, -1));
        assertEquals(1, matrix.cell(1, 0));
    }
}
