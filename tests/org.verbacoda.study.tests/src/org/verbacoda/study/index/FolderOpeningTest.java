/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyOnDisk;

/** Which files of a folder are the study's. */
class FolderOpeningTest {

    @TempDir
    private Path folder;
    private StudyOnDisk study;

    @BeforeEach
    void makeStudy() {
        study = new StudyOnDisk(folder);
    }

    private List<String> transcripts() throws StudyException {
        return study.open().transcripts().stream().map(transcript -> transcript.entry().path()).toList();
    }

    private List<String> codings() throws StudyException {
        return study.open().codings().stream().map(CodingEntry::path).toList();
    }

    @Test
    void aFolderWithTranscriptsBelowTranscriptsIsAStudy() throws IOException {
        study.file("transcripts/b.md", "B").file("transcripts/2024/a.txt", "A").file("readme.md", "not one");
        assertEquals(List.of("transcripts/2024/a.txt", "transcripts/b.md"), transcripts());
        assertEquals(folder.getFileName().toString(), study.open().settings().title());
    }

    @Test
    void anyOtherFolderOfTranscriptsIsAStudyToo() throws IOException {
        study.file("b.md", "B").file("deep/er/a.txt", "A").file("c.transcript", "C").file("d.docx", "D");
        assertEquals(List.of("b.md", "c.transcript", "deep/er/a.txt"), transcripts());
    }

    @Test
    void anEmptyFolderIsAnEmptyStudy() throws IOException {
        StudySnapshot opened = study.open();
        assertEquals(List.of(), opened.transcripts());
        assertEquals(List.of(), opened.problems());
        assertEquals(0, opened.assignmentCount());
    }

    @Test
    void openingChangesNothingAndMakesNothing() throws IOException {
        study.transcript("t1", "User: hello\r\nAI: hi\r\n").codebook("code a-1 \"A\"")
                .assignments("jo", "t1", StudyOnDisk.line("a-1", 0, 3), "broken").file("cases.csv", "case,age\nt1,3\n")
                .file("notes/.hidden/x.md", "x");
        Map<String, String> before = study.listing();
        study.open();
        assertEquals(before, study.listing());
    }

    @Test
    void openingWithACacheChangesNothingInTheFolder(@TempDir Path cache) throws IOException {
        study.transcript("t1", "User: hello\n").assignments("jo", "t1", StudyOnDisk.line("a-1", 0, 3));
        Map<String, String> before = study.listing();
        study.open(cache);
        study.open(cache);
        assertEquals(before, study.listing());
    }

    @Test
    void studyJsonSaysWhichFoldersHoldTranscripts() throws IOException {
        study.file("study.json", """
                {"format": 1, "transcripts": ["interviews", "field/notes", "none"]}
                """).file("interviews/a.md", "A").file("field/notes/b.md", "B").file("field/c.md", "C")
                .file("transcripts/d.md", "D");
        assertEquals(List.of("field/notes/b.md", "interviews/a.md"), transcripts());
    }

    @Test
    void aFileInTwoOfTheFoldersIsOneTranscript() throws IOException {
        study.file("study.json", """
                {"format": 1, "transcripts": [".", "transcripts"]}
                """).file("transcripts/a.md", "A").file("b.md", "B");
        assertEquals(List.of("b.md", "transcripts/a.md"), transcripts());
    }

    @Test
    void hiddenFoldersAndFilesAndTextVersionsAreNotTaken() throws IOException {
        study.file("transcripts/a.md", "A").file("transcripts/.versions/00ff.txt", "A")
                .file("transcripts/.git/b.md", "B").file("transcripts/.c.md", "C");
        assertEquals(List.of("transcripts/a.md"), transcripts());
    }

    @Test
    void whatIsBelowCodingIsNoTranscript() throws IOException {
        study.file("a.md", "A").file("coding/jo/notes.md", "N");
        assertEquals(List.of("a.md"), transcripts());
    }

    @Test
    void assignmentFilesAreTheJsonLinesBelowTheCodersFolders() throws IOException {
        study.transcript("t1", "hello").assignments("jo", "t1").assignments("al", "t1")
                .file("coding/jo/2024/deep.jsonl", study.assignmentFile("jo", "t1"))
                .file("coding/jo/memos.jsonl", "{}").file("coding/jo/coder.json", "{}").file("coding/jo/x.txt", "")
                .file("coding/jo/.t1.jsonl.tmp", "").file("coding/jo/.t1.jsonl", "").file("coding/loose.jsonl", "")
                .file("coding/.trash/t1.jsonl", "");
        assertEquals(List.of("coding/al/t1.jsonl", "coding/jo/2024/deep.jsonl", "coding/jo/t1.jsonl"), codings());
        assertEquals(List.of("al", "jo"), study.open().coders());
    }

    @Test
    void linksAreFollowed(@TempDir Path elsewhere) throws IOException {
        Files.writeString(Files.createDirectories(elsewhere.resolve("2024")).resolve("b.md"), "User: B\n");
        study.file("transcripts/a.md", "A");
        Files.createSymbolicLink(study.path("transcripts/linked"), elsewhere.resolve("2024"));
        Files.createSymbolicLink(study.path("transcripts/c.md"), elsewhere.resolve("2024/b.md"));
        assertEquals(List.of("transcripts/a.md", "transcripts/c.md", "transcripts/linked/b.md"), transcripts());
    }

    @Test
    void aLinkBackUpIsNotFollowedForEver() throws IOException {
        study.file("transcripts/deep/a.md", "A");
        Files.createSymbolicLink(study.path("transcripts/deep/loop"), study.path("transcripts"));
        Files.createSymbolicLink(study.path("transcripts/itself"), study.path("transcripts/itself"));
        assertEquals(List.of("transcripts/deep/a.md"), transcripts());
    }

    @Test
    void aLinkToNowhereIsNoTranscript() throws IOException {
        study.file("transcripts/a.md", "A");
        Files.createSymbolicLink(study.path("transcripts/b.md"), study.path("gone.md"));
        Files.createSymbolicLink(study.path("transcripts/folder"), study.path("gone"));
        assertEquals(List.of("transcripts/a.md"), transcripts());
    }

    @Test
    void aFolderThatIsNamedLikeATranscriptIsAFolder() throws IOException {
        study.file("transcripts/a.md/b.md", "B");
        assertEquals(List.of("transcripts/a.md/b.md"), transcripts());
    }

    @Test
    void aBackslashInANameIsALetterWhereTheSystemSaysSo() throws IOException {
        assumeTrue(File.separatorChar != '\\', "a backslash is a separator here");
        study.file("transcripts/a\\b.md", "B").file("transcripts/a/b.md", "A");
        assertEquals(List.of("transcripts/a/b.md", "transcripts/a\\b.md"), transcripts());
    }

    @Test
    void aMissingFolderIsNamed() {
        StudyException missing = assertThrows(StudyException.class,
                () -> new StudyOnDisk(folder.resolve("none")).open());
        assertEquals(folder.resolve("none") + ": no such folder", missing.getMessage());
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        study.file("a.md", "A");
        StudyException file = assertThrows(StudyException.class, () -> new StudyOnDisk(folder.resolve("a.md")).open());
        assertEquals(folder.resolve("a.md") + ": not a folder", file.getMessage());
    }

    @Test
    void anUnreadableStudyFileIsNamedWithItsLine() throws IOException {
        study.file("study.json", "{\"format\": 1,\n \"title\": }");
        String message = assertThrows(StudyException.class, study::open).getMessage();
        assertTrue(message.startsWith(folder + ": study.json, line 2: "), message);
    }

    @Test
    void aFolderInPlaceOfTheStudyFileOrTheCodebookIsNamed() throws IOException {
        Files.createDirectories(study.path("codebook.codebook"));
        String codebook = assertThrows(StudyException.class, study::open).getMessage();
        assertTrue(codebook.startsWith(folder + ": codebook.codebook: can't be read: "), codebook);
        Files.createDirectories(study.path("study.json"));
        String settings = assertThrows(StudyException.class, study::open).getMessage();
        assertTrue(settings.startsWith(folder + ": study.json: can't be read: "), settings);
    }
}
