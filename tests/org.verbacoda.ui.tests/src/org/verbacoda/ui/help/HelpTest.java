/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.help;

import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBotStyledText;
import org.verbacoda.bot.SWTBotTree;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** Help where one works, and the way from page to page. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class HelpTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @AfterEach
    void closeHelp() {
        bot.viewByTitle("Help").close();
    }

    @Test
    void f1InTheCodebookViewShowsItsPage() {
        bot.viewByTitle("Codebook").bot().tree().setFocus();
        Keyboard.pressShortcut("F1");
        assertPage("The Codebook");
    }

    @Test
    void helpMenuShowsTheFirstStepsAndTheKeys() {
        bot.menu("Help").menu("First Steps").click();
        assertPage("First Steps");
        bot.menu("Help").menu("Keys").click();
        assertPage("Keys");
    }

    @Test
    void linkIsFollowedWithTabAndEnterAndBackspaceGoesBack() {
        bot.menu("Help").menu("Keys").click();
        assertPage("Keys");
        SWTBotStyledText text = bot.viewByTitle("Help").bot().styledText().setFocus();
        Keyboard.pressShortcut("TAB");
        Keyboard.pressShortcut("ENTER");
        assertPage("Coding and Editing Transcripts");
        text.setFocus();
        Keyboard.pressShortcut("BS");
        assertPage("Keys");
    }

    @Test
    void f1OnAProblemExplainsTheRuleBehindIt() throws Exception {
        TestStudy.make("help-study", "whole").file("transcripts/empty.md", TestStudy.talk("empty") + "\nInterviewer:\n").open();
        SWTBotTree problems = bot.viewByTitle("Problems").bot().tree();
        Predicate<String> wanted = text -> text.startsWith("Nothing stands behind");
        bot.waitUntil(Conditions.holds("the problem is not listed", () -> problems.texts().stream().anyMatch(wanted)));
        bot.waitUntil(Conditions.holds("another study's problem is still listed", () -> problems.texts().stream()
                .filter(wanted).allMatch(text -> problems.getTreeItem(text).cell(1).equals("empty.md"))));
        problems.getTreeItem(problems.texts().stream().filter(wanted).findFirst().orElseThrow()).select();
        problems.setFocus();
        Keyboard.pressShortcut("F1");
        assertPage("Empty turn");
    }

    private void assertPage(String title) {
        bot.waitUntil(Conditions.holds("help does not show " + title, () -> bot.views().contains("Help")
                && bot.viewByTitle("Help").bot().styledText().getText().startsWith(title + "\n")));
    }
}
