/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBot;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.editor.TranscriptPalette;
import org.verbacoda.ui.testing.CodedLine;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** Passages are selected and given codes in all the ways there are. Each test has an interview of its own. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith(ScreenshotOnFailure.class)
class CodingTest {

    private static final String OBJECTS = "objects-a1b2";
    private static final RGB OBJECTS_COLOR = new RGB(0xC0, 0x39, 0x2B);
    private static final String PASSAGE = "My brother brought a kettle.";
    private static final String TURN = "My brother brought a kettle. [laughs] It would not boil, so I opened it (00:12:30)"
            + " and looked.";
    /** Where {@link #PASSAGE} starts in its line. */
    private static final int COLUMN = "Participant: ".length();

    private static TestStudy study;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeAll
    static void aStudyIsOpen() throws Exception {
        study = TestStudy.make("coding-study", "keys", "mouse", "turn", "digits", "popup", "view", "drop", "dropedit",
                "hover", "undo", "remove", "several", "others", "twice", "blank", "ben")
                .coding("ben", "ben", OBJECTS, PASSAGE).open(); // so that nobody is asked whether to begin coding
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private SWTBotEclipseEditor open(String id) {
        SWTBotEclipseEditor editor = study.transcript(id);
        if (editor.getStyledText().getEditable()) {
            editor.pressShortcut("F2");
        }
        return editor;
    }

    private SWTBotEclipseEditor openWithPassage(String id) {
        SWTBotEclipseEditor editor = open(id);
        editor.selectRange(TestStudy.FIRST_ANSWER, COLUMN, PASSAGE.length());
        assertEquals(PASSAGE, editor.getSelection());
        return editor;
    }

    /** Chooses a code in the popup by part of its name. */
    private void choose(String part) {
        Keyboard.pressShortcut("ENTER");
        chooseInOpenPopup(part);
    }

    private void chooseInOpenPopup(String part) {
        SWTBotShell popup = bot.popup("Code the passage");
        Keyboard.typeText(part);
        bot.waitUntil(Conditions.holds("the list is not narrowed", () -> popup.bot().table().rowCount() == 1));
        Keyboard.pressShortcut("ENTER");
        bot.waitUntil(Conditions.holds("the popup stays open", () -> !popup.isOpen()));
    }

    /** That the file, the text on the screen, the stripe beside it and all counts say so. */
    private void assertCoded(SWTBotEclipseEditor editor, String id, String passage, int countBefore) {
        bot.waitUntil(Conditions.holds("nothing has been coded", () -> study.coded(id).size() == 1));
        CodedLine line = study.coded(id).get(0);
        int start = TestStudy.codePoint(id, passage);
        assertEquals(OBJECTS, line.code());
        assertEquals(List.of(start, start + passage.length()), List.of(line.start(), line.end()));
        assertEquals(passage, line.quote());
        assertShown(editor, passage);
        bot.waitUntil(Conditions.holds("the Codebook view's count stays " + TestStudy.count("Objects"),
                () -> TestStudy.count("Objects") == countBefore + 1));
        bot.waitUntil(Conditions.holds("the Study view says '" + study.shownBehind(id) + "'",
                () -> study.shownBehind(id).startsWith("1 coded")));
        assertEquals(TestStudy.talk(id), editor.getText());
    }

    private void assertShown(SWTBotEclipseEditor editor, String passage) {
        int start = editor.getText().indexOf(passage);
        RGB thin = TranscriptPalette.LIGHT.tint(TranscriptPalette.LIGHT.background(), OBJECTS_COLOR);
        for (int offset : List.of(start, start + passage.length() - 1)) {
            bot.waitUntil(Conditions.holds("no colour behind the text",
                    () -> editor.getStyledText().getBackground(offset).equals(Optional.of(thin))));
            bot.waitUntil(Conditions.holds("no stripe beside the text",
                    () -> editor.getStyledText().colorsBeside(offset).contains(OBJECTS_COLOR)));
        }
        for (int offset : List.of(start - 1, start + passage.length())) {
            assertEquals(Optional.empty(), editor.getStyledText().getBackground(offset));
        }
    }

    private void assertNotCoded(SWTBotEclipseEditor editor, String id, int count) {
        bot.waitUntil(Conditions.holds("the coding stays", () -> study.coded(id).isEmpty()));
        bot.waitUntil(Conditions.holds("the colour stays", () -> editor.getStyledText()
                .getBackground(editor.getText().indexOf(PASSAGE)).isEmpty()));
        bot.waitUntil(Conditions.holds("the count stays", () -> TestStudy.count("Objects") == count));
        bot.waitUntil(Conditions.holds("the Study view's count stays", () -> study.shownBehind(id).isEmpty()));
    }

    private void assertStatus(String wanted) {
        bot.waitUntil(Conditions.holds("the status line does not say " + wanted,
                () -> bot.statusLine().stream().anyMatch(text -> text.startsWith(wanted))));
    }

    @Test
    void passageSelectedByShiftAndArrowsIsCoded() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = open("keys");
        editor.navigateTo(TestStudy.FIRST_ANSWER, COLUMN);
        for (int i = 0; i < "My brother".length(); i++) {
            editor.pressShortcut("SHIFT", "RIGHT");
        }
        choose("obj");
        assertCoded(editor, "keys", "My brother", count);
    }

    @Test
    void passageSelectedByMouseIsCoded() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = open("mouse");
        int start = editor.getText().indexOf("brother");
        editor.getStyledText().selectByMouse(start, start + "brother brought ".length());
        assertEquals("brother brought ", editor.getSelection());
        choose("obj");
        assertCoded(editor, "mouse", "brother brought", count); // without the blank behind it
    }

    @Test
    void turnSelectedByItsNumberIsCoded() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = open("turn");
        editor.clickOnRuler(TestStudy.FIRST_ANSWER);
        bot.waitUntil(Conditions.holds("the turn is not selected", () -> editor.getSelection().equals(TURN)));
        assertTrue(editor.getStyledText().isFocusControl());
        choose("obj");
        assertCoded(editor, "turn", TURN, count);
    }

    @Test
    void enterOpensTheCodesAndTypingNarrowsThem() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = openWithPassage("popup");
        editor.pressShortcut("ENTER");
        SWTBot popup = bot.popup("Code the passage").bot();
        assertEquals(4, popup.table().rowCount());
        Keyboard.typeText("e");
        bot.waitUntil(Conditions.holds("the list is not narrowed", () -> names(popup).stream()
                .allMatch(name -> name.toLowerCase().contains("e"))));
        assertEquals(4, popup.table().rowCount());
        Keyboard.typeText("tt");
        bot.waitUntil(Conditions.holds("the list is not narrowed", () -> names(popup).equals(List.of("Kettles"))));
        Keyboard.pressShortcut("BS");
        Keyboard.pressShortcut("BS");
        Keyboard.pressShortcut("BS");
        chooseInOpenPopup("objects");
        assertTrue(editor.getStyledText().isFocusControl());
        assertCoded(editor, "popup", PASSAGE, count);
    }

    private static List<String> names(SWTBot popup) {
        List<String> names = new ArrayList<>();
        for (int row = 0; row < popup.table().rowCount(); row++) {
            names.add(popup.table().cell(row, 0));
        }
        return names;
    }

    @Test
    void digitsGiveTheCodesUsedLast() {
        SWTBotEclipseEditor editor = openWithPassage("digits");
        choose("kett");
        bot.waitUntil(Conditions.holds("not coded", () -> study.coded("digits").size() == 1));
        editor.selectRange(TestStudy.FIRST_ANSWER, COLUMN, "My brother".length());
        choose("sil");
        bot.waitUntil(Conditions.holds("not coded", () -> study.coded("digits").size() == 2));
        editor.selectRange(TestStudy.FIRST_ANSWER + 4, COLUMN, "Then I".length());
        editor.pressShortcut("2");
        bot.waitUntil(Conditions.holds("not coded", () -> study.coded("digits").size() == 3));
        assertStatus("Coded as Kettles");
        editor.selectRange(TestStudy.FIRST_ANSWER + 4, COLUMN, "Then".length());
        editor.pressShortcut("2"); // Kettles has become the last one
        bot.waitUntil(Conditions.holds("not coded", () -> study.coded("digits").size() == 4));
        assertStatus("Coded as Silence");
        assertEquals(List.of("silence-g7h8 My brother", "kettles-c3d4 " + PASSAGE, "silence-g7h8 Then", "kettles-c3d4 Then I"),
                study.coded("digits").stream().map(line -> line.code() + " " + line.quote()).toList());
    }

    @Test
    void doubleClickInTheCodebookViewCodes() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = openWithPassage("view");
        TestStudy.code("Objects").doubleClick();
        assertCoded(editor, "view", PASSAGE, count);
    }

    @Test
    void droppingTextOntoACodeLeavesTheDocumentUnchanged() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = study.transcript("dropedit");
        assertTrue(editor.getStyledText().getEditable(), "in Edit mode a move would delete the text");
        editor.selectRange(TestStudy.FIRST_ANSWER, COLUMN, PASSAGE.length());
        editor.getStyledText().dragAndDrop(editor.getText().indexOf("brother"), TestStudy.code("Objects"));
        assertCoded(editor, "dropedit", PASSAGE, count);
        assertFalse(editor.isDirty());
    }

    @Test
    void droppingTextOntoACodeCodesItInCodingMode() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = openWithPassage("drop");
        editor.getStyledText().dragAndDrop(editor.getText().indexOf("brother"), TestStudy.code("Objects"));
        assertCoded(editor, "drop", PASSAGE, count);
        assertFalse(editor.isDirty());
    }

    @Test
    void pointerOverAPassageTellsCodeCoderAndMemo() throws Exception {
        int start = TestStudy.codePoint("hover", PASSAGE);
        study.file("coding/ben/hover.jsonl", "{\"format\":1,\"transcript\":\"hover\",\"coder\":\"ben\",\"digest\":\""
                + org.verbacoda.text.TextDigest.of(TestStudy.talk("hover")) + "\"}\n{\"id\":\"h\",\"code\":\"" + OBJECTS
                + "\",\"start\":" + start + ",\"end\":" + (start + PASSAGE.length())
                + ",\"memo\":\"The first thing named.\"}\n");
        org.verbacoda.workspace.OpenStudy.session().orElseThrow().reload();
        SWTBotEclipseEditor editor = study.transcript("hover");
        assertShown(editor, PASSAGE);
        editor.getStyledText().moveMouseTo(editor.getText().indexOf("brought"));
        assertEquals("Objects — ben: The first thing named.", bot.hoverText());
        editor.pressShortcut("ESC");
    }

    @Test
    void controlZTakesTheCodeBackAndControlYBringsTheSameAssignmentAgain() throws Exception {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = openWithPassage("undo");
        choose("obj");
        assertCoded(editor, "undo", PASSAGE, count);
        CodedLine line = study.coded("undo").get(0);
        editor.pressShortcut("CTRL", "z");
        assertNotCoded(editor, "undo", count);
        editor.pressShortcut("CTRL", "y");
        assertCoded(editor, "undo", PASSAGE, count);
        assertEquals(line, study.coded("undo").get(0));
        editor.pressShortcut("CTRL", "z");
        assertNotCoded(editor, "undo", count);
    }

    @Test
    void deleteTakesTheCodeFromThePassageAtTheCaret() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = openWithPassage("remove");
        choose("obj");
        assertCoded(editor, "remove", PASSAGE, count);
        editor.navigateTo(TestStudy.FIRST_ANSWER, COLUMN + 5);
        editor.pressShortcut("DEL");
        assertNotCoded(editor, "remove", count);
        editor.pressShortcut("CTRL", "z");
        assertCoded(editor, "remove", PASSAGE, count);
        editor.navigateTo(TestStudy.FIRST_ANSWER, COLUMN + 5);
        editor.contextMenu("Remove Code").menu("Objects").click();
        assertNotCoded(editor, "remove", count);
    }

    @Test
    void whereThereAreSeveralCodesDeleteAsksWhichToRemove() {
        SWTBotEclipseEditor editor = openWithPassage("several");
        choose("obj");
        bot.waitUntil(Conditions.holds("not coded", () -> study.coded("several").size() == 1));
        choose("feel");
        bot.waitUntil(Conditions.holds("not coded", () -> study.coded("several").size() == 2));
        bot.waitUntil(Conditions.jobsAreIdle());
        editor.navigateTo(TestStudy.FIRST_ANSWER, COLUMN + 5);
        editor.pressShortcut("DEL");
        SWTBotShell popup = bot.popup("Remove a code");
        assertEquals(2, popup.bot().table().rowCount());
        Keyboard.typeText("feel");
        Keyboard.pressShortcut("ENTER");
        bot.waitUntil(Conditions.holds("the code stays", () -> study.coded("several").size() == 1));
        assertEquals(OBJECTS, study.coded("several").get(0).code());
    }

    @Test
    void codesOfOtherCodersCannotBeRemoved() throws Exception {
        study.coding("ben", "others", OBJECTS, PASSAGE);
        org.verbacoda.workspace.OpenStudy.session().orElseThrow().reload();
        SWTBotEclipseEditor editor = study.transcript("others");
        assertShown(editor, PASSAGE);
        Map<String, String> before = SampleCopy.content(study.folder());
        editor.navigateTo(TestStudy.FIRST_ANSWER, COLUMN + 5);
        editor.pressShortcut("DEL");
        assertStatus("The codes here are other coders'");
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(before, SampleCopy.content(study.folder()));
    }

    @Test
    void theSameCodeForTheSamePassageCountsOnce() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = openWithPassage("twice");
        choose("obj");
        assertCoded(editor, "twice", PASSAGE, count);
        editor.pressShortcut("1");
        assertStatus("This passage has been coded as Objects before");
        assertCoded(editor, "twice", PASSAGE, count);
    }

    @Test
    void withoutASelectionNothingIsCoded() throws Exception {
        Map<String, String> before = SampleCopy.content(study.folder());
        SWTBotEclipseEditor editor = open("blank");
        editor.navigateTo(TestStudy.FIRST_ANSWER, COLUMN);
        TestStudy.code("Objects").doubleClick();
        assertStatus("Select a passage first");
        editor.selectRange(TestStudy.FIRST_ANSWER, COLUMN - 1, 1);
        editor.pressShortcut("ENTER");
        assertStatus("Select a passage first");
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(before, SampleCopy.content(study.folder()));
    }
}
