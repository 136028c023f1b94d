/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

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
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** Coding mode, in which no key changes the text, and Edit mode, in which it is a text editor. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class ModesTest {

    private static TestStudy study;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeAll
    static void aStudyIsOpen() throws Exception {
        study = TestStudy.make("modes-study", "fresh", "coded", "locked")
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

    @Test
    void transcriptWithoutCodingOpensInEditMode() {
        SWTBotEclipseEditor editor = study.transcript("fresh");
        assertTrue(editor.getStyledText().getEditable());
        assertStatus("Edit mode");
        editor.navigateTo(TestStudy.FIRST_ANSWER, 0);
        editor.typeText("1 x");
        assertTrue(editor.getText().contains("\n1 xParticipant: My brother"));
        assertTrue(editor.isDirty());
    }

    @Test
    void transcriptWithCodingOpensInCodingMode() {
        SWTBotEclipseEditor editor = study.transcript("coded");
        assertFalse(editor.getStyledText().getEditable());
        assertStatus("Coding mode");
    }

    @Test
    void f2ChangesTheModeAndTheStatusLineSaysWhichItIs() {
        SWTBotEclipseEditor editor = study.transcript("locked");
        assertStatus("Edit mode");
        editor.pressShortcut("F2");
        assertStatus("Coding mode");
        assertFalse(editor.getStyledText().getEditable());
        editor.typeText("x");
        assertEquals(TestStudy.talk("locked"), editor.getText());
        editor.pressShortcut("F2");
        assertStatus("Edit mode");
        editor.typeText("x");
        assertEquals("x" + TestStudy.talk("locked"), editor.getText());
    }

    @Test
    void codedTextIsUnlockedByF2Only() {
        SWTBotEclipseEditor editor = study.transcript("coded");
        editor.typeText("x");
        assertEquals(TestStudy.talk("coded"), editor.getText());
        editor.pressShortcut("F2");
        assertStatus("Edit mode");
        assertTrue(editor.getStyledText().getEditable());
    }

    @Test
    void strayKeysInCodingModeChangeNothing() throws Exception {
        Map<String, String> before = SampleCopy.content(study.folder());
        SWTBotEclipseEditor other = study.transcript("fresh");
        other.selectRange(TestStudy.FIRST_ANSWER, 0, 11);
        other.pressShortcut("CTRL", "c"); // for something to paste
        other.pressShortcut("CTRL", "END");
        other.pressShortcut("CTRL", "v");
        assertTrue(other.getText().endsWith("\nParticipant"));
        SWTBotEclipseEditor editor = study.transcript("coded");
        List<String[]> keys = List.of(keys("x"), keys("SHIFT", "a"), keys("SPACE"), keys("."), keys("TAB"), keys("BS"),
                keys("DEL"), keys("ENTER"), keys("INSERT"), keys("CTRL", "v"), keys("CTRL", "x"),
                keys("SHIFT", "INSERT"),
                keys("SHIFT", "DEL"), keys("CTRL", "BS"), keys("CTRL", "DEL"), keys("CTRL", "d"), keys("ALT", "UP"),
                keys("ALT", "DOWN"), keys("CTRL", "ALT", "DOWN"), keys("CTRL", "SHIFT", "x"), keys("SHIFT", "ENTER"),
                keys("CTRL", "SHIFT", "ENTER"), keys("SHIFT", "TAB"), keys("0"));
        for (String[] pressed : keys) {
            for (int length : new int[] {0, 11}) {
                editor.selectRange(TestStudy.FIRST_ANSWER, 0, length);
                editor.pressShortcut(pressed);
                bot.closeAllShells(); // Enter opens the codes where a passage is selected
                assertEquals(TestStudy.talk("coded"), editor.getText(), String.join("+", pressed));
                assertFalse(editor.isDirty(), String.join("+", pressed));
            }
        }
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(before, SampleCopy.content(study.folder()));
        assertEquals(List.of("fresh.md", "coded.md"), bot.editors());
    }

    private static String[] keys(String... keys) {
        return keys;
    }
}
