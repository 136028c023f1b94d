/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.hover;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** What resting the mouse on a speaker or on the header tells. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class TranscriptHoverTest {

    private static TestStudy study;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeAll
    static void aStudyWithCasesIsOpen() throws Exception {
        study = TestStudy.make("hover-study", "speaker", "header").file("cases.csv", "case,age,trade\nMarta,40,tailor\n")
                .file("case-links.csv", "case,transcript,speaker\nMarta,header,Participant\n").open();
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    @Test
    void speakerTellsTurnsWordsAndShare() {
        SWTBotEclipseEditor editor = study.transcript("speaker");
        editor.getStyledText().moveMouseTo(editor.getText().indexOf("Participant: My") + 4);
        assertEquals("Participant: 2 turns, 23 words, 74 % of all that is said", bot.hoverText());
    }

    @Test
    void headerTellsWhatIsKnownOfTheCase() {
        SWTBotEclipseEditor editor = study.transcript("header");
        editor.getStyledText().moveMouseTo(editor.getText().indexOf("3 May"));
        assertEquals("Case Marta (Participant) \u2014 age: 40, trade: tailor", bot.hoverText());
    }
}
