/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTBotTable;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** The outline beside a transcript, and over it. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class OutlineTest {

    private static final List<String> LINES = List.of("Heading", "Transcript ID", "Date", "Interviewer",
            "Participant", "Interviewer", "Participant");
    private static TestStudy study;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeAll
    static void aStudyIsOpen() throws Exception {
        study = TestStudy.make("outline-study", "listed", "typed", "filtered", "quick").open();
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private SWTBotTable outline() {
        return bot.viewByTitle("Outline").bot().table();
    }

    @Test
    void viewListsHeaderAndTurnsAndAClickGoesThere() {
        SWTBotEclipseEditor editor = study.transcript("listed");
        SWTBotTable outline = outline();
        bot.waitUntil(Conditions.holds("it lists " + outline.texts(), () -> outline.texts().equals(LINES)));
        assertEquals("My brother brought a kettle. [laughs] It would not boil, so…", outline.cell(4, 1));
        outline.doubleClick(4);
        bot.waitUntil(Conditions.holds("the text is not gone to", () -> editor.getSelection().equals("Participant")
                && editor.getSelectionOffset() == editor.getText().indexOf("Participant: My")));
        bot.waitUntil(Conditions.holds("the editor does not become the active part", editor::isActive));
    }

    @Test
    void viewWithoutATranscriptSaysWhatItIsFor() {
        bot.viewByTitle("Outline");
        bot.waitUntil(Conditions.holds("it says " + bot.viewByTitle("Outline").bot().labels(), () -> bot.viewByTitle("Outline")
                .bot().labels().stream().anyMatch(text -> text.startsWith("The turns of the transcript in front"))));
    }

    @Test
    void viewFollowsTheTextAndTheCaret() {
        SWTBotEclipseEditor editor = study.transcript("typed");
        SWTBotTable outline = outline();
        editor.show();
        editor.navigateTo(TestStudy.FIRST_ANSWER, 20);
        bot.waitUntil(Conditions.holds("the caret's turn is not selected", () -> outline.selection() == 4));
        editor.show();
        editor.pressShortcut("CTRL", "END");
        editor.typeText("\nInterviewer: Why?\n");
        bot.waitUntil(Conditions.holds("the new turn is not listed", () -> outline.selection() == 7));
    }

    @Test
    void filterOfTheViewLeavesWhatHoldsItsWords() {
        study.transcript("filtered");
        SWTBotTable outline = outline();
        bot.waitUntil(Conditions.holds("nothing is listed", () -> outline.texts().equals(LINES)));
        bot.viewByTitle("Outline").bot().text(0).setText("participant kettle");
        bot.waitUntil(Conditions.holds("it lists " + outline.texts(), () -> outline.texts().equals(List.of("Participant"))));
        bot.viewByTitle("Outline").bot().text(0).setText("");
        bot.waitUntil(Conditions.holds("it lists " + outline.texts(), () -> outline.texts().equals(LINES)));
    }

    @Test
    void controlOOpensTheOutlineOverTheTextToBeNarrowedAndEnterGoesThere() {
        SWTBotEclipseEditor editor = study.transcript("quick");
        editor.pressShortcut("CTRL", "o");
        SWTBotShell popup = bot.popup("Outline");
        assertEquals(LINES, popup.bot().table().texts());
        Keyboard.typeText("mended");
        bot.waitUntil(Conditions.holds("the list is not narrowed",
                () -> popup.bot().table().texts().equals(List.of("Participant"))));
        Keyboard.pressShortcut("ENTER");
        bot.waitUntil(Conditions.shellCloses(popup));
        assertEquals("Participant", editor.getSelection());
        assertEquals(editor.getText().indexOf("Participant: Then"), editor.getSelectionOffset());
        bot.menu("Navigate").menu("Quick Outline").click();
        SWTBotShell again = bot.popup("Outline");
        Keyboard.pressShortcut("ESC");
        bot.waitUntil(Conditions.shellCloses(again));
        assertEquals(1, bot.shellCount());
    }
}
