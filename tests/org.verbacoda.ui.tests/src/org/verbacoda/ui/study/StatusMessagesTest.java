/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** What the status line says is about the study that is open. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class StatusMessagesTest {

    private static final String SAID = "Select a passage first";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllEditors();
    }

    private boolean says(String text) {
        return bot.statusLine().stream().anyMatch(each -> each.startsWith(text));
    }

    @Test
    void whatAViewSaidOfAStudyIsGoneWhenAnotherIsOpen() throws Exception {
        TestStudy.make("spoken-of", "talk").open().transcript("talk");
        bot.viewByTitle("Codebook").bot().tree().setFocus();
        TestStudy.code("Feelings").doubleClick();
        bot.waitUntil(Conditions.holds("the status line says " + bot.statusLine(), () -> says(SAID)));
        TestStudy.make("another", "walk").open();
        bot.viewByTitle("Codebook").bot().tree().setFocus();
        bot.waitUntil(Conditions.jobsAreIdle());
        assertTrue(bot.viewByTitle("Codebook").bot().tree().isFocusControl());
        bot.waitUntil(Conditions.holds("the status line still says " + bot.statusLine(), () -> !says(SAID)));
    }
}
