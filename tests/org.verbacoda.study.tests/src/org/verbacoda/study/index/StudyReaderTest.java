/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbacoda.study.SnapshotText.assignments;
import static org.verbacoda.study.SnapshotText.problems;
import static org.verbacoda.study.StudyOnDisk.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.text.Severity;
import org.verbacoda.text.TextDigest;

class StudyReaderTest {

    private static final String CODES = """
            codebook "Codes"
            code trust-1 "Trust" #C0392B {
                alias faith-1
                code doubt-1 "Doubt"
            }
            """;

    @TempDir
    private Path folder;
    private StudyOnDisk study;

    @BeforeEach
    void makeStudy() {
        study = new StudyOnDisk(folder);
    }

    private String message(String rule) throws IOException {
        return study.open().problems().stream().filter(problem -> problem.rule().equals(rule)).findFirst().orElseThrow()
                .message();
    }

    @Test
    void aTranscriptHasTurnsInCodePointsOfTheNormalisedText() throws IOException {
        study.file("a.md", "User: \uD83D\uDE00 hi\r\nAI: yes\r\n");
        TranscriptEntry entry = study.open().transcripts().get(0).entry();
        assertEquals(List.of("User", "AI"), entry.turns().speakers());
        assertArrayEquals(new int[] {0, 1}, entry.turns().speaker());
        assertArrayEquals(new int[] {6, 15}, entry.turns().start());
        assertArrayEquals(new int[] {10, 18}, entry.turns().end());
        assertEquals(19, entry.length());
        assertTrue(entry.utf8());
    }

    @Test
    void aCheckoutWithOtherLineEndsIsTheSameText() throws IOException {
        study.file("a.md", "User: hi\nAI: yes\n").file("b.md", "\uFEFFUser: hi\r\nAI: yes\r\n");
        StudySnapshot opened = study.open();
        assertEquals(opened.transcript("a.md").orElseThrow().entry().digest(),
                opened.transcript("b.md").orElseThrow().entry().digest());
    }

    @Test
    void aTranscriptThatIsNotUtf8IsReadAllTheSame() throws IOException {
        study.file("a.md", "User: caf\u00E9\n".getBytes(StandardCharsets.ISO_8859_1));
        TranscriptEntry entry = study.open().transcripts().get(0).entry();
        assertFalse(entry.utf8());
        assertEquals(11, entry.length());
    }

    @Test
    void theStudysRolesDecideWhoSpeaks() throws IOException {
        study.file("transcripts/a.md", "Baker: hello\nUser: hi\n").file("study.json", """
                {"format": 1, "roles": ["Baker"]}
                """);
        assertEquals(List.of("Baker"), study.open().transcripts().get(0).entry().turns().speakers());
    }

    @Test
    void theIdIsTheHeadersElseStudyJsonsElseThePath() throws IOException {
        study.transcript("t1", "x").file("transcripts/a.md", "x").file("transcripts/b.md", "x").file("study.json", """
                {"format": 1, "ids": {"transcripts/a.md": "from-study", "transcripts/t1.md": "ignored"}}
                """);
        assertEquals(List.of("from-study", "transcripts/b.md", "t1"),
                study.open().transcripts().stream().map(StudyTranscript::id).toList());
    }

    @Test
    void codingIsBoundByTheHeadersIdWhateverTheFileIsCalled() throws IOException {
        study.plainTranscript("hello")
                .file("coding/jo/other name.jsonl", study.assignmentFile("jo", "t1", line("a", 0, 5)));
        assertEquals(List.of("a 0..5 by jo"), assignments(study.open(), "t1"));
    }

    @Test
    void ofTwoTranscriptsWithOneIdTheFirstHasTheCoding() throws IOException {
        study.file("transcripts/a.md", "**Transcript ID:** t\n---\nx")
                .file("transcripts/b.md", "**Transcript ID:** t\n---\ny")
                .assignments("jo", "t", line("a", 0, 1));
        StudySnapshot opened = study.open();
        assertEquals(List.of("codebook.codebook:0 unknown-code", "transcripts/b.md:0 duplicate-id"), problems(opened));
        assertEquals("transcripts/a.md", opened.transcript("t").orElseThrow().entry().path());
        assertEquals(1, opened.transcripts().get(0).coding().count());
        assertEquals(0, opened.transcripts().get(1).coding().count());
        assertEquals(1, opened.assignmentCount());
        assertTrue(message("duplicate-id").contains("transcripts/a.md"));
    }

    @Test
    void theCodesAreTheCodebooksInItsOrderThenThoseItDoesNotKnow() throws IOException {
        study.plainTranscript("hello").codebook(CODES).assignments("jo", "t1", line("z-9", 0, 1), line("b-9", 0, 1));
        StudySnapshot opened = study.open();
        assertEquals(List.of("trust-1", "doubt-1", "b-9", "z-9"), opened.codes().stream().map(StudyCode::id).toList());
        assertEquals(new StudyCode("doubt-1", "Doubt", -1, 0, 1, true), opened.codes().get(1));
        assertEquals(new StudyCode("b-9", "b-9", -1, -1, 0, false), opened.codes().get(2));
        assertEquals(List.of("codebook.codebook:0 unknown-code", "codebook.codebook:0 unknown-code"), problems(opened));
        assertEquals(List.of("b-9 0..1 by jo", "z-9 0..1 by jo"), assignments(opened, "t1"));
    }

    @Test
    void theSamePassageUnderAnAliasAndTheIdCountsOnceForEachCoder() throws IOException {
        study.plainTranscript("hello").codebook(CODES)
                .assignments("jo", "t1", line("faith-1", 0, 5), line("trust-1", 0, 5), line("trust-1", 0, 4))
                .assignments("al", "t1", line("faith-1", 0, 5));
        StudySnapshot opened = study.open();
        assertEquals(List.of("trust-1 0..4 by jo", "trust-1 0..5 by al", "trust-1 0..5 by jo"),
                assignments(opened, "t1"));
        assertEquals(3, opened.assignmentCount());
        assertEquals(List.of(), opened.problems());
    }

    @Test
    void aSecondFileOfACoderForATranscriptCountsToo() throws IOException {
        study.plainTranscript("hello").codebook(CODES).assignments("jo", "t1", line("trust-1", 0, 5))
                .file("coding/jo/t1 (2).jsonl",
                        study.assignmentFile("jo", "t1", line("trust-1", 0, 5), line("doubt-1", 1, 2)));
        assertEquals(List.of("trust-1 0..5 by jo", "doubt-1 1..2 by jo"), assignments(study.open(), "t1"));
    }

    @Test
    void anAssignmentTellsItsFileAndLine() throws IOException {
        study.plainTranscript("hello").codebook(CODES).assignments("al", "t1")
                .assignments("jo", "t1", line("trust-1", 0, 5), "", line("doubt-1", 1, 2));
        StudySnapshot opened = study.open();
        TranscriptCoding coding = opened.transcript("t1").orElseThrow().coding();
        assertEquals("coding/jo/t1.jsonl", opened.codings().get(coding.file(1)).path());
        assertEquals(4, coding.line(1));
    }

    @Test
    void aBrokenCodebookIsReportedAndWhatCanBeReadOfItCounts() throws IOException {
        study.plainTranscript("hello").codebook("code trust-1 \"Trust\"\ncode ???\n")
                .assignments("jo", "t1", line("trust-1", 0, 5));
        StudySnapshot opened = study.open();
        assertEquals(List.of("trust-1 0..5 by jo"), assignments(opened, "t1"));
        assertTrue(opened.codes().get(0).inCodebook());
        assertTrue(opened.problems().stream().anyMatch(problem -> problem.file().equals("codebook.codebook")
                && problem.line() == 2 && problem.severity() == Severity.ERROR), () -> opened.problems().toString());
    }

    @Test
    void codingOfAnUnknownTranscriptIsReportedAndCountsNowhere() throws IOException {
        study.plainTranscript("hello").codebook(CODES).assignments("jo", "gone", line("trust-1", 0, 5));
        StudySnapshot opened = study.open();
        assertEquals(List.of("coding/jo/gone.jsonl:1 unknown-transcript"), problems(opened));
        assertEquals(0, opened.assignmentCount());
        assertTrue(message("unknown-transcript").contains("\"gone\""));
    }

    @Test
    void codingOfAnOtherVersionOfTheTextIsCarriedOverReportedAndCounts() throws IOException {
        String quoted = line("trust-1", 0, 5).replace("}", ",\"quote\":\"hello\",\"after\":\" world\"}");
        study.plainTranscript("hello world").codebook(CODES).assignments("jo", "t1", quoted, line("trust-1", 2, 4))
                .plainTranscript("So, hello world");
        StudySnapshot opened = study.open();
        assertEquals(List.of("coding/jo/t1.jsonl:1 other-text", "coding/jo/t1.jsonl:3 to-review"), problems(opened));
        assertEquals(List.of("trust-1 4..9 by jo"), assignments(opened, "t1"));
        assertTrue(message("other-text").contains("transcripts/t1.txt")
                && message("other-text").endsWith("1 exact, 0 moved, 1 to review."), message("other-text"));
    }

    @Test
    void aVersionThatTurnsUpIsUsedAlthoughTheFilesAreTheSame() throws IOException {
        Path cache = study.path(".cache");
        study.plainTranscript("hello world").codebook(CODES).assignments("jo", "t1", line("trust-1", 0, 5))
                .plainTranscript("So, hello world");
        assertEquals(0, study.open(cache).assignmentCount());
        study.file("transcripts/.versions/" + TextDigest.of("hello world").substring(7) + ".txt", "hello world");
        assertEquals(List.of("trust-1 4..9 by jo"), assignments(study.open(cache), "t1"));
        assertEquals(List.of("trust-1 4..9 by jo"), assignments(study.open(cache), "t1"));
    }

    @Test
    void aRenamedTranscriptKeepsItsCodingByTheIdInItsHeader() throws IOException {
        study.transcript("t1", "hello").codebook(CODES).assignments("jo", "t1", line("trust-1", 25, 30));
        Files.createDirectories(study.path("transcripts/second round"));
        Files.move(study.path("transcripts/t1.md"), study.path("transcripts/second round/renamed.md"));
        assertEquals(List.of("trust-1 25..30 by jo"), assignments(study.open(), "t1"));
        assertEquals(List.of(), problems(study.open()));
    }

    @Test
    void aPassageBehindTheTextIsReportedWithItsLine() throws IOException {
        study.assignments("jo", "t1", line("trust-1", 0, 5), line("trust-1", 2, 6)).plainTranscript("hello")
                .codebook(CODES);
        assertEquals(List.of("coding/jo/t1.jsonl:3 outside-text"), problems(study.open()));
    }

    @Test
    void aFolderOfTranscriptsThatIsNotThereIsReported() throws IOException {
        study.plainTranscript("hello").file("study.json",
                "{\"format\":1,\"title\":\"T\",\"transcripts\":[\"transcripts\",\"elsewhere\"]}");
        assertEquals(List.of("study.json:0 missing-folder"), problems(study.open()));
    }

    @Test
    void codingThatNamesNoTextVersionIsTakenAsItIs() throws IOException {
        study.assignments("jo", "t1", line("trust-1", 0, 5)).plainTranscript("hello").codebook(CODES);
        StudySnapshot opened = study.open();
        assertEquals(List.of(), problems(opened));
        assertEquals(1, opened.assignmentCount());
    }

    @Test
    void theFolderSaysWhoCodedWhateverTheHeaderSays() throws IOException {
        study.plainTranscript("hello").codebook(CODES)
                .file("coding/jo/t1.jsonl", study.assignmentFile("al", "t1", line("trust-1", 0, 5)));
        StudySnapshot opened = study.open();
        assertEquals(List.of("coding/jo/t1.jsonl:1 coder-mismatch"), problems(opened));
        assertEquals(List.of("trust-1 0..5 by jo"), assignments(opened, "t1"));
    }

    @Test
    void unreadableLinesAreReportedWithTheirLineAndTheRestCounts() throws IOException {
        study.plainTranscript("hello").codebook(CODES).assignments("jo", "t1", "<<<<<<< ours", line("trust-1", 0, 5),
                "", "{}", line("doubt-1", 0, 5));
        StudySnapshot opened = study.open();
        assertEquals(List.of("coding/jo/t1.jsonl:2 unreadable-assignment",
                "coding/jo/t1.jsonl:5 unreadable-assignment"),
                problems(opened));
        assertEquals(List.of("trust-1 0..5 by jo", "doubt-1 0..5 by jo"), assignments(opened, "t1"));
        assertTrue(message("unreadable-assignment").contains("conflict marker"));
    }

    @Test
    void aFileWithoutAReadableHeaderIsReportedAndTheOtherCodersCount() throws IOException {
        study.plainTranscript("hello").codebook(CODES).assignments("al", "t1", line("trust-1", 0, 5))
                .file("coding/jo/t1.jsonl", "rubbish\n").file("coding/mo/t1.jsonl", "")
                .file("coding/no/t1.jsonl", "{\"format\":7,\"transcript\":\"t1\",\"coder\":\"no\"}\n");
        StudySnapshot opened = study.open();
        assertEquals(List.of("coding/jo/t1.jsonl:1 unreadable-coding", "coding/mo/t1.jsonl:1 unreadable-coding",
                "coding/no/t1.jsonl:1 unreadable-coding"), problems(opened));
        assertEquals(List.of("trust-1 0..5 by al"), assignments(opened, "t1"));
    }

    @Test
    void casesAndTheirProblemsAreTheStudys() throws IOException {
        study.plainTranscript("hello").file("cases.csv", "case,age\nAnn,30\nAnn,31\n")
                .file("case-links.csv", "case,transcript\nAnn,t1\n");
        StudySnapshot opened = study.open();
        assertEquals(List.of("age"), opened.cases().attributes());
        assertEquals(List.of(new StudyCases.Participation(0, "")), opened.cases().in("t1"));
        assertEquals(List.of("cases.csv:3 duplicate-case"), problems(opened));
    }

    @Test
    void problemsOfStudyJsonAreTheStudys() throws IOException {
        study.plainTranscript("hello").file("study.json",
                "{\"format\": 1,\n\"severities\": {\"no-such-rule\": \"off\"}}");
        assertEquals(List.of("study.json:2 unknown-rule"), problems(study.open()));
    }

    @Test
    void aTranscriptIsFoundByIdAndByPath() throws IOException {
        study.plainTranscript("hello");
        StudySnapshot opened = study.open();
        assertEquals(opened.transcript("t1"), opened.transcript("transcripts/t1.txt"));
        assertTrue(opened.transcript("t1.txt").isEmpty());
    }
}
