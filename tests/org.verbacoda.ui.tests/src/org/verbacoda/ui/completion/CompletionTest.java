/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.completion;

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
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** What Ctrl+Space and a second Enter propose in Edit mode. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class CompletionTest {

    private static final int LAST_LINE = 14;
    private static TestStudy study;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeAll
    static void aStudyIsOpen() throws Exception {
        study = TestStudy.make("completion-study", "speaker", "narrowed", "annotation", "twice", "locked", "menu")
                .file("transcripts/header.md", TestStudy.talk("header").replace("**Date:** 3 May", "**Place:** Ghent"))
                .open();
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private void awaitEnd(SWTBotEclipseEditor editor, String end) {
        bot.waitUntil(Conditions.holds("the text ends in " + editor.getText().substring(editor.getText().length() - 40),
                () -> editor.getText().endsWith(end)));
    }

    @Test
    void atTheStartOfALineTheOtherSpeakerIsProposedFirst() {
        SWTBotEclipseEditor editor = study.transcript("speaker");
        editor.pressShortcut("CTRL", "END");
        editor.pressShortcut("ENTER");
        editor.pressShortcut("CTRL", "SPACE");
        List<String> proposals = bot.popupTable().texts();
        assertEquals(List.of("Interviewer", "Participant"), proposals.subList(0, 2));
        Keyboard.pressShortcut("ENTER");
        awaitEnd(editor, "mended it.\n\nInterviewer: ");
        Keyboard.typeText("why?");
        awaitEnd(editor, "\nInterviewer: why?");
    }

    @Test
    void whatIsTypedNarrowsTheList() {
        SWTBotEclipseEditor editor = study.transcript("narrowed");
        editor.pressShortcut("CTRL", "END");
        editor.pressShortcut("ENTER");
        editor.pressShortcut("CTRL", "SPACE");
        bot.popupTable();
        Keyboard.typeText("par");
        bot.waitUntil(Conditions.holds("the list is not narrowed",
                () -> bot.popupTable().texts().equals(List.of("Participant"))));
        Keyboard.pressShortcut("ENTER");
        awaitEnd(editor, "mended it.\n\nParticipant: ");
    }

    @Test
    void headerGetsTheKeysAndValuesOfTheStudy() {
        SWTBotEclipseEditor editor = study.transcript("header");
        editor.navigateTo(3, "**Place:** Ghent".length());
        editor.pressShortcut("ENTER");
        editor.pressShortcut("CTRL", "SPACE");
        assertEquals("Date", bot.popupTable().texts().get(0));
        Keyboard.pressShortcut("ENTER");
        bot.waitUntil(Conditions.holds("the key is not written", () -> editor.getText().contains("Ghent\n**Date:** \n")));
        editor.pressShortcut("CTRL", "SPACE");
        assertEquals(List.of("3 May"), bot.popupTable().texts());
        Keyboard.pressShortcut("ENTER");
        bot.waitUntil(Conditions.holds("the value is not written",
                () -> editor.getText().contains("Ghent\n**Date:** 3 May\n")));
    }

    @Test
    void bracketIsCompletedToAnAnnotation() {
        SWTBotEclipseEditor editor = study.transcript("annotation");
        editor.navigateTo(LAST_LINE - 1, "Participant: Then I mended it.".length());
        editor.typeText(" [in");
        editor.pressShortcut("CTRL", "SPACE");
        assertEquals("[inaudible]", bot.popupTable().texts().get(0));
        Keyboard.pressShortcut("ENTER");
        awaitEnd(editor, "mended it. [inaudible]\n");
    }

    @Test
    void secondEnterBehindATurnProposesTheNextSpeaker() {
        SWTBotEclipseEditor editor = study.transcript("twice");
        editor.navigateTo(LAST_LINE - 1, "Participant: Then I mended it.".length());
        editor.pressShortcut("ENTER");
        editor.pressShortcut("ENTER");
        assertEquals("Interviewer", bot.popupTable().texts().get(0));
        Keyboard.pressShortcut("ENTER");
        awaitEnd(editor, "mended it.\n\nInterviewer: \n");
    }

    @Test
    void lockedTextSaysHowToUnlockIt() {
        SWTBotEclipseEditor editor = study.transcript("locked");
        editor.pressShortcut("F2");
        editor.pressShortcut("CTRL", "SPACE");
        bot.waitUntil(Conditions.holds("the status line says " + bot.statusLine(),
                () -> bot.statusLine().stream().anyMatch(text -> text.startsWith("The text is locked for coding"))));
        assertEquals(1, bot.shellCount());
    }

    @Test
    void editMenuHasIt() {
        SWTBotEclipseEditor editor = study.transcript("menu");
        editor.pressShortcut("CTRL", "END");
        bot.menu("Edit").menu("Complete").click();
        assertTrue(bot.popupTable().texts().contains("Interviewer"));
    }
}
