/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
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
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** The first coding in a folder that holds transcripts and nothing of Verbacoda's. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class FirstCodingTest {

    private static final String PASSAGE = "My brother brought a kettle.";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;
    private SWTBotEclipseEditor editor;

    @BeforeEach
    void aBareFolderIsOpen() throws Exception {
        study = TestStudy.bare("bare-folder", "talk").open();
        editor = study.transcript("talk");
        editor.selectRange(TestStudy.FIRST_ANSWER, "Participant: ".length(), PASSAGE.length());
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private SWTBotShell question() {
        editor.pressShortcut("CTRL", "ENTER");
        SWTBotShell popup = bot.popup("Code the passage");
        Keyboard.typeText("Things"); // which is a new code, since there is none yet
        bot.waitUntil(Conditions.holds("no new code is offered",
                () -> popup.bot().table().rowCount() == 1 && popup.bot().table().cell(0, 0).contains("Things")));
        Keyboard.pressShortcut("ENTER");
        return bot.shell("Make this folder a study");
    }

    @Test
    void refusingTheQuestionWritesNothing() throws Exception {
        Map<String, String> before = SampleCopy.content(study.folder());
        SWTBotShell question = question();
        assertTrue(question.bot().labels().stream().anyMatch(text -> text.contains(study.folder().toString())),
                () -> question.bot().labels().toString());
        assertEquals(before, SampleCopy.content(study.folder()));
        question.bot().button("No").click();
        bot.waitUntil(Conditions.shellCloses(question));
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(before, SampleCopy.content(study.folder()));
    }

    @Test
    void agreeingWritesTheCodingAndLeavesTheTranscriptsAsTheyAre() throws Exception {
        Map<String, String> before = SampleCopy.content(study.folder());
        SWTBotShell question = question();
        question.bot().button("Yes").click();
        bot.waitUntil(Conditions.shellCloses(question));
        bot.waitUntil(Conditions.holds("nothing is coded", () -> study.coded("talk").size() == 1));
        assertEquals(PASSAGE, study.coded("talk").get(0).quote());
        bot.waitUntil(Conditions.jobsAreIdle());
        Map<String, String> after = SampleCopy.content(study.folder());
        TreeSet<String> added = new TreeSet<>(after.keySet());
        added.removeAll(before.keySet());
        String coder = "coding/" + TestStudy.coder() + "/";
        assertTrue(added.contains(coder + "coder.json") && added.contains(coder + "talk.jsonl"), added.toString());
        assertTrue(added.stream().allMatch(file -> file.startsWith(coder) || file.startsWith("transcripts/.versions/")
                || file.equals("study.json") || file.equals("codebook.codebook")), added.toString());
        after.keySet().removeAll(added);
        assertEquals(before, after);
        editor.selectRange(TestStudy.FIRST_ANSWER, 0, "Participant".length());
        editor.pressShortcut("1"); // nobody is asked again
        bot.waitUntil(Conditions.holds("nothing is coded", () -> study.coded("talk").size() == 2));
        assertEquals(List.of("talk.md"), bot.editors());
    }

    @Test
    void whoCodesIsAskedBeforeTheFirstCodingAndNothingIsCodedWithoutAnAnswer() throws Exception {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.verbacoda.ui");
        String said = preferences.get("coderName", "");
        preferences.remove("coderName");
        preferences.remove("coderFolder");
        try {
            question().bot().button("Yes").click();
            SWTBotShell asked = bot.shell("Who Codes");
            assertTrue(!asked.bot().text(0).getText().isBlank(), "no name is proposed");
            asked.bot().button("Cancel").click();
            bot.waitUntil(Conditions.shellCloses(asked));
            bot.waitUntil(Conditions.jobsAreIdle());
            assertTrue(study.coded("talk").isEmpty());
            question().bot().button("Yes").click();
            SWTBotShell again = bot.shell("Who Codes");
            again.bot().text(0).setText("Zoë Adeyemi");
            assertEquals("zoë-adeyemi", again.bot().text(2).getText());
            again.bot().button("OK").click();
            bot.waitUntil(Conditions.holds("nothing is coded", () -> study.coded("zoë-adeyemi", "talk").size() == 1));
            assertEquals("zoë-adeyemi", TestStudy.coder());
        } finally {
            preferences.put("coderName", said);
            preferences.remove("coderFolder");
            preferences.remove("coderInitials");
        }
    }
}
