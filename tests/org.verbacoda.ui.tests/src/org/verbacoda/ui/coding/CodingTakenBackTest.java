/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.CodedLine;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;

/** Codes are taken back, brought again and removed. Each test has an interview of its own. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class CodingTakenBackTest {

    private static TestStudy study;
    private static CodingSteps steps;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeAll
    static void aStudyIsOpen() throws Exception {
        study = TestStudy.make("taken-back-study", "undo", "remove", "several", "others", "twice", "ben")
                .coding("ben", "ben", CodingSteps.OBJECTS, CodingSteps.PASSAGE).open(); // so that nobody is asked
        steps = new CodingSteps(study);
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    @Test
    void controlZTakesTheCodeBackAndControlYBringsTheSameAssignmentAgain() throws Exception {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = steps.openWithPassage("undo");
        steps.choose("obj");
        steps.assertCoded(editor, "undo", CodingSteps.PASSAGE, count);
        CodedLine line = study.coded("undo").get(0);
        editor.pressShortcut("CTRL", "z");
        steps.assertNotCoded(editor, "undo", count);
        editor.pressShortcut("CTRL", "y");
        steps.assertCoded(editor, "undo", CodingSteps.PASSAGE, count);
        assertEquals(line, study.coded("undo").get(0));
        editor.pressShortcut("CTRL", "z");
        steps.assertNotCoded(editor, "undo", count);
    }

    @Test
    void deleteTakesTheCodeFromThePassageAtTheCaret() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = steps.openWithPassage("remove");
        steps.choose("obj");
        steps.assertCoded(editor, "remove", CodingSteps.PASSAGE, count);
        editor.navigateTo(TestStudy.FIRST_ANSWER, CodingSteps.COLUMN + 5);
        editor.pressShortcut("DEL");
        steps.assertNotCoded(editor, "remove", count);
        editor.pressShortcut("CTRL", "z");
        steps.assertCoded(editor, "remove", CodingSteps.PASSAGE, count);
        editor.navigateTo(TestStudy.FIRST_ANSWER, CodingSteps.COLUMN + 5);
        editor.contextMenu("Remove Code").menu("Objects").click();
        steps.assertNotCoded(editor, "remove", count);
    }

    @Test
    void whereThereAreSeveralCodesDeleteAsksWhichToRemove() {
        SWTBotEclipseEditor editor = steps.openWithPassage("several");
        steps.choose("obj");
        bot.waitUntil(Conditions.holds("not coded", () -> study.coded("several").size() == 1));
        steps.choose("feel");
        bot.waitUntil(Conditions.holds("not coded", () -> study.coded("several").size() == 2));
        bot.waitUntil(Conditions.jobsAreIdle());
        editor.navigateTo(TestStudy.FIRST_ANSWER, CodingSteps.COLUMN + 5);
        editor.pressShortcut("DEL");
        SWTBotShell popup = bot.popup("Remove a code");
        assertEquals(2, popup.bot().table().rowCount());
        Keyboard.typeText("feel");
        Keyboard.pressShortcut("ENTER");
        bot.waitUntil(Conditions.holds("the code stays", () -> study.coded("several").size() == 1));
        assertEquals(CodingSteps.OBJECTS, study.coded("several").get(0).code());
    }

    @Test
    void codesOfOtherCodersCannotBeRemoved() throws Exception {
        study.coding("ben", "others", CodingSteps.OBJECTS, CodingSteps.PASSAGE);
        OpenStudy.session().orElseThrow().reload();
        SWTBotEclipseEditor editor = study.transcript("others");
        steps.assertShown(editor, CodingSteps.PASSAGE);
        Map<String, String> before = SampleCopy.content(study.folder());
        editor.navigateTo(TestStudy.FIRST_ANSWER, CodingSteps.COLUMN + 5);
        editor.pressShortcut("DEL");
        steps.assertStatus("The codes here are other coders'");
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(before, SampleCopy.content(study.folder()));
    }

    @Test
    void theSameCodeForTheSamePassageCountsOnce() {
        int count = TestStudy.count("Objects");
        SWTBotEclipseEditor editor = steps.openWithPassage("twice");
        steps.choose("obj");
        steps.assertCoded(editor, "twice", CodingSteps.PASSAGE, count);
        editor.pressShortcut("1");
        steps.assertStatus("This passage has been coded as Objects before");
        steps.assertCoded(editor, "twice", CodingSteps.PASSAGE, count);
    }
}
