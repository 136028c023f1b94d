/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.verbacoda.bot.SWTBotTable;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.CodedLine;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;

/** Repairing all damaged letters of a study from the quick fixes of one of them, and taking it back. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class StudyRepairTest {

    private static final String CHOICE = "Repair all damaged places in the study\u2026";
    private static final String DAMAGE = "\nInterviewer: It\u00E2\u20AC\u2122s a caf\u00C3\u00A9.\n";
    private static final String SOUND = "\nInterviewer: It\u2019s a caf\u00E9.\n";
    private static final int DAMAGED_LINE = 15;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;

    @BeforeEach
    void aDamagedStudyIsOpen() throws Exception {
        study = TestStudy.make("damaged-study", "sound").file("transcripts/first.md", TestStudy.talk("first") + DAMAGE)
                .file("transcripts/second.md", TestStudy.talk("second") + DAMAGE).open();
        study.coding(TestStudy.coder(), "second", TestStudy.talk("second") + DAMAGE, "objects-a1b2", "caf\u00C3\u00A9");
        OpenStudy.session().orElseThrow().reload();
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private String file(String id) {
        try {
            return Files.readString(study.folder().resolve("transcripts/" + id + ".md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Chooses the last of the fixes, which is the one for the study. */
    private SWTBotShell dialog(SWTBotEclipseEditor editor) {
        editor.navigateTo(DAMAGED_LINE, "Interviewer: It\u00E2".length());
        editor.pressShortcut("CTRL", "1");
        List<String> fixes = bot.popupTable().texts();
        assertEquals(List.of("Repair all 2 damaged places in this file", "Repair to \"\u2019\"", CHOICE), fixes);
        Keyboard.pressShortcut("END");
        Keyboard.pressShortcut("ENTER");
        return bot.shell("Repair Damaged Letters");
    }

    @Test
    void theStudyIsRepairedAfterALookAndOneStepOfUndoTakesItBack() throws Exception {
        Path own = study.folder().resolve("coding/" + TestStudy.coder() + "/second.jsonl");
        String before = Files.readString(own);
        SWTBotEclipseEditor second = study.transcript("second");
        SWTBotEclipseEditor first = study.transcript("first");
        SWTBotShell dialog = dialog(first);
        SWTBotTable files = dialog.bot().table();
        assertEquals(List.of("first.md", "second.md"), files.texts());
        assertEquals("2 places", files.cell(1, 1));
        assertTrue(dialog.bot().messages().stream().anyMatch(text -> text.startsWith("4 places in 2 transcripts.")),
                dialog.bot().messages().toString());
        assertTrue(dialog.bot().messages().stream()
                .anyMatch(text -> text.contains("+  Interviewer: It\u2019s a caf\u00E9.")), dialog.bot().messages().toString());
        assertEquals(TestStudy.talk("first") + DAMAGE, file("first"));
        dialog.bot().button("Repair").click();
        bot.waitUntil(Conditions.holds("an editor shows damage", () -> first.getText().equals(TestStudy.talk("first") + SOUND)
                && second.getText().equals(TestStudy.talk("second") + SOUND)));
        assertFalse(first.isDirty() || second.isDirty());
        assertEquals(TestStudy.talk("second") + SOUND, file("second"));
        assertEquals(TestStudy.talk("sound"), file("sound"));
        int start = file("second").codePointCount(0, file("second").indexOf("caf\u00E9"));
        bot.waitUntil(Conditions.holds("coded is " + study.coded("second"), () -> study.coded("second").equals(List.of(
                new CodedLine("second-" + TestStudy.coder(), "objects-a1b2", start, start + 4, "caf\u00E9")))));
        bot.waitUntil(Conditions.jobsAreIdle());
        bot.viewByTitle("Study").bot().tree().setFocus();
        Keyboard.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("an editor shows what was repaired",
                () -> first.getText().equals(TestStudy.talk("first") + DAMAGE)
                        && second.getText().equals(TestStudy.talk("second") + DAMAGE)));
        assertEquals(before, Files.readString(own));
    }

    @Test
    void wordsThatAreNotSavedAreSavedFirst() {
        SWTBotEclipseEditor first = study.transcript("first");
        first.navigateTo(TestStudy.FIRST_ANSWER, "Participant: ".length());
        first.typeText("Well, ");
        SWTBotShell dialog = dialog(first);
        assertEquals("2 places: what is not saved there is saved first", dialog.bot().table().cell(0, 1));
        dialog.bot().button("Repair").click();
        String wanted = (TestStudy.talk("first") + SOUND).replace("Participant: My", "Participant: Well, My");
        bot.waitUntil(Conditions.holds("the editor shows " + first.getText(), () -> first.getText().equals(wanted)));
        assertEquals(wanted, file("first"));
        assertFalse(first.isDirty());
    }

    @Test
    void nothingIsRepairedWithoutTheWord() {
        SWTBotShell dialog = dialog(study.transcript("first"));
        dialog.bot().button("Cancel").click();
        bot.waitUntil(Conditions.shellCloses(dialog));
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(TestStudy.talk("first") + DAMAGE, file("first"));
        assertEquals(TestStudy.talk("second") + DAMAGE, file("second"));
    }
}
