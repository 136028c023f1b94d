/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.verbacoda.study.SnapshotText.assignments;
import static org.verbacoda.study.SnapshotText.problems;
import static org.verbacoda.study.StudyOnDisk.line;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.coding.files.AssignmentContext;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.study.FailingDisk;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.index.StudyProblem;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;

/**
 * Whatever is broken in a study: it opens, the rest of it counts, there is a problem that says what to do, and coding on
 * keeps what could not be read.
 */
class BrokenStudyTest {

    private static final String CODES = "code trust-1 \"Trust\"\ncode doubt-1 \"Doubt\"\n";

    @TempDir
    private Path folder;
    private StudyOnDisk study = new StudyOnDisk(Path.of(""));

    @BeforeEach
    void makeStudy() throws IOException {
        study = new StudyOnDisk(folder.resolve("study")).plainTranscript("hello world 😀").codebook(CODES);
    }

    /** Gives a passage a code and saves, as the workbench does. */
    private static void code(StudySnapshot opened, String coder, String code, int start, int end) throws IOException {
        StudyTranscript transcript = opened.transcript("t1").orElseThrow();
        CodingStore store = new CodingStore(opened, coder);
        CodedTranscript coded = store.load(transcript);
        String text = TranscriptText.read(opened, transcript).text();
        Assignment assignment = CodingFactory.eINSTANCE.createAssignment();
        assignment.setId("new-" + start);
        assignment.setCode(code);
        assignment.setStart(start);
        assignment.setEnd(end);
        AssignmentContext.of(text, start, end).applyTo(assignment);
        coded.getAssignments().add(assignment);
        store.save(transcript, coded, text);
    }

    private static String message(StudySnapshot opened, String rule) {
        return opened.problems().stream().filter(problem -> problem.rule().equals(rule)).map(StudyProblem::message)
                .findFirst().orElseThrow(() -> new AssertionError(rule + " is none of " + opened.problems()));
    }

    private List<String> temporaries() throws IOException {
        try (Stream<Path> all = Files.walk(study.root())) {
            return all.map(Path::toString).filter(path -> path.endsWith(".tmp")).toList();
        }
    }

    /** The files with content, without when they were written. */
    private Map<String, String> contents() throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(study.root())) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(study.root().relativize(file).toString(), Files.readString(file));
            }
        }
        return contents;
    }

    @Test
    void aTruncatedFileOfACoderCountsUpToThereAndKeepsTheRest() throws IOException {
        study.assignments("jo", "t1", line("trust-1", 0, 5), line("doubt-1", 6, 11));
        String whole = study.text("coding/jo/t1.jsonl");
        String truncated = whole.substring(0, whole.length() - 12);
        study.file("coding/jo/t1.jsonl", truncated);
        StudySnapshot opened = study.open();
        assertEquals(List.of("trust-1 0..5 by jo"), assignments(opened, "t1"));
        assertEquals(List.of("coding/jo/t1.jsonl:3 unreadable-assignment"), problems(opened));
        code(opened, "jo", "doubt-1", 0, 11);
        assertEquals(List.of("trust-1 0..5 by jo", "doubt-1 0..11 by jo"), assignments(study.open(), "t1"));
        assertTrue(study.text("coding/jo/t1.jsonl").endsWith(truncated.substring(truncated.lastIndexOf('\n')) + "\n"));
    }

    @Test
    void keysOfOtherProgramsAreNoProblemAndAreKept() throws IOException {
        study.file("coding/jo/t1.jsonl", study.assignmentFile("jo", "t1",
                line("trust-1", 0, 5).replace("}", ",\"theirs\":{\"a\":[1,2]}}")).replaceFirst("}", ",\"tool\":\"R 4\"}"));
        StudySnapshot opened = study.open();
        assertEquals(List.of(), problems(opened));
        code(opened, "jo", "doubt-1", 0, 11);
        String written = study.text("coding/jo/t1.jsonl");
        assertTrue(written.contains("\"theirs\":{\"a\":[1,2]}") && written.contains("\"tool\":\"R 4\""), written);
    }

    @Test
    void aLineOfGarbageIsReportedAndKept() throws IOException {
        study.assignments("jo", "t1", "%%% not mine %%%", line("trust-1", 0, 5));
        StudySnapshot opened = study.open();
        assertEquals(List.of("coding/jo/t1.jsonl:2 unreadable-assignment"), problems(opened));
        code(opened, "jo", "doubt-1", 0, 11);
        assertTrue(study.text("coding/jo/t1.jsonl").contains("%%% not mine %%%\n"));
        assertEquals(2, study.open().assignmentCount());
    }

    @Test
    void aCodebookThatDoesNotParseTakesNobodysCodingAway() throws IOException {
        study.codebook("code trust-1 \"Trust\nnonsense {{{").assignments("jo", "t1", line("trust-1", 0, 5));
        StudySnapshot opened = study.open();
        assertEquals(List.of("trust-1 0..5 by jo"), assignments(opened, "t1"));
        assertTrue(opened.problems().stream().anyMatch(problem -> problem.file().equals("codebook.codebook")
                && problem.line() > 0), () -> opened.problems().toString());
        code(opened, "jo", "doubt-1", 6, 11);
        assertEquals("code trust-1 \"Trust\nnonsense {{{", study.text("codebook.codebook"));
        assertEquals(2, study.open().assignmentCount());
    }

    @Test
    void aSecondCodebookIsReportedAndLeftAlone() throws IOException {
        study.file("codebook (jo's conflicted copy).codebook", "code other-1 \"Other\"\n").assignments("jo", "t1",
                line("trust-1", 0, 5));
        StudySnapshot opened = study.open();
        assertEquals(List.of("codebook (jo's conflicted copy).codebook:0 second-codebook"), problems(opened));
        assertTrue(message(opened, "second-codebook").contains("codebook.codebook"));
        assertEquals(List.of("trust-1", "doubt-1"), opened.codes().stream().map(code -> code.id()).toList());
    }

    @Test
    void ofTwoTranscriptsWithOneIdOneIsCodedAndTheOtherReported() throws IOException {
        study.file("transcripts/a.md", "**Transcript ID:** t9\n---\nx").file("transcripts/b.md",
                "**Transcript ID:** t9\n---\ny").assignments("jo", "t1", line("trust-1", 0, 5));
        StudySnapshot opened = study.open();
        assertEquals(List.of("transcripts/b.md:0 duplicate-id"), problems(opened));
        assertTrue(message(opened, "duplicate-id").contains("Give this one another ID"));
        code(opened, "jo", "doubt-1", 0, 11);
        assertEquals(2, study.open().assignmentCount());
    }

    @Test
    void aCodersFolderThatHasGoneIsMadeAgainByTheNextCoding() throws IOException {
        study.assignments("jo", "t1", line("trust-1", 0, 5)).assignments("al", "t1", line("doubt-1", 0, 5));
        StudySnapshot opened = study.open();
        Files.delete(study.path("coding/jo/t1.jsonl"));
        Files.delete(study.path("coding/jo"));
        assertEquals(List.of("doubt-1 0..5 by al"), assignments(study.open(), "t1"));
        code(opened, "jo", "doubt-1", 6, 11);
        assertEquals(List.of("doubt-1 0..5 by al", "doubt-1 6..11 by jo"), assignments(study.open(), "t1"));
        assertTrue(Files.exists(study.path("coding/jo/coder.json")));
    }

    @Test
    void aFullDiskLeavesEverythingAsItWasAndSaysSo() throws IOException {
        study.assignments("jo", "t1", line("trust-1", 0, 5));
        FailingDisk disk = new FailingDisk();
        StudySnapshot opened = new StudyOnDisk(disk.path(study.root())).open();
        Map<String, String> before = contents();
        disk.set(FailingDisk.Fault.FULL);
        IOException failure = assertThrows(IOException.class, () -> code(opened, "jo", "doubt-1", 6, 11));
        assertTrue(disk.written() > 0, "nothing was tried");
        assertTrue(failure.getMessage().contains("disk is full") && failure.getMessage().contains("as it was"),
                failure.getMessage());
        assertEquals(before, contents());
        assertEquals(List.of(), temporaries());
        assertEquals(1, new StudyOnDisk(disk.path(study.root())).open().assignmentCount());
        disk.set(FailingDisk.Fault.NONE);
        code(opened, "jo", "doubt-1", 6, 11);
        assertEquals(2, study.open().assignmentCount());
    }

    @Test
    void aDiskThatIsFullAfterAnyOfTheFilesLeavesEachWholeAndTheCodingAsItWas() throws IOException {
        FailingDisk disk = new FailingDisk();
        StudyOnDisk onDisk = new StudyOnDisk(disk.path(study.root()));
        StudySnapshot opened = onDisk.open();
        List<String> seen = new ArrayList<>();
        // The text version, then who the coder is, then the assignments; what is there already is not written again
        for (int room : new int[] {0, 1, 1}) {
            disk.fullAfter(room);
            assertThrows(IOException.class, () -> code(opened, "jo", "doubt-1", 6, 11), "room for " + room);
            assertEquals(List.of(), temporaries());
            assertEquals(List.of(), problems(study.open()));
            assertEquals(0, study.open().assignmentCount());
            seen.add(String.join(" ", contents().keySet()));
        }
        disk.set(FailingDisk.Fault.NONE);
        code(opened, "jo", "doubt-1", 6, 11);
        assertEquals(List.of("doubt-1 6..11 by jo"), assignments(study.open(), "t1"));
        assertTrue(!seen.get(0).contains(".versions") && seen.get(1).contains(".versions")
                && !seen.get(1).contains("coder.json") && seen.get(2).contains("coder.json"), seen.toString());
    }

    @Test
    void aStudyInAFolderThatCanNotBeWrittenToOpensAndSaysSo() throws IOException {
        study.assignments("jo", "t1", line("trust-1", 0, 5));
        FailingDisk disk = new FailingDisk();
        disk.set(FailingDisk.Fault.READ_ONLY);
        StudySnapshot opened = new StudyOnDisk(disk.path(study.root())).open();
        assertEquals(List.of("trust-1 0..5 by jo"), assignments(opened, "t1"));
        assertEquals(List.of("study.json:0 read-only-folder"), problems(opened));
        Map<String, String> before = contents();
        IOException failure = assertThrows(IOException.class, () -> code(opened, "jo", "doubt-1", 6, 11));
        assertTrue(failure.getMessage().contains("can't be written to"), failure.getMessage());
        assertEquals(before, contents());
    }
}
