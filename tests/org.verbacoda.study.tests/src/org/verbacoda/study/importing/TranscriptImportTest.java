/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.importing.PlannedFile.Action;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.transcript.structure.SpeakerRoles;

class TranscriptImportTest {

    private static final String TALK = "Interviewer: How?\n\nAnna Müller: So \uD83D\uDE00.\n\nInterviewer: Why?\n\n"
            + "Anna Müller: Hm.\n\nAnna Müller: Since.\n";

    @TempDir
    private Path folder;
    private StudyOnDisk study;
    private Path elsewhere;

    @BeforeEach
    void makeStudy() throws IOException {
        study = new StudyOnDisk(folder.resolve("study")).transcript("t1", "Interviewer: Hello.\n")
                .file("study.json", "{\"format\": 1}");
        elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
    }

    private Path put(String name, String text, Charset charset) throws IOException {
        Path file = elsewhere.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, text.getBytes(charset));
    }

    private Path put(String name, String text) throws IOException {
        return put(name, text, StandardCharsets.UTF_8);
    }

    private List<PlannedFile> plan(ExistingFile existing) throws IOException {
        StudySnapshot opened = study.open();
        List<FoundFile> found = FoundFiles.below(List.of(elsewhere), StudyProgress.NONE);
        return ImportPlan.of(opened, new Recognition(opened).of(found, StudyProgress.NONE), existing);
    }

    private PlannedFile only(ExistingFile existing) throws IOException {
        List<PlannedFile> plan = plan(existing);
        assertEquals(1, plan.size());
        return plan.get(0);
    }

    private ImportedFile write(PlannedFile file) throws IOException {
        return ImportedFile.write(study.open().layout(), file, SpeakerRoles.DEFAULT);
    }

    private static String ended(PlannedFile file) {
        return file.action() + " " + file.target() + ": " + file.note();
    }

    @Test
    void whatIsInAFileIsToldBeforeAnythingIsWritten() throws IOException {
        put("a/talk.txt", TALK, Charset.forName("windows-1252"));
        put("b/wide.txt", "\uFEFF" + TALK, StandardCharsets.UTF_16LE);
        put("c.md", "**Transcript ID:** c7\n---\nNotes of the day.\n");
        TreeMap<String, String> before = study.listing();
        Map<String, String> told = new TreeMap<>();
        for (PlannedFile file : plan(ExistingFile.KEEP_BOTH)) {
            told.put(file.target(), file.file().encoding() + " " + file.file().speakers() + " " + file.file().turns() + " "
                    + file.id());
        }
        assertEquals(Map.of("transcripts/a/talk.txt", "Windows-1252 [Interviewer, Anna M\u00FCller] 5 talk",
                "transcripts/b/wide.txt", "UTF-16 [Interviewer, Anna M\u00FCller] 5 wide",
                "transcripts/c.md", "UTF-8 [] 0 c7"), told);
        assertEquals(before, study.listing());
    }

    @Test
    void filesBecomeUtf8WithLineFeedsAndAnIdAndTheOriginalsStay() throws IOException {
        String text = "# Talk\r\n\r\nInterviewer: Fünf?\r\nUser: Ça va.\r\n";
        Path original = put("talk.txt", text, Charset.forName("windows-1252"));
        byte[] before = Files.readAllBytes(original);
        ImportedFile imported = write(only(ExistingFile.KEEP_BOTH));
        assertEquals("# Talk\n\n**Transcript ID:** talk\n\n---\n\nInterviewer: Fünf?\nUser: Ça va.\n",
                study.text("transcripts/talk.txt"));
        assertArrayEquals(before, Files.readAllBytes(original));
        assertEquals("talk", study.open().transcript("transcripts/talk.txt").orElseThrow().id());
        assertTrue(imported.isUntouched());
        imported.takeBack();
        assertFalse(Files.exists(study.path("transcripts/talk.txt")));
    }

    @Test
    void whatIsNoTranscriptIsLeftOutWithTheReason() throws IOException {
        put("talk.docx", "PK");
        put("talk.pdf", "%PDF");
        put("talk.mp3", "ID3");
        put("README", "Read me");
        put("zero.txt", "a\0b");
        put("empty.md", " \n\n");
        put(".hidden.txt", TALK);
        put(".git/note.txt", TALK);
        Files.createSymbolicLink(elsewhere.resolve("gone.txt"), elsewhere.resolve("nowhere"));
        Map<String, String> reasons = new TreeMap<>();
        for (PlannedFile file : plan(ExistingFile.KEEP_BOTH)) {
            assertEquals(Action.REFUSE, file.action());
            reasons.put(file.file().file().relative(), file.note());
        }
        assertEquals(Map.of("talk.docx", "is a document of a word processor; save it there as plain text (.txt) and import that",
                "talk.pdf", "is a PDF; save its text as plain text (.txt) and import that",
                "talk.mp3", "is a recording; import its transcript",
                "README", "has no ending; transcripts are .md, .txt or .transcript",
                "zero.txt", "isn't text: it holds bytes that no text has", "empty.md", "is empty",
                "gone.txt", "is a link that leads nowhere"), reasons);
    }

    @Test
    void aTakenNameIsNeverOverwrittenUnasked() throws IOException {
        put("t1.md", "User: Another.\n");
        String before = study.text("transcripts/t1.md");
        PlannedFile both = only(ExistingFile.KEEP_BOTH);
        assertEquals("IMPORT transcripts/t1-2.md: the name is taken; gets the ID t1-2", ended(both));
        assertEquals("SKIP : there is a transcripts/t1.md already", ended(only(ExistingFile.SKIP)));
        PlannedFile replacing = only(ExistingFile.REPLACE);
        assertEquals("REPLACE transcripts/t1.md: replaces the one that is there", ended(replacing));
        assertEquals("t1", replacing.id());
        Files.writeString(study.path("transcripts/t1-2.md"), "Just made.");
        assertTrue(assertThrows(IOException.class, () -> write(both)).getMessage().contains("t1-2.md has just been made"));
        assertEquals("Just made.", study.text("transcripts/t1-2.md"));
        ImportedFile replaced = write(replacing);
        assertEquals("**Transcript ID:** t1\n\n---\n\nUser: Another.\n", study.text("transcripts/t1.md"));
        replaced.takeBack();
        assertEquals(before, study.text("transcripts/t1.md"));
    }

    @Test
    void aCodedTranscriptIsNotReplaced() throws IOException {
        put("t1.md", "User: Another.\n");
        study.assignments("ada", "t1", StudyOnDisk.line("a", 0, 5));
        assertEquals("SKIP : transcripts/t1.md has been coded, so it stays", ended(only(ExistingFile.REPLACE)));
    }

    @Test
    void twoFilesNeverGetOneIdOrOneName() throws IOException {
        put("x/talk.md", "**Transcript ID:** t1\n---\nUser: One.\n");
        put("y/talk.md", "User: Two.\n");
        put("z/talk.md", "User: Three.\n");
        assertEquals(List.of("IMPORT transcripts/x/talk.md: its ID t1 is taken, so it becomes t1-2",
                "IMPORT transcripts/y/talk.md: gets the ID talk", "IMPORT transcripts/z/talk.md: gets the ID talk-2"),
                plan(ExistingFile.KEEP_BOTH).stream().map(TranscriptImportTest::ended).toList());
        for (PlannedFile file : plan(ExistingFile.KEEP_BOTH)) {
            write(file);
        }
        assertTrue(study.text("transcripts/x/talk.md").startsWith("**Transcript ID:** t1-2\n---\n"));
        assertEquals(List.of("t1", "t1-2", "talk", "talk-2"), study.open().transcripts().stream().map(each -> each.id())
                .sorted().toList());
    }

    @Test
    void namesThatDifferOnlyInCaseStayApart() throws IOException {
        put("a/Talk.md", "User: One.\n");
        List<FoundFile> found = List.of(new FoundFile(elsewhere.resolve("a/Talk.md"), "Talk.md", java.util.Optional.empty()),
                new FoundFile(elsewhere.resolve("a/Talk.md"), "talk.md", java.util.Optional.empty()));
        StudySnapshot opened = study.open();
        assertEquals(List.of("transcripts/Talk.md", "transcripts/talk-2.md"), ImportPlan.of(opened,
                new Recognition(opened).of(found, StudyProgress.NONE), ExistingFile.KEEP_BOTH).stream()
                .map(PlannedFile::target).toList());
    }

    @Test
    void importingTheSameFilesAgainAddsNothing() throws IOException {
        put("talk.md", TALK);
        put("with-id.md", "**Transcript ID:** w\n---\n" + TALK);
        for (PlannedFile file : plan(ExistingFile.KEEP_BOTH)) {
            write(file);
        }
        assertEquals(List.of("SKIP : is in the study already, as transcripts/talk.md",
                "SKIP : is in the study already, as transcripts/with-id.md"),
                plan(ExistingFile.KEEP_BOTH).stream().map(TranscriptImportTest::ended).toList());
    }

    @Test
    void theStudysOwnTranscriptsAreNotImportedIntoIt() throws IOException {
        StudySnapshot opened = study.open();
        List<FoundFile> found = FoundFiles.below(List.of(study.root()), StudyProgress.NONE);
        assertEquals(List.of("study.json REFUSE", "transcripts/t1.md REFUSE"),
                ImportPlan.of(opened, new Recognition(opened).of(found, StudyProgress.NONE), ExistingFile.REPLACE).stream()
                        .map(each -> each.file().file().relative() + " " + each.action()).toList());
    }

    @Test
    void aFileThatChangedSinceItWasLookedAtIsNotImported() throws IOException {
        put("talk.md", TALK);
        PlannedFile file = only(ExistingFile.KEEP_BOTH);
        put("talk.md", TALK + "More.");
        assertTrue(assertThrows(IOException.class, () -> write(file)).getMessage().contains("has been changed"));
        assertFalse(Files.exists(study.path("transcripts/talk.md")));
    }

    @Test
    void readingStopsWhenItIsCancelled() throws IOException {
        put("talk.md", TALK);
        StudyProgress cancelled = new StudyProgress() {
            @Override
            public void begin(int files) {
                assertEquals(1, files);
            }

            @Override
            public void done() {
                throw new AssertionError("nothing is read");
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> FoundFiles.below(List.of(elsewhere), cancelled));
        List<FoundFile> found = FoundFiles.below(List.of(elsewhere), StudyProgress.NONE);
        assertThrows(CancellationException.class, () -> new Recognition(study.open()).of(found, cancelled));
    }

    @Test
    void aFileChosenBesideItsFolderIsFoundOnce() throws IOException {
        Path file = put("talk.md", TALK);
        assertEquals(1, FoundFiles.below(List.of(elsewhere, file), StudyProgress.NONE).size());
        assertTrue(assertThrows(IOException.class, () -> FoundFiles.below(List.of(elsewhere.resolve("no")),
                StudyProgress.NONE)).getMessage().contains("no such file"));
    }
}
