/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.place;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** What the status line says of the caret's place, and how the margin shows it. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class CaretPlaceTest {

    private static TestStudy study;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeAll
    static void aStudyIsOpen() throws Exception {
        study = TestStudy.make("place-study", "told", "marked")
                .file("transcripts/notes.md", "**Transcript ID:** notes\n\n---\n\nIt rained all day.\n").open();
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllEditors();
    }

    private void assertStatus(String wanted) {
        bot.waitUntil(Conditions.holds("the status line says " + bot.statusLine() + ", not " + wanted,
                () -> bot.statusLine().stream().anyMatch(wanted::equals)));
    }

    @Test
    void statusLineTellsTurnSpeakerAndWords() {
        SWTBotEclipseEditor editor = study.transcript("told");
        assertStatus("31 words");
        editor.navigateTo(TestStudy.FIRST_ANSWER, 20);
        assertStatus("Turn 2 of 4, Participant: 19 of 31 words");
        editor.selectRange(TestStudy.FIRST_ANSWER, 13, "My brother brought".length());
        assertStatus("Turn 2 of 4, Participant: 3 words selected");
        editor.navigateTo(11, 0);
        assertStatus("Turn 3 of 4, Interviewer: 2 of 31 words");
        editor.pressShortcut("END");
        editor.typeText(" Now");
        assertStatus("Turn 3 of 4, Interviewer: 3 of 32 words");
    }

    @Test
    void textWithoutTurnsHasItsWordsCountedBehindTheHeader() throws Exception {
        study.open("notes");
        assertStatus("4 words");
    }

    @Test
    void turnOfTheCaretIsMarkedInTheMargin() {
        SWTBotEclipseEditor editor = study.transcript("marked");
        editor.navigateTo(TestStudy.FIRST_ANSWER, 3);
        bot.waitUntil(Conditions.holds("the caret's turn has no mark", () -> editor.isMarkedOnRuler(TestStudy.FIRST_ANSWER)));
        bot.waitUntil(Conditions.holds("another turn has one", () -> !editor.isMarkedOnRuler(11)));
        editor.navigateTo(11, 0);
        bot.waitUntil(Conditions.holds("the mark has not moved", () -> editor.isMarkedOnRuler(11)
                && !editor.isMarkedOnRuler(TestStudy.FIRST_ANSWER)));
    }
}
