/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbacoda.study.SnapshotText.assignments;
import static org.verbacoda.study.SnapshotText.problems;
import static org.verbacoda.study.StudyOnDisk.line;
import static org.verbacoda.study.coding.ImportFixture.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.coding.files.AssignmentFileReader;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.text.TextDigest;

class CodingImportTest {

    @TempDir
    private Path folder;
    private ImportFixture fixture;
    private StudyOnDisk study;

    @BeforeEach
    void makeStudy() throws IOException {
        fixture = new ImportFixture(folder);
        study = fixture.study;
    }

    private Assignment only(String coder) throws IOException {
        List<Assignment> all = AssignmentFileReader.read(study.path("coding/" + coder + "/t1.jsonl")).getAssignments();
        assertEquals(1, all.size());
        return all.get(0);
    }

    @Test
    void aRowBecomesAnAssignmentWithQuoteAndContextInCodePoints() throws IOException {
        ImportReport report = fixture.run("""
                coder,transcript,code,start,end,quote,memo,weight
                jo,t1,trust-1,8,15,I trust,"a
                memo",0.5
                """);
        assertEquals(new ImportReport(1, 0, List.of(), List.of(), List.of()), report);
        Assignment made = only("jo");
        assertEquals("trust-1", made.getCode());
        assertEquals(8, made.getStart());
        assertEquals(15, made.getEnd());
        assertEquals("I trust", made.getQuote());
        assertEquals("User: \uD83D\uDE00 ", made.getBefore());
        assertEquals(" it\nAI: trust me\n", made.getAfter());
        assertEquals("a\nmemo", made.getMemo());
        assertEquals(0.5, made.getWeight());
        assertTrue(made.getCreated().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ"), made.getCreated());
        assertFalse(made.getId().isEmpty());
        StudySnapshot opened = study.open();
        assertEquals(List.of("trust-1 8..15 by jo"), assignments(opened, "t1"));
        assertEquals(List.of("codebook.codebook:8 codebook-duplicate-name"), problems(opened));
    }

    @Test
    void aRowWithoutMemoAndWeightSaysNothingOfThem() throws IOException {
        fixture.rows("jo,t1,trust-1,6,7,");
        assertEquals("\uD83D\uDE00", only("jo").getQuote());
        assertEquals(null, only("jo").getMemo());
        assertEquals(null, only("jo").getWeight());
    }

    @Test
    void twoCodersHaveTwoFiles() throws IOException {
        assertEquals(2, fixture.rows("jo,t1,trust-1,8,15,", "al,t1,trust-1,8,15,").imported());
        assertEquals(List.of("trust-1 8..15 by al", "trust-1 8..15 by jo"), assignments(study.open(), "t1"));
        assertTrue(Files.exists(study.path("coding/al/coder.json"))
                && Files.exists(study.path("coding/jo/coder.json")));
    }

    @Test
    void aRepeatedImportAddsNothingAndWritesNothing() throws IOException {
        String[] rows = {"jo,t1,Trust,8,15,", "jo,t1,faith-1,8,15,", "jo,t1,New,0,4,", "al,t1,new,0,4,"};
        ImportReport first = fixture.rows(rows);
        assertEquals(3, first.imported());
        assertEquals(1, first.present());
        Map<String, String> before = study.listing();
        ImportReport second = fixture.rows(rows);
        assertEquals(new ImportReport(0, 4, List.of(), List.of(), List.of()), second);
        Map<String, String> after = study.listing();
        before.remove("table.csv");
        after.remove("table.csv");
        assertEquals(before, after);
    }

    @Test
    void whatStandsUnderAnAliasIsThereAlready() throws IOException {
        study.assignments("jo", "t1", line("faith-1", 8, 15))
                .file("coding/jo/more.jsonl", study.assignmentFile("jo", "t1", line("trust-1", 0, 4)));
        Map<String, String> before = study.listing();
        ImportReport report = fixture.rows("jo,t1,Trust,8,15,", "jo,t1,Trust,0,4,");
        assertEquals(2, report.present());
        before.put("table.csv", study.listing().get("table.csv"));
        assertEquals(before.keySet(), study.listing().keySet());
        assertEquals(before.get("coding/jo/t1.jsonl"), study.listing().get("coding/jo/t1.jsonl"));
    }

    @Test
    void aQuoteThatMovedIsFoundAndTheRowReported() throws IOException {
        ImportReport report = fixture.rows("jo,t1,trust-1,20,27,trust me", "jo,t1,trust-1,8,9,I trust it",
                "jo,t1,trust-1,8,15,I trust");
        assertEquals(List.of("2: placed by its quote at 23..31: at 20..27 the text is another",
                "3: placed by its quote at 8..18: at 8..9 the text is another"), text(report.moved()));
        assertEquals(3, report.imported());
        assertEquals(List.of("trust-1 8..15 by jo", "trust-1 8..18 by jo", "trust-1 23..31 by jo"),
                assignments(study.open(), "t1"));
    }

    @Test
    void rowsThatCanNotBePlacedAreReportedWithTheirLineAndTheOthersAreImported() throws IOException {
        ImportReport report = fixture.run("""
                coder,transcript,code,start,end,quote

                jo,t1,trust-1,8,15,"I trust"
                jo,t1,trust-1,8,15,"not
                there"
                ../jo,t1,trust-1,8,15,

                jo,t7,trust-1,8,15,
                jo,t1,trust-1,8,99,
                jo,t1,trust-1,0,5,trust
                jo,t1,Same,8,15,
                jo,t1,group-1,8,15,
                jo,t1,trust-1,x,15,
                al,t1,trust-1,8,15,""");
        assertEquals(List.of("4: the quote isn't in the text: \"not there\"",
                "6: the coder \"../jo\" can't be the name of a folder", "8: there is no transcript \"t7\"",
                "9: the passage 8..99 is outside the text, which has 32 characters",
                "10: at 0 the text is another than the quote, which occurs more than once elsewhere",
                "11: several codes are called \"Same\"; name the one meant by its id",
                "12: \"Group\" is a category that takes no assignments", "13: the start \"x\" is no whole number"),
                text(report.rejected()));
        assertEquals(2, report.imported());
        assertEquals(List.of(), report.moved());
        assertEquals(2, study.open().assignmentCount());
    }

    @Test
    void aRejectedRowIsNotReportedAsMoved() throws IOException {
        ImportReport report = fixture.rows("jo,t1,Same,0,1,trust me");
        assertEquals(1, report.rejected().size());
        assertEquals(List.of(), report.moved());
    }

    @Test
    void aTranscriptIsNamedByIdPathOrFileName() throws IOException {
        study.file("transcripts/deep/two.md", "second");
        fixture.rows("jo,t1,trust-1,0,1,", "jo,transcripts/t1.txt,trust-1,1,2,", "jo,t1.txt,trust-1,2,3,",
                "jo,two.md,trust-1,0,1,", "jo,two,trust-1,1,2,", "jo,transcripts/deep/two.md,trust-1,2,3,");
        assertEquals(3, assignments(study.open(), "t1").size());
        assertEquals(3, assignments(study.open(), "transcripts/deep/two.md").size());
    }

    @Test
    void anIdGoesBeforeAFileName() throws IOException {
        study.file("transcripts/a.md", "**Transcript ID:** b\n---\nx")
                .file("transcripts/b.md", "**Transcript ID:** a\n---\nx");
        fixture.rows("jo,a,trust-1,0,1,");
        assertEquals(1, assignments(study.open(), "transcripts/b.md").size());
    }

    @Test
    void aFileNameThatTwoTranscriptsHaveNamesNeither() throws IOException {
        study.file("transcripts/x/a.md", "text one").file("transcripts/y/a.md", "text two")
                .file("transcripts/a.txt", "3");
        ImportReport report = fixture.rows("jo,a.md,trust-1,0,4,", "jo,a,trust-1,0,1,", "jo,a.txt,trust-1,0,1,");
        String called = ": several transcripts are called ";
        assertEquals(List.of("2" + called + "\"a.md\": name transcripts/x/a.md or another by its path",
                "3" + called + "\"a\": name transcripts/a.txt or another by its path"), text(report.rejected()));
        assertEquals(1, report.imported());
    }

    @Test
    void aTranscriptWithAnotherOnesIdIsNotCoded() throws IOException {
        study.file("transcripts/a.md", "**Transcript ID:** t\n---\nx")
                .file("transcripts/b.md", "**Transcript ID:** t\n---\nyy");
        ImportReport report = fixture.rows("jo,transcripts/b.md,trust-1,26,28,yy", "jo,t,trust-1,26,27,x");
        assertEquals(List.of("2: transcripts/b.md has the ID \"t\" of transcripts/a.md; give it another one first"),
                text(report.rejected()));
        assertEquals(1, report.imported());
    }

    @Test
    void codingInAnotherTextVersionIsCarriedOverBeforeTheNewIsAdded() throws IOException {
        study.plainTranscript("old").assignments("jo", "t1", line("trust-1", 0, 3)).plainTranscript(ImportFixture.TEXT);
        ImportReport report = fixture.rows("jo,t1,trust-1,8,15,", "al,t1,trust-1,8,15,");
        assertEquals(List.of(), report.rejected());
        assertEquals(2, report.imported());
        String orphaned = "\"start\":0,\"end\":3,\"digest\":\"" + TextDigest.of("old") + "\"";
        assertTrue(study.text("coding/jo/t1.jsonl").contains(orphaned), study.text("coding/jo/t1.jsonl"));
        assertEquals(2, study.open().assignmentCount());
    }

    @Test
    void aFileOfACoderThatCanNotBeReadIsNamedAndLeftAloneAndTheOthersAreWritten() throws IOException {
        study.file("coding/jo/t1.jsonl", "not a header\n" + line("trust-1", 0, 3) + "\n");
        String before = study.listing().get("coding/jo/t1.jsonl");
        ImportReport report = fixture.rows("jo,t1,trust-1,8,15,", "al,t1,trust-1,8,15,", "jo,t1,trust-1,0,4,");
        assertEquals(2, report.rejected().size());
        assertTrue(text(report.rejected()).get(0).startsWith("2: coding/jo/t1.jsonl, line 1: not a readable header"));
        assertTrue(text(report.rejected()).get(1).startsWith("4: coding/jo/t1.jsonl, line 1: "));
        assertEquals(1, report.imported());
        assertEquals(before, study.listing().get("coding/jo/t1.jsonl"));
        assertFalse(Files.exists(study.path("coding/jo/coder.json")));
    }

    @Test
    void aFolderThatCanNotBeWrittenIsNamedAndTheOthersAreWritten() throws IOException {
        study.file("coding/jo", "a file in the folder's place");
        ImportReport report = fixture.rows("jo,t1,trust-1,8,15,", "al,t1,trust-1,8,15,");
        assertEquals(1, report.imported());
        assertEquals(1, report.rejected().size());
        String message = report.rejected().get(0).message();
        assertTrue(message.contains(study.path("coding/jo").toString()), message);
        assertEquals("a file in the folder's place", study.text("coding/jo"));
    }

    @Test
    void unreadableLinesOfACodersFileSurvive() throws IOException {
        study.assignments("jo", "t1", line("trust-1", 0, 4), "{\"id\": broken", "=======");
        assertEquals(1, fixture.rows("jo,t1,trust-1,8,15,").imported());
        String saved = study.text("coding/jo/t1.jsonl");
        assertTrue(saved.endsWith("\n{\"id\": broken\n=======\n"), saved);
        assertEquals(List.of("trust-1 0..4 by jo", "trust-1 8..15 by jo"), assignments(study.open(), "t1"));
    }

    @Test
    void aTranscriptChangedSinceTheStudyWasOpenedStopsTheImportBeforeAnythingIsWritten() throws IOException {
        study.file("table.csv", "coder,transcript,code,start,end\njo,t1,New,0,1\n");
        CodingImport started = new CodingImport(study.open(), CodebookParser.standalone());
        study.plainTranscript("changed");
        Map<String, String> before = study.listing();
        StudyException stopped = assertThrows(StudyException.class, () -> started.run(study.path("table.csv")));
        assertEquals("transcripts/t1.txt: has just been changed by another program; start again", stopped.getMessage());
        assertEquals(before, study.listing());
    }

    @Test
    void aTranscriptThatIsGoneIsNamed() throws IOException {
        study.file("table.csv", "coder,transcript,code,start,end\njo,t1,trust-1,0,1\n");
        CodingImport started = new CodingImport(study.open(), CodebookParser.standalone());
        Files.delete(study.path("transcripts/t1.txt"));
        StudyException stopped = assertThrows(StudyException.class, () -> started.run(study.path("table.csv")));
        assertTrue(stopped.getMessage().startsWith("transcripts/t1.txt: can't be read"), stopped.getMessage());
    }

    @Test
    void aTableWithoutANeededColumnChangesNothing() throws IOException {
        study.file("table.csv", "coder,transcript,code,start\njo,t1,New,0\n");
        Map<String, String> before = study.listing();
        CodingImport started = new CodingImport(study.open(), CodebookParser.standalone());
        assertThrows(StudyException.class, () -> started.run(study.path("table.csv")));
        assertEquals(before, study.listing());
    }

    @Test
    void aTranscriptNamedMemosLeavesTheMemosAlone() throws IOException {
        study.transcript("memos", "x").file("coding/jo/memos.jsonl", "{\"id\":\"1\"}\n");
        assertEquals(1, fixture.rows("jo,memos,trust-1,0,1,").imported());
        assertEquals("{\"id\":\"1\"}\n", study.text("coding/jo/memos.jsonl"));
        assertEquals(List.of("trust-1 0..1 by jo"), assignments(study.open(), "memos"));
    }

    @Test
    void aTranscriptWithAVeryLongPathCanBeCoded() throws IOException {
        String path = "transcripts/" + "long name ".repeat(20) + "/" + "more ".repeat(40) + ".md";
        study.file(path, "x");
        assertEquals(1, fixture.rows("jo," + path + ",trust-1,0,1,").imported());
        assertEquals(List.of("trust-1 0..1 by jo"), assignments(study.open(), path));
        assertEquals(List.of("codebook.codebook:8 codebook-duplicate-name"), problems(study.open()));
    }
}
