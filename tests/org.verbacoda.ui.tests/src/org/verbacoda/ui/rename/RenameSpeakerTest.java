/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTBotTable;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.text.TextPositions;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.CodedPassage;
import org.verbacoda.workspace.session.StudySession;

/** Renaming a speaker in a transcript or in the study, each taken back by one step of undo. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class RenameSpeakerTest {

    private TestStudy study;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeEach
    void aStudyIsOpen() throws Exception {
        study = TestStudy.make("rename-study", "alone", "one", "coded", "lines")
                .file("transcripts/lines.md", TestStudy.talk("lines").replace("\n", "\r\n"))
                .file("transcripts/other.md", "**Transcript ID:** other\n\n---\n\nAnna: Yes.\n\nBen: No.\n")
                .coding("ben", "coded", "feelings-e5f6", "My brother brought a kettle.").open();
        study.coding(TestStudy.coder(), "coded", "objects-a1b2", "a kettle. [laughs] It");
        OpenStudy.session().orElseThrow().reload();
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private SWTBotShell dialog(SWTBotEclipseEditor editor) {
        editor.navigateTo(TestStudy.FIRST_ANSWER, 20);
        editor.pressShortcut("ALT", "SHIFT", "r");
        return bot.shell("Rename Speaker");
    }

    private void rename(SWTBotShell dialog) {
        bot.waitUntil(Conditions.holds("the button stays grey", () -> dialog.bot().button("Rename").isEnabled()));
        dialog.bot().button("Rename").click();
        bot.waitUntil(Conditions.shellCloses(dialog));
    }

    private String file(String id) throws IOException {
        return Files.readString(study.folder().resolve("transcripts/" + id + ".md"));
    }

    @Test
    void speakerIsRenamedInThisTranscriptAndUndoTakesItBack() throws Exception {
        SWTBotEclipseEditor editor = study.transcript("alone");
        SWTBotShell dialog = dialog(editor);
        assertFalse(dialog.bot().button("Rename").isEnabled());
        dialog.bot().text(0).setText("Guest");
        SWTBotTable files = dialog.bot().table();
        bot.waitUntil(Conditions.holds("nothing is shown", () -> files.rowCount() == 1));
        assertEquals("alone.md", files.cell(0, 0));
        assertEquals("3 places", files.cell(0, 1)); // two labels, and who speaks, as a guest is no usual role
        rename(dialog);
        String renamed = TestStudy.talk("alone").replace("Participant:", "Guest:")
                .replace("3 May\n", "3 May\n**Speakers:** Interviewer, Guest\n");
        bot.waitUntil(Conditions.holds("the text is " + editor.getText(), () -> editor.getText().equals(renamed)));
        assertTrue(editor.isDirty());
        assertEquals(TestStudy.talk("alone"), file("alone"));
        editor.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("undo leaves " + editor.getText(),
                () -> editor.getText().equals(TestStudy.talk("alone"))));
    }

    @Test
    void speakerIsRenamedInTheStudyAndOneStepOfUndoTakesItBackEverywhere() throws Exception {
        Map<String, String> before = content();
        SWTBotEclipseEditor editor = study.transcript("one");
        SWTBotShell dialog = dialog(editor);
        dialog.bot().button("In all transcripts of the study").click();
        dialog.bot().text(0).setText("Host");
        SWTBotTable files = dialog.bot().table();
        bot.waitUntil(Conditions.holds("shown are " + files.texts(), () -> files.rowCount() == 4));
        assertEquals("one.md", files.cell(0, 0));
        assertEquals(List.of("one.md", "alone.md", "coded.md", "lines.md"), files.texts());
        assertEquals("2 places", files.cell(2, 1));
        rename(dialog);
        bot.waitUntil(Conditions.holds("a file stays as it was", () -> isRenamed("one") && isRenamed("lines")
                && isRenamed("alone") && isRenamed("coded")));
        bot.waitUntil(Conditions.holds("the editor still shows " + editor.getText(),
                () -> editor.getText().contains("\nHost: My brother")));
        assertFalse(editor.isDirty());
        assertEquals(TestStudy.talk("coded").replace("Participant", "Host"), file("coded"));
        assertEquals(List.of("a kettle. [laughs] It"), wordsCoded(file("coded")));
        assertEquals(before.get("coding/ben/coded.jsonl"), content().get("coding/ben/coded.jsonl"));
        assertEquals(List.of("My brother brought a kettle.", "a kettle. [laughs] It"), shown("coded"));
        assertEquals(TestStudy.talk("lines").replace("\n", "\r\n").replace("Participant", "Host"), file("lines"));
        bot.viewByTitle("Study").bot().tree().setFocus();
        Keyboard.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("undo leaves some of it", () -> content().equals(before)));
        bot.waitUntil(Conditions.holds("the editor still shows " + editor.getText(),
                () -> editor.getText().equals(TestStudy.talk("one"))));
        assertEquals(List.of("a kettle. [laughs] It"), wordsCoded(TestStudy.talk("coded")));
        bot.waitUntil(Conditions.jobsAreIdle());
        Keyboard.pressShortcut("CTRL", "y");
        bot.waitUntil(Conditions.holds("redo leaves a file as it was", () -> isRenamed("one") && isRenamed("coded")));
        bot.waitUntil(Conditions.holds("coding is not on its words again",
                () -> wordsCoded(TestStudy.talk("coded").replace("Participant", "Host"))
                        .equals(List.of("a kettle. [laughs] It"))));
        bot.waitUntil(Conditions.jobsAreIdle());
        Keyboard.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("undo leaves some of it", () -> content().equals(before)));
    }

    /** What the own coder's file names in the transcript with this text. */
    private List<String> wordsCoded(String text) {
        TextPositions positions = TextPositions.ofNormalised(text);
        return study.coded("coded").stream()
                .map(line -> text.substring(positions.toUtf16(line.start()), positions.toUtf16(line.end()))).toList();
    }

    /** The words of all coders' passages as the study has them now. */
    private List<String> shown(String id) throws IOException {
        StudySession session = OpenStudy.session().orElseThrow();
        TextPositions positions = TextPositions.ofNormalised(file(id));
        List<String> words = new ArrayList<>();
        Path file = study.folder().resolve("transcripts/" + id + ".md");
        for (CodedPassage each : session.passages(session.transcript(file).orElseThrow())) {
            words.add(file(id).substring(positions.toUtf16(each.start()), positions.toUtf16(each.end())));
        }
        return words;
    }

    @Test
    void anEditorOfACodedTranscriptWithUnsavedWordsIsSavedFirstAndAgreesAfterwards() throws Exception {
        SWTBotEclipseEditor coded = study.transcript("coded");
        coded.pressShortcut("F2");
        coded.navigateTo(TestStudy.FIRST_ANSWER, "Participant: ".length());
        coded.typeText("Well, ");
        SWTBotEclipseEditor editor = study.transcript("alone");
        SWTBotShell dialog = dialog(editor);
        dialog.bot().button("In all transcripts of the study").click();
        dialog.bot().text(0).setText("Visitor");
        SWTBotTable files = dialog.bot().table();
        bot.waitUntil(Conditions.holds("shown are " + files.texts(), () -> files.rowCount() == 4));
        assertEquals("3 places: what is not saved there is saved first",
                files.cell(files.texts().indexOf("coded.md"), 1));
        rename(dialog);
        bot.waitUntil(Conditions.holds("the editor shows " + coded.getText(),
                () -> coded.getText().contains("\nVisitor: Well, My brother")));
        assertFalse(coded.isDirty());
        assertEquals(coded.getText(), file("coded"));
        bot.waitUntil(Conditions.holds("coded is " + wordsCoded(coded.getText()),
                () -> wordsCoded(coded.getText()).equals(List.of("a kettle. [laughs] It"))));
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(List.of("My brother brought a kettle.", "a kettle. [laughs] It"), shown("coded"));
        bot.viewByTitle("Study").bot().tree().setFocus();
        Keyboard.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("the editor shows " + coded.getText(),
                () -> coded.getText().contains("\nParticipant: Well, My brother")));
        assertEquals(List.of("a kettle. [laughs] It"), wordsCoded(coded.getText()));
    }

    private boolean isRenamed(String id) {
        try {
            return file(id).contains("\nHost: My brother");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> content() {
        try {
            Map<String, String> content = new TreeMap<>(SampleCopy.content(study.folder()));
            content.keySet().removeIf(path -> path.contains(".versions")); // a day old before they are dropped
            return content;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void nameThatIsNoLabelIsRefusedWithAReason() {
        SWTBotShell dialog = dialog(study.transcript("alone"));
        dialog.bot().text(0).setText("The one who, as far as I know, mended it");
        bot.waitUntil(Conditions.holds("no reason is given", () -> dialog.bot().messages().stream()
                .anyMatch(text -> text.contains("at most four words"))));
        assertFalse(dialog.bot().button("Rename").isEnabled());
    }
}
