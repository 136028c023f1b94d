/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.quickfix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotTree;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** What can be done about a problem, at its place in the text and from the Problems view. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class QuickFixTest {

    private static final String SLIP = "\nParticpant: And it boiled.\n";
    private static final String LOCKED = TestStudy.talk("locked") + "\nPartcipant: And it boiled.\n";
    private static final int SLIP_LINE = 15;
    private static TestStudy study;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeAll
    static void aStudyWithProblemsIsOpen() throws Exception {
        study = TestStudy.make("fix-study", "sound").file("transcripts/slip.md", TestStudy.talk("slip") + SLIP)
                .file("transcripts/hover.md", TestStudy.talk("hover") + "\nParticipnat: And it boiled.\n")
                .file("transcripts/listed.md", TestStudy.talk("listed") + "\nParticipnt: I mean it.\n")
                .file("transcripts/twin.md", TestStudy.talk("sound")).file("transcripts/locked.md", LOCKED)
                .coding("ben", "locked", LOCKED, "feelings-e5f6", "My brother brought a kettle.").open();
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private List<String> problems() {
        return bot.viewByTitle("Problems").bot().tree().texts();
    }

    private void assertStatus(String wanted) {
        bot.waitUntil(Conditions.holds("the status line says " + bot.statusLine() + ", not " + wanted,
                () -> bot.statusLine().stream().anyMatch(text -> text.startsWith(wanted))));
    }

    @Test
    void nearMissIsFixedByControlOneAndItsMarkerGoes() {
        SWTBotEclipseEditor editor = study.transcript("slip");
        bot.waitUntil(Conditions.holds("the slip is not listed in " + problems(),
                () -> problems().stream().anyMatch(text -> text.contains("Particpant"))));
        editor.show();
        editor.navigateTo(SLIP_LINE, 3);
        editor.pressShortcut("CTRL", "1");
        List<String> fixes = bot.popupTable().texts();
        assertEquals("Change to \"Participant\"", fixes.get(0));
        assertTrue(fixes.size() > 1, fixes.toString());
        Keyboard.pressShortcut("ENTER");
        bot.waitUntil(Conditions.holds("the label stays", () -> editor.getText().endsWith("\nParticipant: And it boiled.\n")));
        bot.waitUntil(Conditions.holds("the slip stays marked: " + editor.annotations(),
                () -> editor.annotations().stream().noneMatch(text -> text.contains("Particpant"))));
        bot.waitUntil(Conditions.holds("the slip stays listed",
                () -> problems().stream().noneMatch(text -> text.contains("Particpant"))));
        editor.show();
        assertTrue(editor.isDirty());
        editor.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("undo doesn't bring the slip back", () -> editor.getText().endsWith(SLIP)));
    }

    @Test
    void hoverTellsTheProblemAndItsFixes() {
        SWTBotEclipseEditor editor = study.transcript("hover");
        editor.navigateTo(SLIP_LINE, 0);
        editor.getStyledText().moveMouseTo(editor.getText().indexOf("Participnat") + 3);
        String hover = bot.hoverText();
        assertTrue(hover.contains("Participnat"), hover);
        assertTrue(hover.contains("Ctrl+1: Change to \"Participant\""), hover);
    }

    @Test
    void quickFixInTheProblemsViewOpensTheListAtThePlace() {
        SWTBotTree problems = bot.viewByTitle("Problems").bot().tree();
        bot.waitUntil(Conditions.holds("the slip is not listed in " + problems(),
                () -> problems.texts().stream().anyMatch(text -> text.contains("Participnt"))));
        String slip = problems.texts().stream().filter(text -> text.contains("Participnt")).findFirst().orElseThrow();
        problems.getTreeItem(slip).contextMenu("Quick Fix").click();
        assertEquals("Change to \"Participant\"", bot.popupTable().texts().get(0));
        Keyboard.pressShortcut("ENTER");
        SWTBotEclipseEditor editor = bot.editorByTitle("listed.md");
        bot.waitUntil(Conditions.holds("the label stays", () -> editor.getText().endsWith("\nParticipant: I mean it.\n")));
        bot.waitUntil(Conditions.holds("the slip stays listed",
                () -> problems().stream().noneMatch(text -> text.contains("Participnt"))));
    }

    @Test
    void controlOneInTheProblemsViewLeadsToAnIdThatIsTakenAndGivesAnother() {
        SWTBotTree problems = bot.viewByTitle("Problems").bot().tree();
        bot.waitUntil(Conditions.holds("the twin is not listed in " + problems(),
                () -> problems.texts().stream().anyMatch(text -> text.contains("\"sound\" is also that of"))));
        problems.getTreeItem(problems.texts().stream().filter(text -> text.contains("\"sound\" is also that of"))
                .findFirst().orElseThrow()).select();
        problems.setFocus();
        Keyboard.pressShortcut("CTRL", "1");
        assertEquals(List.of("Change the transcript ID to \"twin\""), bot.popupTable().texts());
        Keyboard.pressShortcut("ENTER");
        SWTBotEclipseEditor editor = bot.editorByTitle("twin.md");
        bot.waitUntil(Conditions.holds("the id stays", () -> editor.getText().equals(TestStudy.talk("twin"))));
    }

    @Test
    void codedTextKeepsItsSlipsAndTheStatusLineSaysWhy() {
        SWTBotEclipseEditor editor = study.transcript("locked");
        String before = editor.getText();
        editor.navigateTo(SLIP_LINE, 3);
        editor.pressShortcut("CTRL", "1");
        assertStatus("The text is locked, so there is no quick fix");
        assertEquals(before, editor.getText());
        assertEquals(1, bot.shellCount());
    }

    @Test
    void lineWithoutProblemsSaysSo() {
        SWTBotEclipseEditor editor = study.transcript("sound");
        editor.navigateTo(TestStudy.FIRST_ANSWER, 0);
        editor.pressShortcut("CTRL", "1");
        assertStatus("There is no problem on this line");
    }
}
