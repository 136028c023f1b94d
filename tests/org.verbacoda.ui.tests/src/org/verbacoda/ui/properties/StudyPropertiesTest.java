/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

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

/** The severities of rules: changed in a dialog, kept in study.json, felt in the Problems view and the editor. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class StudyPropertiesTest {

    private static final String SETTINGS = "{\n  \"format\": 1,\n  \"title\": \"severities\",\n"
            + "  \"severities\": {\n    \"rule-of-tomorrow\": \"off\"\n  },\n  \"later\": true\n}\n";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;

    @BeforeEach
    void aStudyWithAnEmptyTurnIsOpen() throws Exception {
        study = TestStudy.make("severities").file("study.json", SETTINGS)
                .file("transcripts/talk.md", TestStudy.talk("talk") + "\nInterviewer:\n").open();
        waitForProblems("2 warnings");
    }

    @AfterEach
    void dialogsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    /** There is one warning more than those of the transcript: the settings name a rule of a later version. */
    private void waitForProblems(String said) {
        bot.viewByTitle("Problems");
        bot.waitUntil(Conditions.holds("the Problems view doesn't say " + said, () -> bot.labels().stream()
                .anyMatch(label -> label.contains(said))));
    }

    private SWTBotShell choose(String severity) {
        bot.viewByTitle("Study").bot().tree().getTreeItem("Codebook").contextMenu("Study Properties...").click();
        SWTBotShell dialog = bot.shell("Study Properties");
        dialog.bot().table().select(dialog.bot().table().indexOf("Empty turn", 0));
        bot.waitUntil(Conditions.holds("the rule is not explained",
                () -> dialog.bot().styledText().getText().startsWith("Empty turn\n")));
        dialog.bot().comboBox(0).setSelection(severity);
        int row = dialog.bot().table().indexOf("Empty turn", 0);
        assertEquals(List.of(severity, "Warning"), List.of(dialog.bot().table().cell(row, 1), dialog.bot().table().cell(row, 2)));
        return dialog;
    }

    private String settings() {
        try {
            return Files.readString(study.folder().resolve("study.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aRuleIsMadeAnErrorThenSwitchedOffAndBothAreTakenBack() throws Exception {
        SWTBotShell dialog = choose("Error");
        dialog.bot().button("Save").click();
        waitForProblems("1 error, 1 warning");
        assertTrue(settings().contains("\"empty-turn\": \"error\"") && settings().contains("\"rule-of-tomorrow\": \"off\"")
                && settings().contains("\"later\": true"), settings());
        choose("Off").bot().button("Save").click();
        waitForProblems("0 errors, 1 warning");
        bot.viewByTitle("Study").bot().tree().setFocus();
        Keyboard.pressShortcut("CTRL", "Z");
        waitForProblems("1 error, 1 warning");
        bot.viewByTitle("Study").bot().tree().setFocus();
        Keyboard.pressShortcut("CTRL", "Z");
        waitForProblems("0 errors, 2 warnings");
        assertEquals(SETTINGS, settings());
    }

    @Test
    void linesAreWrappedIfTheStudySaysSoAndPassagesStayOnTheirWords() throws Exception {
        String passage = "It would not boil, so I opened it";
        study.coding(TestStudy.coder(), "talk", TestStudy.talk("talk") + "\nInterviewer:\n", "objects-a1b2", passage).open();
        bot.menu("File").menu("Study Properties...").click();
        SWTBotShell dialog = bot.shell("Study Properties");
        dialog.bot().checkBox("Wrap lines, in characters, at").click();
        dialog.bot().button("Save").click();
        bot.waitUntil(Conditions.holds("the settings are not kept", () -> {
            String kept = settings();
            return kept.contains("\"wrapAt\": 80") && kept.contains("\"blankLines\": 1");
        }));
        bot.waitUntil(Conditions.jobsAreIdle());
        SWTBotEclipseEditor editor = study.transcript("talk");
        editor.pressShortcut("F2");
        editor.pressShortcut("CTRL", "SHIFT", "F");
        String wrapped = "It would not boil, so I\nopened it";
        bot.waitUntil(Conditions.holds("the text is " + editor.getText(), () -> editor.getText().contains(wrapped)));
        assertTrue(editor.getText().lines().allMatch(line -> line.length() <= 80), editor.getText());
        bot.waitUntil(Conditions.jobsAreIdle());
        editor.save();
        bot.waitUntil(Conditions.holds("the passage is " + study.coded("talk"), () -> study.coded("talk").stream()
                .anyMatch(coded -> coded.quote().equals(passage.replace("I opened", "I\\nopened")))));
    }

    @Test
    void anOpenEditorFollows() {
        SWTBotEclipseEditor editor = study.transcript("talk");
        bot.waitUntil(Conditions.holds("the turn is not marked",
                () -> editor.annotations().stream().anyMatch(text -> text.contains("Nothing stands behind"))));
        choose("Off").bot().button("Save").click();
        bot.waitUntil(Conditions.holds("the turn is still marked",
                () -> editor.annotations().stream().noneMatch(text -> text.contains("Nothing stands behind"))));
    }

    @Test
    void defaultsAreRestoredAndTheTitleChanged() throws Exception {
        choose("Info").bot().button("Save").click();
        waitForProblems("0 errors, 1 warning, 1 other");
        bot.menu("File").menu("Study Properties...").click();
        SWTBotShell dialog = bot.shell("Study Properties");
        dialog.bot().text(0).setText("Another title");
        dialog.bot().button("Restore Defaults").click();
        dialog.bot().button("Save").click();
        waitForProblems("0 errors, 2 warnings");
        bot.waitUntil(Conditions.holds("the window has another title", () -> bot.title().equals("Another title - Verbacoda")));
        assertEquals(SETTINGS.replace("severities\",\n", "Another title\",\n  \"transcripts\": [\n    \"transcripts\"\n  ],\n"),
                settings());
    }
}
