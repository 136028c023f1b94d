/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.undo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.CodedLine;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** One history for text and coding: undone in the order it was done, after saving and closing, too. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class StudyHistoryTest {

    private static final String PASSAGE = "brought a kettle";
    private static final String CODED = "would not boil";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;
    private SWTBotEclipseEditor editor;

    @BeforeEach
    void aCodedTranscriptIsUnlocked() throws Exception {
        study = TestStudy.make("history-study", "talk", "other").open();
        study.coding(TestStudy.coder(), "talk", "silence-g7h8", PASSAGE).open();
        editor = study.transcript("talk");
        shows(PASSAGE);
        editor.pressShortcut("F2");
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private boolean isColored(int offset) {
        return editor.getStyledText().getBackground(offset).isPresent();
    }

    /** These words, and nothing around them, have the colour of a code. */
    private void shows(String words) {
        bot.waitUntil(Conditions.holds("not in colour: " + words, () -> {
            int start = editor.getText().indexOf(words);
            int end = start + words.length();
            return start > 0 && isColored(start) && isColored(end - 1) && !isColored(start - 1) && !isColored(end);
        }));
    }

    private void showsNot(String words) {
        bot.waitUntil(Conditions.holds("in colour: " + words,
                () -> !isColored(editor.getText().indexOf(words))));
    }

    private void go(String words, int length) {
        String before = editor.getText().substring(0, editor.getText().indexOf(words));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        editor.selectRange(line, before.length() - before.lastIndexOf('\n') - 1, length);
    }

    private void save() {
        editor.pressShortcut("CTRL", "s");
        saved();
    }

    private void saved() {
        bot.waitUntil(Conditions.holds("it is not saved", () -> !editor.isDirty()));
        bot.waitUntil(Conditions.jobsAreIdle());
    }

    /** Chooses the entry of the Edit menu, when it is there. */
    private void choose(String entry) {
        bot.waitUntil(Conditions.holds("the Edit menu is " + bot.menu("Edit").menuItems(),
                () -> bot.menu("Edit").menuItems().stream().anyMatch(each -> each.split("\t")[0].equals(entry))));
        String label = bot.menu("Edit").menuItems().stream().filter(each -> each.split("\t")[0].equals(entry))
                .findFirst().orElseThrow();
        bot.waitUntil(Conditions.holds(entry + " is grey", () -> bot.menu("Edit").menu(label).isEnabled()));
        bot.menu("Edit").menu(label).click();
    }

    private void textHas(String words, boolean wanted) {
        bot.waitUntil(Conditions.holds("the text is " + editor.getText(),
                () -> editor.getText().contains(words) == wanted));
    }

    /** Types above the passage and saves, codes another, types into it. */
    private void typeCodeType() {
        go("How did it", 0);
        editor.typeText("well, ");
        save();
        go(CODED, CODED.length());
        TestStudy.code("Feelings").doubleClick();
        shows(CODED);
        bot.waitUntil(Conditions.jobsAreIdle());
        editor.show();
        go("not boil", 0);
        editor.typeText("really ");
        shows("would really not boil");
        shows(PASSAGE);
    }

    private Path file(String id) {
        return study.folder().resolve("transcripts/" + id + ".md");
    }

    @Test
    void typingAndCodingAreUndoneAndDoneAgainInTheirOrder() throws Exception {
        String original = editor.getText();
        typeCodeType();
        String edited = editor.getText();
        save();
        List<CodedLine> coded = study.coded("talk");
        assertEquals(2, coded.size());

        choose("Undo Typing");
        textHas("really ", false);
        shows(CODED);
        choose("Undo Assign Code 'Feelings'");
        showsNot(CODED);
        choose("Undo Typing");
        textHas("well, ", false);
        assertEquals(original, editor.getText());
        shows(PASSAGE);

        choose("Redo Typing");
        textHas("well, ", true);
        choose("Redo Assign Code 'Feelings'");
        bot.waitUntil(Conditions.holds("not coded again", () -> study.coded("talk").size() == 2));
        choose("Redo Typing");
        textHas("really ", true);
        shows("would really not boil");
        shows(PASSAGE);
        assertEquals(edited, editor.getText());
        bot.waitUntil(Conditions.jobsAreIdle());
        if (editor.isDirty()) {
            save();
        }
        bot.waitUntil(Conditions.holds("the file says " + study.coded("talk"), () -> study.coded("talk").equals(coded)));
        assertEquals(edited, Files.readString(file("talk")));
    }

    @Test
    void savedAndClosedTranscriptIsUndoneWhenItIsOpenedAgain() throws Exception {
        typeCodeType();
        save();
        editor.close();
        bot.waitUntil(Conditions.jobsAreIdle());
        editor = study.transcript("talk");
        shows("would really not boil");
        choose("Undo Typing");
        textHas("really ", false);
        shows(CODED);
        assertTrue(editor.isDirty());
        choose("Undo Assign Code 'Feelings'");
        showsNot(CODED);
        choose("Undo Typing");
        assertEquals(TestStudy.talk("talk"), editor.getText());
        shows(PASSAGE);
        save();
        assertEquals(TestStudy.talk("talk"), Files.readString(file("talk")));
        assertEquals(PASSAGE, study.coded("talk").get(0).quote());
        assertEquals(TestStudy.codePoint("talk", PASSAGE), study.coded("talk").get(0).start());
    }

    @Test
    void undoBackToWhatIsSavedLeavesNothingToSave() {
        go("How did it", 0);
        editor.typeText("well, ");
        assertTrue(editor.isDirty());
        editor.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("there is something to save", () -> !editor.isDirty()));
        assertEquals(TestStudy.talk("talk"), editor.getText());
    }

    @Test
    void whatWasDiscardedOnClosingIsGoneFromTheTextAndComesBackByUndo() throws Exception {
        go("How did it", 0);
        editor.typeText("well, ");
        String typed = editor.getText();
        editor.close();
        editor = study.transcript("talk");
        assertEquals(TestStudy.talk("talk"), editor.getText());
        assertFalse(editor.isDirty());
        shows(PASSAGE);
        choose("Undo Discard Changes");
        bot.waitUntil(Conditions.holds("the text is " + editor.getText(), () -> editor.getText().equals(typed)));
        assertTrue(editor.isDirty());
        shows(PASSAGE);
        choose("Undo Typing");
        bot.waitUntil(Conditions.holds("there is something to save", () -> !editor.isDirty()));
    }

    @Test
    void inAViewTheNewestStepOfTheStudyIsUndoneAndItsTextIsOpened() {
        go("How did it", 0);
        editor.typeText("well, ");
        save();
        editor.close();
        SWTBotEclipseEditor other = study.transcript("other");
        other.pressShortcut("CTRL", "END");
        other.typeText("more");
        bot.viewByTitle("Study").bot().tree().setFocus();
        Keyboard.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("more is there", () -> !other.getText().contains("more")));
        bot.viewByTitle("Study").bot().tree().setFocus();
        bot.waitUntil(Conditions.holds("nothing more to undo", () -> bot.menu("Edit").menuItems().stream()
                .anyMatch(each -> each.startsWith("Undo Typing"))));
        Keyboard.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("it is not opened", () -> bot.editors().contains("talk.md")));
        editor = bot.editorByTitle("talk.md").show();
        textHas("well, ", false);
        assertTrue(editor.isDirty());
        choose("Redo Typing");
        textHas("well, ", true);
        bot.waitUntil(Conditions.holds("there is something to save", () -> !editor.isDirty()));
    }

    @Test
    void undoInOneEditorLeavesTheOtherAlone() {
        go("How did it", 0);
        editor.typeText("well, ");
        SWTBotEclipseEditor other = study.transcript("other");
        other.pressShortcut("CTRL", "END");
        other.typeText("more");
        editor.show();
        choose("Undo Typing");
        textHas("well, ", false);
        assertTrue(other.getText().contains("more"));
        other.show();
        choose("Undo Typing");
        assertEquals(TestStudy.talk("other"), other.getText());
    }

    @Test
    void renameInSeveralTranscriptsIsUndoneFromAnEditorOnlyWhenTheUserAgrees() throws Exception {
        SWTBotEclipseEditor other = study.transcript("other");
        study.file("transcripts/third.md", TestStudy.talk("third"));
        ResourcesPlugin.getWorkspace().getRoot().refreshLocal(IResource.DEPTH_INFINITE, null);
        bot.waitUntil(Conditions.jobsAreIdle());
        other.navigateTo(TestStudy.FIRST_ANSWER, 20);
        other.pressShortcut("ALT", "SHIFT", "r");
        SWTBotShell dialog = bot.shell("Rename Speaker");
        dialog.bot().button("In all transcripts of the study").click();
        dialog.bot().text(0).setText("Host");
        bot.waitUntil(Conditions.holds("the button stays grey", () -> dialog.bot().button("Rename").isEnabled()));
        dialog.bot().button("Rename").click();
        bot.waitUntil(Conditions.shellCloses(dialog));
        bot.waitUntil(Conditions.holds("not renamed", () -> other.getText().contains("Host: My brother")));
        bot.waitUntil(Conditions.jobsAreIdle());
        other.show();
        choose("Undo Rename Participant to Host");
        bot.shell("Undo in Several Transcripts").bot().button("Cancel").click();
        bot.waitUntil(Conditions.jobsAreIdle());
        assertTrue(Files.readString(file("third")).contains("Host: My brother"));
        choose("Undo Rename Participant to Host");
        bot.shell("Undo in Several Transcripts").bot().button("Undo Everywhere").click();
        bot.waitUntil(Conditions.holds("undo leaves " + other.getText(),
                () -> other.getText().equals(TestStudy.talk("other"))));
        assertEquals(TestStudy.talk("third"), Files.readString(file("third")));
        choose("Redo Rename Participant to Host");
        bot.shell("Redo in Several Transcripts").bot().button("Redo Everywhere").click();
        bot.waitUntil(Conditions.holds("not renamed again", () -> other.getText().contains("Host: My brother")));
        assertFalse(other.isDirty());
    }
}
