/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.navigation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

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

/** Going from place to place in a transcript, and selecting there. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class NavigationTest {

    private static final String ANSWER = "My brother brought a kettle. [laughs] It would not boil, so I opened it (00:12:30)"
            + " and looked.";
    private static final String QUESTION = "How did it start? \uD83D\uDE00 Tell me.";
    private static TestStudy study;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeAll
    static void aStudyIsOpen() throws Exception {
        study = TestStudy.make("navigation-study", "turns", "coded", "selected", "clicked", "menu")
                .file("transcripts/problems.md", TestStudy.talk("problems") + "\nInterviewer:\n\nParticipant: [No.\n")
                .coding("ben", "coded", "feelings-e5f6", "My brother brought a kettle.").open();
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllEditors();
    }

    private void assertStatus(String wanted) {
        bot.waitUntil(Conditions.holds("the status line says " + bot.statusLine() + ", not " + wanted,
                () -> bot.statusLine().stream().anyMatch(text -> text.startsWith(wanted))));
    }

    private static void assertCaret(SWTBotEclipseEditor editor, String before) {
        assertEquals("", editor.getSelection());
        assertEquals(editor.getText().indexOf(before), editor.getSelectionOffset());
    }

    @Test
    void controlShiftDownAndUpGoFromTurnToTurn() {
        SWTBotEclipseEditor editor = study.transcript("turns");
        editor.pressShortcut("CTRL", "SHIFT", "DOWN");
        assertCaret(editor, "How did it start");
        editor.pressShortcut("CTRL", "SHIFT", "DOWN");
        editor.pressShortcut("CTRL", "SHIFT", "DOWN");
        assertCaret(editor, "And then?");
        editor.pressShortcut("CTRL", "SHIFT", "UP");
        assertCaret(editor, "My brother");
        editor.pressShortcut("CTRL", "SHIFT", "UP");
        editor.pressShortcut("CTRL", "SHIFT", "UP");
        assertCaret(editor, "How did it start");
        assertStatus("This is the first turn");
    }

    @Test
    void controlPointAndCommaGoFromProblemToProblemAndSayWhatItIs() {
        SWTBotEclipseEditor editor = study.transcript("problems");
        editor.pressShortcut("CTRL", ".");
        assertEquals("Interviewer:", editor.getSelection());
        assertStatus("Nothing stands behind");
        editor.pressShortcut("CTRL", ".");
        assertEquals("[", editor.getSelection());
        editor.pressShortcut("CTRL", ".");
        assertEquals("[", editor.getSelection());
        assertStatus("There is no problem further down");
        editor.pressShortcut("CTRL", ",");
        assertEquals("Interviewer:", editor.getSelection());
    }

    @Test
    void uncodedPassagesAreSelectedOneAfterTheOther() {
        SWTBotEclipseEditor editor = study.transcript("coded");
        editor.pressShortcut("CTRL", "SHIFT", ".");
        assertEquals(QUESTION, editor.getSelection());
        editor.pressShortcut("CTRL", "SHIFT", ".");
        assertEquals("[laughs] It would not boil, so I opened it (00:12:30) and looked.", editor.getSelection());
        editor.pressShortcut("CTRL", "SHIFT", ".");
        assertEquals("And then?", editor.getSelection());
        editor.pressShortcut("CTRL", "SHIFT", ",");
        editor.pressShortcut("CTRL", "SHIFT", ",");
        assertEquals(QUESTION, editor.getSelection());
    }

    @Test
    void altShiftUpSelectsSentenceTurnAndExchangeAndDownGoesBack() {
        SWTBotEclipseEditor editor = study.transcript("selected");
        editor.navigateTo(TestStudy.FIRST_ANSWER, 60);
        List<String> steps = List.of("[laughs] It would not boil, so I opened it (00:12:30) and looked.", ANSWER,
                "Participant: " + ANSWER, "Interviewer: " + QUESTION + "\n\nParticipant: " + ANSWER, editor.getText());
        for (String step : steps) {
            editor.pressShortcut("ALT", "SHIFT", "UP");
            assertEquals(step, editor.getSelection());
        }
        for (String step : steps.reversed().subList(1, steps.size())) {
            editor.pressShortcut("ALT", "SHIFT", "DOWN");
            assertEquals(step, editor.getSelection());
        }
        editor.pressShortcut("ALT", "SHIFT", "DOWN");
        assertEquals("", editor.getSelection());
        editor.pressShortcut("ALT", "SHIFT", "DOWN");
        assertStatus("Nothing to go back to");
    }

    @Test
    void doubleClickSelectsAWordAndTripleClickASentence() {
        SWTBotEclipseEditor editor = study.transcript("clicked");
        int word = editor.getText().indexOf("boil");
        editor.getStyledText().click(word, 2);
        assertEquals("boil", editor.getSelection());
        bot.sleep(1000); // else the next click would be the third
        editor.getStyledText().click(word, 3);
        bot.waitUntil(Conditions.holds("selected is " + editor.getSelection(), () -> editor.getSelection()
                .equals("[laughs] It would not boil, so I opened it (00:12:30) and looked.")));
    }

    @Test
    void menuNavigateHasItAll() {
        SWTBotEclipseEditor editor = study.transcript("menu");
        assertEquals(List.of("Quick Outline", "Next Turn", "Previous Turn", "Next Problem", "Previous Problem",
                "Next Uncoded Passage", "Previous Uncoded Passage", "Find References", "Select More", "Select Less"),
                bot.menu("Navigate").menuItems());
        bot.menu("Navigate").menu("Next Turn").click();
        bot.waitUntil(Conditions.holds("the caret stays",
                () -> editor.getSelectionOffset() == editor.getText().indexOf("How did it start")));
    }
}
