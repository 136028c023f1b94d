/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.creating;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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

/** A new transcript: asked for, made, opened to be typed in, and taken back. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class NewTranscriptTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;

    @BeforeEach
    void aStudyIsOpen() throws Exception {
        study = TestStudy.make("creating", "talk").open();
    }

    @AfterEach
    void dialogsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private SWTBotShell dialog() {
        bot.menu("File").menu("New Transcript...").click();
        return bot.shell("New Transcript");
    }

    @Test
    void isMadeWithAHeaderAndOpensToBeTypedIn() throws Exception {
        SWTBotShell dialog = dialog();
        dialog.bot().text(0).setText("Anna: at home");
        assertEquals("Anna-at home.md", dialog.bot().text(1).getText());
        assertTrue(dialog.bot().comboBox(0).items().contains("Interviewer, Participant"));
        dialog.bot().comboBox(0).setText("Interviewer, Anna");
        assertTrue(dialog.bot().labels().contains("Date:"), () -> dialog.bot().labels().toString());
        dialog.bot().comboBox(1).setSelection("3 May");
        dialog.bot().button("Create").click();
        bot.waitUntil(Conditions.shellCloses(dialog));
        SWTBotEclipseEditor editor = bot.editorByTitle("Anna-at home.md");
        String header = "# Anna: at home\n\n**Transcript ID:** Anna-at-home\n**Speakers:** Interviewer, Anna\n"
                + "**Date:** 3 May\n\n---\n\n";
        bot.waitUntil(Conditions.holds("the header is not there", () -> editor.getText().equals(header)));
        Path file = study.folder().resolve("transcripts/Anna-at home.md");
        assertEquals(header, Files.readString(file));
        bot.waitUntil(Conditions.jobsAreIdle());
        editor.typeText("Anna");
        bot.waitUntil(Conditions.holds("what is typed is not there", () -> editor.getText().equals(header + "Anna")));
        editor.save();
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(header + "Anna", Files.readString(file));
    }

    @Test
    void aNameThatIsTakenIsRefused() {
        SWTBotShell dialog = dialog();
        dialog.bot().text(0).setText("Another");
        dialog.bot().text(1).setText("talk.md");
        assertFalse(dialog.bot().button("Create").isEnabled());
        dialog.bot().text(1).setText("talk-2.md");
        assertTrue(dialog.bot().button("Create").isEnabled());
        dialog.bot().button("Cancel").click();
        bot.waitUntil(Conditions.shellCloses(dialog));
        assertFalse(Files.exists(study.folder().resolve("transcripts/talk-2.md")));
    }

    @Test
    void undoInTheStudyViewTakesItAway() {
        SWTBotShell dialog = dialog();
        dialog.bot().text(0).setText("Short");
        dialog.bot().button("Create").click();
        bot.waitUntil(Conditions.shellCloses(dialog));
        bot.editorByTitle("Short.md");
        bot.waitUntil(Conditions.jobsAreIdle());
        assertTrue(Files.exists(study.folder().resolve("transcripts/Short.md")));
        bot.viewByTitle("Study").bot().tree().setFocus();
        Keyboard.pressShortcut("CTRL", "Z");
        bot.waitUntil(Conditions.holds("it stays", () -> !Files.exists(study.folder().resolve("transcripts/Short.md"))));
        bot.waitUntil(Conditions.holds("its editor stays open", () -> bot.editors().isEmpty()));
    }
}
