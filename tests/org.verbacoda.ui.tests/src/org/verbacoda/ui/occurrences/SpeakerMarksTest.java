/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.occurrences;

import java.util.List;

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

/** The places of a speaker's label are marked while the caret is in one. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class SpeakerMarksTest {

    private static TestStudy study;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeAll
    static void aStudyIsOpen() throws Exception {
        study = TestStudy.make("occurrences-study", "marked").open();
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllEditors();
    }

    private void assertMarks(SWTBotEclipseEditor editor, String... wanted) {
        bot.waitUntil(Conditions.holds("marked are " + editor.annotations(), () -> editor.annotations().equals(List.of(wanted))));
    }

    @Test
    void labelOfASpeakerIsMarkedWhereverItStandsAsLongAsTheCaretIsInOne() {
        SWTBotEclipseEditor editor = study.transcript("marked");
        assertMarks(editor);
        editor.navigateTo(TestStudy.FIRST_ANSWER, 3);
        assertMarks(editor, "Participant speaks here", "Participant speaks here");
        editor.navigateTo(7, 0);
        assertMarks(editor, "Interviewer speaks here", "Interviewer speaks here");
        editor.pressShortcut("CTRL", "END");
        assertMarks(editor);
        editor.typeText("\nInterviewer: Why?\n");
        editor.pressShortcut("UP");
        assertMarks(editor, "Interviewer speaks here", "Interviewer speaks here", "Interviewer speaks here");
    }
}
