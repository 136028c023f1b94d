/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBot;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.text.TextDigest;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;

/** Passages are selected and given codes in all the ways there are. Each test has an interview of its own. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class CodingTest {

    private static final String TURN = "My brother brought a kettle. [laughs] It would not boil, so I opened it"
            + " (00:12:30) and looked.";

    private static TestStudy study;
    private static CodingSteps steps;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeAll
    static void aStudyIsOpen() throws Exception {
        study = TestStudy.make("coding-study", "keys", "mouse", "turn", "digits", "popup", "view", "drop", "dropedit",
                "hover", "blank", "ben")
                .coding("ben", "ben", CodingSteps.OBJECTS, CodingSteps.PASSAGE).open(); // so that nobody is asked
        steps = new CodingSteps(study);
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    @Test
    void passageSelectedByShiftAndArrowsIsCoded() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = steps.open("keys");
        editor.navigateTo(TestStudy.FIRST_ANSWER, CodingSteps.COLUMN);
        for (int i = 0; i < "My brother".length(); i++) {
            editor.pressShortcut("SHIFT", "RIGHT");
        }
        steps.choose("obj");
        steps.assertCoded(editor, "keys", "My brother", count);
    }

    @Test
    void passageSelectedByMouseIsCoded() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = steps.open("mouse");
        int start = editor.getText().indexOf("brother");
        editor.getStyledText().selectByMouse(start, start + "brother brought ".length());
        assertEquals("brother brought ", editor.getSelection());
        steps.choose("obj");
        steps.assertCoded(editor, "mouse", "brother brought", count); // without the blank behind it
    }

    @Test
    void turnSelectedByItsNumberIsCoded() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = steps.open("turn");
        editor.clickOnRuler(TestStudy.FIRST_ANSWER);
        bot.waitUntil(Conditions.holds("the turn is not selected", () -> editor.getSelection().equals(TURN)));
        assertTrue(editor.getStyledText().isFocusControl());
        steps.choose("obj");
        steps.assertCoded(editor, "turn", TURN, count);
    }

    @Test
    void enterOpensTheCodesAndTypingNarrowsThem() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = steps.openWithPassage("popup");
        editor.pressShortcut("ENTER");
        SWTBot popup = bot.popup("Code the passage").bot();
        assertEquals(4, CodingSteps.names(popup).size());
        Keyboard.typeText("e");
        bot.waitUntil(Conditions.holds("the list is not narrowed", () -> CodingSteps.names(popup).stream()
                .allMatch(name -> name.toLowerCase().contains("e"))));
        assertEquals(4, CodingSteps.names(popup).size());
        Keyboard.typeText("tt");
        bot.waitUntil(Conditions.holds("the list is not narrowed",
                () -> CodingSteps.names(popup).equals(List.of("Kettles"))));
        Keyboard.pressShortcut("BS");
        Keyboard.pressShortcut("BS");
        Keyboard.pressShortcut("BS");
        steps.chooseInOpenPopup("objects");
        assertTrue(editor.getStyledText().isFocusControl());
        steps.assertCoded(editor, "popup", CodingSteps.PASSAGE, count);
    }

    @Test
    void digitsGiveTheCodesUsedLast() {
        SWTBotEclipseEditor editor = steps.openWithPassage("digits");
        steps.choose("kett");
        bot.waitUntil(Conditions.holds("not coded", () -> study.coded("digits").size() == 1));
        editor.selectRange(TestStudy.FIRST_ANSWER, CodingSteps.COLUMN, "My brother".length());
        steps.choose("sil");
        bot.waitUntil(Conditions.holds("not coded", () -> study.coded("digits").size() == 2));
        editor.selectRange(TestStudy.FIRST_ANSWER + 4, CodingSteps.COLUMN, "Then I".length());
        editor.pressShortcut("2");
        bot.waitUntil(Conditions.holds("not coded", () -> study.coded("digits").size() == 3));
        steps.assertStatus("Coded as Kettles");
        editor.selectRange(TestStudy.FIRST_ANSWER + 4, CodingSteps.COLUMN, "Then".length());
        editor.pressShortcut("2"); // Kettles has become the last one
        bot.waitUntil(Conditions.holds("not coded", () -> study.coded("digits").size() == 4));
        steps.assertStatus("Coded as Silence");
        assertEquals(List.of("silence-g7h8 My brother", "kettles-c3d4 " + CodingSteps.PASSAGE, "silence-g7h8 Then",
                "kettles-c3d4 Then I"),
                study.coded("digits").stream().map(line -> line.code() + " " + line.quote()).toList());
    }

    @Test
    void doubleClickInTheCodebookViewCodes() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = steps.openWithPassage("view");
        TestStudy.code("Objects").doubleClick();
        steps.assertCoded(editor, "view", CodingSteps.PASSAGE, count);
    }

    @Test
    void droppingTextOntoACodeLeavesTheDocumentUnchanged() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = study.transcript("dropedit");
        assertTrue(editor.getStyledText().getEditable(), "in Edit mode a move would delete the text");
        editor.selectRange(TestStudy.FIRST_ANSWER, CodingSteps.COLUMN, CodingSteps.PASSAGE.length());
        editor.getStyledText().dragAndDrop(editor.getText().indexOf("brother"), TestStudy.code("Objects"));
        steps.assertCoded(editor, "dropedit", CodingSteps.PASSAGE, count);
        assertFalse(editor.isDirty());
    }

    @Test
    void droppingTextOntoACodeCodesItInCodingMode() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = steps.openWithPassage("drop");
        editor.getStyledText().dragAndDrop(editor.getText().indexOf("brother"), TestStudy.code("Objects"));
        steps.assertCoded(editor, "drop", CodingSteps.PASSAGE, count);
        assertFalse(editor.isDirty());
    }

    @Test
    void pointerOverAPassageTellsCodeCoderAndMemo() throws Exception {
        int start = TestStudy.codePoint("hover", CodingSteps.PASSAGE);
        study.file("coding/ben/hover.jsonl", "{\"format\":1,\"transcript\":\"hover\",\"coder\":\"ben\",\"digest\":\""
                + TextDigest.of(TestStudy.talk("hover")) + "\"}\n{\"id\":\"h\",\"code\":\"" + CodingSteps.OBJECTS
                + "\",\"start\":" + start + ",\"end\":" + (start + CodingSteps.PASSAGE.length())
                + ",\"memo\":\"The first thing named.\"}\n");
        OpenStudy.session().orElseThrow().reload();
        SWTBotEclipseEditor editor = study.transcript("hover");
        steps.assertShown(editor, CodingSteps.PASSAGE);
        editor.getStyledText().moveMouseTo(editor.getText().indexOf("brought"));
        assertEquals("Objects — ben: The first thing named.", bot.hoverText());
        editor.pressShortcut("ESC");
    }

    @Test
    void withoutASelectionNothingIsCoded() throws Exception {
        Map<String, String> before = SampleCopy.content(study.folder());
        SWTBotEclipseEditor editor = steps.open("blank");
        editor.navigateTo(TestStudy.FIRST_ANSWER, CodingSteps.COLUMN);
        TestStudy.code("Objects").doubleClick();
        steps.assertStatus("Select a passage first");
        editor.selectRange(TestStudy.FIRST_ANSWER, CodingSteps.COLUMN - 1, 1);
        editor.pressShortcut("ENTER");
        steps.assertStatus("Select a passage first");
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(before, SampleCopy.content(study.folder()));
    }
}
