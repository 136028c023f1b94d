/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.turns;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** Splitting, joining and formatting turns in Edit mode, each taken back by one step of undo. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class TurnCommandsTest {

    private static final String LOOSE = TestStudy.talk("loose").replace("\n\nInterviewer: And", "\n\n\n\nInterviewer:   And");
    private static TestStudy study;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeAll
    static void aStudyIsOpen() throws Exception {
        study = TestStudy.make("turns-study", "split", "joined", "locked", "edge", "menu").file("transcripts/loose.md", LOOSE).open();
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllEditors();
    }

    private void assertStatus(String wanted) {
        bot.waitUntil(Conditions.holds("the status line says " + bot.statusLine() + ", not " + wanted,
                () -> bot.statusLine().stream().anyMatch(text -> text.startsWith(wanted))));
    }

    private void awaitText(SWTBotEclipseEditor editor, String wanted) {
        bot.waitUntil(Conditions.holds("the text is " + editor.getText(), () -> editor.getText().equals(wanted)));
    }

    @Test
    void turnIsSplitAtTheCaretAndTheSecondPartIsTheOtherSpeakers() {
        SWTBotEclipseEditor editor = study.transcript("split");
        editor.navigateTo(TestStudy.FIRST_ANSWER, "Participant: My brother brought a kettle.".length());
        editor.pressShortcut("CTRL", "SHIFT", "ENTER");
        awaitText(editor, TestStudy.talk("split").replace("kettle. [laughs]", "kettle.\n\nInterviewer: [laughs]"));
        assertEquals(editor.getText().indexOf("[laughs]"), editor.getSelectionOffset());
        assertStatus("The turn is split");
        editor.pressShortcut("CTRL", "z");
        awaitText(editor, TestStudy.talk("split"));
    }

    @Test
    void contextMenuHasTheCommandsAtTheCaret() {
        SWTBotEclipseEditor editor = study.transcript("menu");
        editor.navigateTo(TestStudy.FIRST_ANSWER, "Participant: My brother".length());
        editor.contextMenu("Split Turn").click();
        awaitText(editor, TestStudy.talk("menu").replace("brother brought", "brother\n\nInterviewer: brought"));
    }

    @Test
    void turnsThatAreSelectedAreJoined() {
        SWTBotEclipseEditor editor = study.transcript("joined");
        editor.navigateTo(TestStudy.FIRST_ANSWER, 20);
        bot.menu("Edit").menu("Join Turns").click();
        String one = TestStudy.talk("joined").replace("looked.\n\nInterviewer: And", "looked.\n\nAnd");
        bot.waitUntil(Conditions.holds("the text is " + editor.getText(), () -> !editor.getText().contains("Interviewer: And")));
        assertEquals(one.replaceAll("\\s+", " "), editor.getText().replaceAll("\\s+", " "));
        editor.pressShortcut("CTRL", "z");
        awaitText(editor, TestStudy.talk("joined"));
    }

    @Test
    void formattingPutsBlankSpaceInOrderAndKeepsEveryWord() {
        SWTBotEclipseEditor editor = study.transcript("loose");
        editor.pressShortcut("CTRL", "SHIFT", "f");
        awaitText(editor, TestStudy.talk("loose"));
        editor.pressShortcut("CTRL", "SHIFT", "f");
        assertStatus("All blank lines and spaces are in order");
        editor.pressShortcut("CTRL", "z");
        awaitText(editor, LOOSE);
    }

    @Test
    void lockedTextStaysAsItIs() {
        SWTBotEclipseEditor editor = study.transcript("locked");
        editor.pressShortcut("F2");
        editor.navigateTo(TestStudy.FIRST_ANSWER, 20);
        for (String[] keys : new String[][] {{"CTRL", "SHIFT", "ENTER"}, {"CTRL", "SHIFT", "j"}, {"CTRL", "SHIFT", "f"}}) {
            editor.pressShortcut(keys);
            assertStatus("The text is locked for coding");
            assertEquals(TestStudy.talk("locked"), editor.getText());
        }
    }

    @Test
    void headerCanNotBeSplitAndTheStatusLineSaysWhere() {
        SWTBotEclipseEditor editor = study.transcript("edge");
        editor.navigateTo(0, 4);
        editor.pressShortcut("CTRL", "SHIFT", "ENTER");
        assertStatus("Put the caret between two words to split");
        assertEquals(TestStudy.talk("edge"), editor.getText());
    }
}
