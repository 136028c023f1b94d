/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** What is on disk when an editor saves, and what an editor shows when another program has changed the disk. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class FilesUnderEditorsTest {

    private static final String THEIRS = TestStudy.talk("talk").replace("a kettle", "a copper kettle");

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;

    @BeforeEach
    void aStudyIsOpen() throws Exception {
        study = TestStudy.make("files-study", "talk", "other")
                .file("transcripts/windows.md", "\uFEFF" + TestStudy.talk("windows").replace("\n", "\r\n")).open();
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllEditors();
    }

    private Path file(String id) {
        return study.folder().resolve("transcripts").resolve(id + ".md");
    }

    /** What another program does, and the user coming back from it. */
    private void write(String id, String text) throws IOException, CoreException {
        Files.writeString(file(id), text);
        refresh();
    }

    private void refresh() throws CoreException {
        ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, null);
        bot.waitUntil(Conditions.jobsAreIdle());
    }

    private SWTBotEclipseEditor typed(String id, String text) {
        SWTBotEclipseEditor editor = study.transcript(id);
        editor.pressShortcut("CTRL", "END");
        editor.typeText(text);
        assertTrue(editor.isDirty());
        return editor;
    }

    @Test
    void lineEndingsAndByteOrderMarkAreThoseTheFileHad() throws Exception {
        SWTBotEclipseEditor editor = typed("windows", "\ninterviewer\n");
        assertFalse(editor.getText().contains("\r"));
        editor.save();
        assertEquals("\uFEFF" + (TestStudy.talk("windows") + "\ninterviewer\n").replace("\n", "\r\n"),
                Files.readString(file("windows")));
    }

    @Test
    void editorThatHoldsNothingOfItsOwnShowsWhatIsOnDisk() throws Exception {
        SWTBotEclipseEditor editor = study.transcript("talk");
        write("talk", THEIRS);
        bot.waitUntil(Conditions.holds("the editor shows the old text", () -> editor.getText().equals(THEIRS)));
        assertFalse(editor.isDirty());
    }

    @Test
    void changesOfAnotherProgramAreMergedWithThoseInTheEditor() throws Exception {
        SWTBotEclipseEditor editor = typed("talk", "mine");
        write("talk", THEIRS);
        assertEquals(TestStudy.talk("talk") + "mine", editor.getText());
        editor.pressShortcut("CTRL", "S");
        bot.waitUntil(Conditions.holds("it is not saved", () -> !editor.isDirty()));
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(THEIRS + "mine", Files.readString(file("talk")));
        assertEquals(THEIRS + "mine", editor.getText());
        editor.pressShortcut("CTRL", "Z");
        bot.waitUntil(Conditions.holds("undo leaves " + editor.getText(),
                () -> editor.getText().equals(TestStudy.talk("talk") + "mine")));
    }

    @Test
    void passagesKeepTheirWordsThroughAMerge() throws Exception {
        study.coding(TestStudy.coder(), "talk", "silence-g7h8", "would not boil").open();
        SWTBotEclipseEditor editor = study.transcript("talk");
        editor.pressShortcut("F2");
        typed("talk", "mine");
        write("talk", THEIRS.replace("would not", "would never, ever"));
        editor.pressShortcut("CTRL", "S");
        bot.waitUntil(Conditions.holds("it is not saved", () -> !editor.isDirty()));
        bot.waitUntil(Conditions.holds("the file says " + study.coded("talk"),
                () -> study.coded("talk").get(0).quote().equals("would never, ever boil")));
        assertEquals(editor.getText().codePointCount(0, editor.getText().indexOf("would never")),
                study.coded("talk").get(0).start());
    }

    @Test
    void whatBothHaveChangedIsShownAndNeitherIsOverwrittenUnasked() throws Exception {
        SWTBotEclipseEditor editor = study.transcript("talk");
        String mine = TestStudy.talk("talk").replace("a kettle", "a red kettle");
        editor.navigateTo(TestStudy.FIRST_ANSWER, "Participant: My brother brought a ".length());
        editor.typeText("red ");
        assertEquals(mine, editor.getText());
        String theirs = THEIRS.replace("And then?", "And now?");
        write("talk", theirs);
        editor.pressShortcut("CTRL", "S");
        SWTBotShell dialog = bot.shell("Changed Twice");
        assertEquals(1, dialog.bot().table().rowCount());
        assertTrue(dialog.bot().table().cell(0, 0).contains("red"), dialog.bot().table().cell(0, 0));
        assertTrue(dialog.bot().table().cell(0, 1).contains("copper"), dialog.bot().table().cell(0, 1));
        dialog.bot().button("Cancel").click();
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(theirs, Files.readString(file("talk")));
        assertEquals(mine, editor.getText());
        assertTrue(editor.isDirty());
        editor.show();
        editor.pressShortcut("CTRL", "S");
        bot.shell("Changed Twice").bot().button("Merge and Save").click();
        bot.waitUntil(Conditions.holds("it is not saved", () -> !editor.isDirty()));
        assertEquals(mine.replace("And then?", "And now?"), Files.readString(file("talk")));
    }

    @Test
    void wordsOfTheOtherProgramStandWhereTheUserTicksThem() throws Exception {
        SWTBotEclipseEditor editor = study.transcript("talk");
        editor.navigateTo(TestStudy.FIRST_ANSWER, "Participant: My brother brought a ".length());
        editor.typeText("red ");
        write("talk", THEIRS);
        editor.pressShortcut("CTRL", "S");
        SWTBotShell dialog = bot.shell("Changed Twice");
        dialog.bot().table().toggleCheck(0);
        dialog.bot().button("Merge and Save").click();
        bot.waitUntil(Conditions.holds("it is not saved", () -> !editor.isDirty()));
        assertEquals(THEIRS, Files.readString(file("talk")));
    }

    @Test
    void editorOfADeletedFileClosesIfItHoldsNothingOfItsOwn() throws Exception {
        study.transcript("talk");
        study.transcript("other");
        Files.delete(file("talk"));
        refresh();
        bot.waitUntil(Conditions.holds("it stays open", () -> bot.editors().equals(List.of("other.md"))));
    }

    @Test
    void textOfADeletedFileThatHasBeenChangedIsKeptAndCanBeSaved() throws Exception {
        SWTBotEclipseEditor editor = typed("talk", "mine");
        Files.delete(file("talk"));
        refresh();
        assertEquals(List.of("talk.md"), bot.editors());
        assertEquals(TestStudy.talk("talk") + "mine", editor.getText());
        editor.save();
        bot.waitUntil(Conditions.holds("it is not saved", () -> !editor.isDirty()));
        assertEquals(TestStudy.talk("talk") + "mine", Files.readString(file("talk")));
        bot.waitUntil(Conditions.holds("the study does not know it again",
                () -> study.transcripts().stream().anyMatch(text -> text.startsWith("talk.md"))));
    }
}
