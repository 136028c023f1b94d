/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTBotTable;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** Importing a folder: what is shown before, what is written, what is said afterwards, and taking it back. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class ImportTest {

    private static final String FRENCH = "Interviewer: Ça va ?\r\n\r\nUser: Oui, ça va.\r\n";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;
    private Path elsewhere;

    @BeforeEach
    void aStudyIsOpenAndAFolderWaits() throws IOException {
        study = TestStudy.make("importing", "talk").open();
        elsewhere = study.folder().resolveSibling(study.folder().getFileName() + "-elsewhere");
        SampleCopy.delete(elsewhere);
        put("french.txt", FRENCH, Charset.forName("windows-1252"));
        put("more/talk.md", "**Transcript ID:** another\n---\nHost: Hi.\n\nUser: Hi.\n", StandardCharsets.UTF_8);
        put("talk.docx", "PK", StandardCharsets.UTF_8);
        put("talk.md", "User: Not the one in the study.\n", StandardCharsets.UTF_8);
    }

    @AfterEach
    void dialogsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private void put(String name, String text, Charset charset) throws IOException {
        Path file = elsewhere.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, text.getBytes(charset));
    }

    private SWTBotShell preview() {
        bot.menu("File").menu("Import Transcripts...").click();
        SWTBotShell wizard = bot.shell("Import Transcripts");
        wizard.bot().text(0).setText(elsewhere.toString());
        wizard.bot().button("Next >").click();
        bot.waitUntil(Conditions.holds("the files are not listed", () -> wizard.bot().table().rowCount() == 4));
        return wizard;
    }

    private static List<String> row(SWTBotTable table, int row, int columns) {
        return IntStream.range(0, columns).mapToObj(column -> table.cell(row, column)).toList();
    }

    private void waitForTranscripts(int count) {
        bot.waitUntil(Conditions.holds("the Study view doesn't show " + count,
                () -> bot.viewByTitle("Study").bot().tree().texts().contains("Transcripts  " + count)));
    }

    private void undo() {
        bot.viewByTitle("Study").bot().tree().setFocus();
        Keyboard.pressShortcut("CTRL", "Z");
    }

    @Test
    void aFolderIsShownImportedReportedAndTakenBack() throws Exception {
        Map<String, String> before = SampleCopy.content(study.folder());
        SWTBotShell wizard = preview();
        SWTBotTable table = wizard.bot().table();
        assertEquals(List.of("french.txt", "Interviewer, User", "2", "Windows-1252", "french.txt",
                "gets the ID french"), row(table, 0, 6));
        assertEquals(List.of("more/talk.md", "Host, User", "2", "UTF-8", "more/talk.md", ""), row(table, 1, 6));
        assertEquals(List.of("talk.docx", "", "", "", "", "is a document of a word processor; save it there as plain text"
                + " (.txt) and import that"), row(table, 2, 6));
        assertEquals("talk-2.md", table.cell(3, 4));
        assertEquals(List.of(true, true, false, true), IntStream.range(0, 4).mapToObj(table::isChecked).toList());
        table.toggleCheck(2);
        assertFalse(table.isChecked(2), "a file that is no transcript can be ticked");
        table.toggleCheck(3);
        bot.waitUntil(Conditions.holds("it is not said what comes", () -> wizard.bot().labels().contains(
                "2 transcripts come into the folder \"transcripts\"; 2 of 4 files are left out.")));
        assertEquals(before, SampleCopy.content(study.folder()));

        wizard.bot().button("Import").click();
        bot.waitUntil(Conditions.holds("there is no report", () -> wizard.bot().labels().stream()
                .anyMatch(label -> label.contains("takes the import back"))));
        assertEquals(List.of("french.txt", "transcripts/french.txt", "gets the ID french"), row(wizard.bot().table(), 0, 3));
        assertEquals(2, wizard.bot().table().rowCount());
        wizard.bot().button("Close").click();
        bot.waitUntil(Conditions.shellCloses(wizard));
        waitForTranscripts(3);
        assertEquals(List.of("more  1", "french.txt", "talk.md"), study.transcripts());
        assertEquals("**Transcript ID:** french\n\n---\n\nInterviewer: Ça va ?\n\nUser: Oui, ça va.\n",
                Files.readString(study.folder().resolve("transcripts/french.txt")));
        assertEquals(FRENCH, Files.readString(elsewhere.resolve("french.txt"), Charset.forName("windows-1252")));

        undo();
        waitForTranscripts(1);
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(before, SampleCopy.content(study.folder()));
    }

    @Test
    void aTranscriptIsReplacedOnlyAfterAQuestion() throws Exception {
        Path talk = study.folder().resolve("transcripts/talk.md");
        SWTBotShell wizard = preview();
        wizard.bot().comboBox(0).setSelection("Replace the one in the study, unless it is coded");
        bot.waitUntil(Conditions.holds("it is not to be replaced",
                () -> wizard.bot().table().cell(3, 5).equals("replaces the one that is there")));
        wizard.bot().button("Import").click();
        SWTBotShell question = bot.shell("Replace Transcripts");
        assertTrue(question.bot().labels().stream().anyMatch(label -> label.contains("transcripts/talk.md")));
        question.bot().button("No").click();
        bot.waitUntil(Conditions.shellCloses(question));
        assertEquals(TestStudy.talk("talk"), Files.readString(talk));
        wizard.bot().button("Import").click();
        bot.shell("Replace Transcripts").bot().button("Yes").click();
        bot.waitUntil(Conditions.holds("it is not replaced", () -> wizard.bot().labels().stream()
                .anyMatch(label -> label.contains("takes the import back"))));
        assertEquals("**Transcript ID:** talk\n\n---\n\nUser: Not the one in the study.\n", Files.readString(talk));
        wizard.bot().button("Close").click();
        bot.waitUntil(Conditions.shellCloses(wizard));
        bot.waitUntil(Conditions.jobsAreIdle());
        undo();
        waitForTranscripts(1);
        assertEquals(TestStudy.talk("talk"), Files.readString(talk));
    }

    @Test
    void filesDroppedOnTheStudyViewAreShownAndImportedAndStayWhereTheyWere() throws Exception {
        bot.viewByTitle("Study").bot().tree().dropFiles(elsewhere.resolve("french.txt"),
                elsewhere.resolve("more/talk.md"));
        SWTBotShell wizard = bot.shell("Import Transcripts");
        assertEquals(elsewhere.resolve("french.txt") + "; " + elsewhere.resolve("more/talk.md"),
                wizard.bot().text(0).getText());
        wizard.bot().button("Next >").click();
        bot.waitUntil(Conditions.holds("the files are not listed", () -> wizard.bot().table().rowCount() == 2));
        assertEquals(List.of("french.txt", "talk.md"), wizard.bot().table().texts());
        wizard.bot().button("Import").click();
        waitForTranscripts(3);
        assertTrue(Files.readString(study.folder().resolve("transcripts/french.txt")).contains("Oui, ça va."));
        assertEquals(FRENCH, Files.readString(elsewhere.resolve("french.txt"), Charset.forName("windows-1252")));
        assertTrue(Files.exists(elsewhere.resolve("more/talk.md")));
    }
}
