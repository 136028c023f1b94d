/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** A memo about a passage is written, by keys alone but for the menu that leads to it. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class MemoTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private Path file;

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllEditors();
    }

    private boolean holds(String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException e) {
            return false; // is being written
        }
    }

    @Test
    void memoIsInTheCodersFileAndInTheHoverUntilItIsUndone() throws Exception {
        TestStudy study = TestStudy.make("memo-study", "talk").open();
        study.coding(TestStudy.coder(), "talk", "silence-g7h8", "My brother").open();
        file = study.folder().resolve("coding").resolve(TestStudy.coder()).resolve("talk.jsonl");
        SWTBotEclipseEditor editor = study.transcript("talk");
        editor.selectRange(TestStudy.FIRST_ANSWER, "Participant: My".length(), 0);
        editor.contextMenu("Memo").menu("Silence").click();
        SWTBotShell dialog = bot.shell("Memo");
        Keyboard.typeText("who is he?");
        Keyboard.pressShortcut("ENTER");
        Keyboard.typeText("ask");
        Keyboard.pressShortcut("CTRL", "ENTER");
        bot.waitUntil(Conditions.holds("the dialog stays", () -> !dialog.isOpen()));
        bot.waitUntil(Conditions.holds("the memo is in no file", () -> holds("\"memo\":\"who is he?\\nask\"")));
        bot.waitUntil(Conditions.holds("the status line says " + bot.statusLine(), () -> bot.statusLine().stream()
                .anyMatch(text -> text.startsWith("The memo is kept")))); // a moment after the file
        bot.menu("Edit").menu("Undo Edit Memo of 'Silence'").click();
        bot.waitUntil(Conditions.holds("the memo is still there", () -> !holds("\"memo\"")));
        assertEquals(1, study.coded("talk").size());
    }
}
