/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.folding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotStyledText;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.CodedLine;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** Header and turns folded away in a transcript's editor. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class FoldingTest {

    private static final String OBJECTS = "objects-a1b2";
    private static final String ANSWER = """
            Participant: My brother brought a kettle.
            It would not boil.

            So I opened it.
            """;
    private static final String SHOWN = "Participant: My brother brought a kettle.\n";
    private static final String TEXT = """
            # Interview at the workshop

            **Transcript ID:** %s
            **Date:** 3 May

            ---

            Interviewer: How did it start?

            """ + ANSWER + """

            Interviewer: And then?
            Tell me all of it.

            Participant: Then I mended it.
            It boils again, and the Interviewr: laughed.
            """;
    /** The line in which the first answer begins. */
    private static final int LINE = 9;
    private static final String LAST = "Then I mended it";
    private static final RGB STRIPE = new RGB(0xC0, 0x39, 0x2B);
    private static TestStudy study;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeAll
    static void aStudyIsOpen() throws Exception {
        study = TestStudy.make("folding-study");
        for (String id : List.of("mouse", "keys", "looks", "coded", "search", "typed", "hidden", "kept", "all", "below",
                "menu", "undone")) {
            study.file("transcripts/" + id + ".md", TEXT.formatted(id));
        }
        study.coding("ben", "looks", text("looks"), OBJECTS, LAST).open();
    }

    @AfterEach
    void editorsAreClosed() {
        bot.waitUntil(Conditions.jobsAreIdle());
        bot.closeAllShells();
        bot.closeAllEditors();
    }

    private static String text(String id) {
        return TEXT.formatted(id);
    }

    private static String folded(String id) {
        return text(id).replace(ANSWER, SHOWN);
    }

    private void waitForText(SWTBotEclipseEditor editor, String text) {
        bot.waitUntil(Conditions.holds("the text on the screen is\n" + editor.getStyledText().getText(),
                () -> editor.getStyledText().getText().equals(text)));
    }

    private SWTBotEclipseEditor withAnswerFolded(String id) {
        SWTBotEclipseEditor editor = study.transcript(id);
        editor.navigateTo(LINE + 1, 3);
        editor.pressShortcut("CTRL", "KP_SUBTRACT");
        waitForText(editor, folded(id));
        return editor;
    }

    @Test
    void clickOnTheSignFoldsATurnAndAnotherUnfoldsIt() {
        SWTBotEclipseEditor editor = study.transcript("mouse");
        editor.clickOnFoldingSign(LINE);
        waitForText(editor, folded("mouse"));
        editor.clickOnFoldingSign(0);
        waitForText(editor, folded("mouse").substring(folded("mouse").indexOf("\nInterviewer"))
                .transform(rest -> "# Interview at the workshop\n" + rest));
        editor.clickOnFoldingSign(0);
        waitForText(editor, folded("mouse"));
        editor.clickOnFoldingSign(LINE);
        waitForText(editor, text("mouse"));
        assertFalse(editor.isDirty());
    }

    @Test
    void keysFoldAndUnfoldTheTurnAtTheCaretAndLeaveTheCaretThere() {
        SWTBotEclipseEditor editor = withAnswerFolded("keys");
        assertEquals(text("keys").indexOf(SHOWN) + SHOWN.length() - 1, editor.getSelectionOffset());
        editor.pressShortcut("CTRL", "KP_ADD");
        waitForText(editor, text("keys"));
    }

    @Test
    void allIsFoldedAndUnfolded() {
        SWTBotEclipseEditor editor = study.transcript("all");
        editor.pressShortcut("CTRL", "SHIFT", "KP_DIVIDE");
        waitForText(editor, "# Interview at the workshop\n\nInterviewer: How did it start?\n\n" + SHOWN
                + "\nInterviewer: And then?\n\nParticipant: Then I mended it.\n");
        editor.pressShortcut("CTRL", "KP_MULTIPLY");
        waitForText(editor, text("all"));
        editor.pressShortcut("CTRL", "SHIFT", "KP_DIVIDE");
        editor.pressShortcut("CTRL", "KP_DIVIDE");
        waitForText(editor, text("all"));
        editor.pressShortcut("CTRL", "SHIFT", "KP_DIVIDE");
        assertEquals(text("all"), editor.getStyledText().getText());
    }

    @Test
    void contextMenuFolds() {
        SWTBotEclipseEditor editor = study.transcript("menu");
        editor.navigateTo(LINE, 3);
        editor.contextMenu("Folding").menu("Collapse").click();
        waitForText(editor, folded("menu"));
        editor.contextMenu("Folding").menu("Expand All").click();
        waitForText(editor, text("menu"));
    }

    @Test
    void looksAndStripesBelowAFoldAreThoseOfTheirWords() {
        SWTBotEclipseEditor editor = study.transcript("looks");
        SWTBotStyledText shown = editor.getStyledText();
        bot.waitUntil(Conditions.holds("the passage is not shown",
                () -> shown.getBackground(text("looks").indexOf(LAST)).isPresent()));
        RGB behind = shown.getBackground(text("looks").indexOf(LAST)).orElseThrow();
        RGB speaker = shown.getForeground(text("looks").lastIndexOf("Participant:")).orElseThrow();
        assertLooks(shown, text("looks"), behind, speaker);
        shown.reveal(0);
        editor.clickOnFoldingSign(LINE);
        waitForText(editor, folded("looks"));
        assertLooks(shown, folded("looks"), behind, speaker);
        shown.reveal(0);
        editor.clickOnFoldingSign(LINE);
        waitForText(editor, text("looks"));
        assertLooks(shown, text("looks"), behind, speaker);
    }

    private void assertLooks(SWTBotStyledText shown, String text, RGB behind, RGB speaker) {
        int passage = text.indexOf(LAST);
        shown.reveal(passage);
        assertEquals(Optional.of(behind), shown.getBackground(passage));
        assertEquals(Optional.of(behind), shown.getBackground(passage + LAST.length() - 1));
        assertTrue(shown.getBackground(passage - 1).isEmpty());
        assertTrue(shown.getBackground(passage + LAST.length()).isEmpty());
        assertEquals(Optional.of(speaker), shown.getForeground(text.lastIndexOf("Participant:")));
        assertTrue(shown.isBold(text.indexOf("Participant:")));
        bot.waitUntil(Conditions.holds("no stripe beside the passage",
                () -> shown.colorsBeside(passage).contains(STRIPE)));
        assertFalse(shown.colorsBeside(text.lastIndexOf("Tell me")).contains(STRIPE));
        assertFalse(shown.colorsBeside(text.length() - 5).contains(STRIPE));
    }

    @Test
    void passageBelowAFoldIsCodedWhereItIs() throws IOException {
        SWTBotEclipseEditor editor = withAnswerFolded("below");
        editor.pressShortcut("F2");
        editor.getStyledText().reveal(folded("below").indexOf(LAST));
        editor.getStyledText().click(folded("below").indexOf(LAST), 1);
        editor.pressShortcut("SHIFT", "END");
        bot.waitUntil(Conditions.holds("the passage is not selected", () -> editor.getSelection().equals(LAST + ".")));
        TestStudy.code("Objects").doubleClick();
        bot.waitUntil(Conditions.holds("not coded", () -> study.coded("below").size() == 1));
        CodedLine coded = study.coded("below").get(0);
        assertEquals(LAST + ".", coded.quote());
        assertEquals(text("below").indexOf(LAST), coded.start());
        assertEquals(folded("below"), editor.getStyledText().getText());
    }

    @Test
    void codingAFoldedTurnShowsAllOfIt() throws IOException {
        SWTBotEclipseEditor editor = withAnswerFolded("coded");
        editor.pressShortcut("HOME");
        editor.pressShortcut("SHIFT", "DOWN");
        TestStudy.code("Objects").doubleClick();
        bot.waitUntil(Conditions.holds("not coded", () -> study.coded("coded").size() == 1));
        assertEquals(ANSWER.strip().replace("\n", "\\n"), study.coded("coded").get(0).quote()); // as the file has it
        assertEquals(text("coded"), editor.getStyledText().getText());
    }

    @Test
    void whatIsGoneToIsUnfolded() {
        SWTBotEclipseEditor editor = withAnswerFolded("search");
        editor.selectRange(LINE + 3, 3, 8); // as all views go to a place
        waitForText(editor, text("search"));
        assertEquals("I opened", editor.getSelection());
    }

    @Test
    void writingAboveAndInTheLineThatIsShownKeepsTheFold() {
        SWTBotEclipseEditor editor = withAnswerFolded("typed");
        editor.navigateTo(7, 13);
        editor.typeText("Well, ");
        String edited = folded("typed").replace("Interviewer: How", "Interviewer: Well, How");
        waitForText(editor, edited);
        editor.navigateTo(LINE, 13);
        editor.typeText("Oh! ");
        waitForText(editor, edited.replace("My brother", "Oh! My brother"));
        bot.waitUntil(Conditions.jobsAreIdle());
        editor.save();
        bot.waitUntil(Conditions.holds("not saved", () -> !editor.isDirty()));
        assertEquals(text("typed").replace("Interviewer: How", "Interviewer: Well, How").replace("My brother",
                "Oh! My brother"), read("typed"));
        waitForText(editor, edited.replace("My brother", "Oh! My brother"));
    }

    @Test
    void keyThatWouldChangeWhatIsFoldedShowsItFirst() {
        SWTBotEclipseEditor editor = withAnswerFolded("hidden");
        editor.pressShortcut("END");
        editor.pressShortcut("DEL");
        waitForText(editor, text("hidden"));
        assertFalse(editor.isDirty());
        editor.pressShortcut("DEL");
        waitForText(editor, text("hidden").replace("kettle.\n", "kettle."));
    }

    @Test
    void whatIsFoldedIsFoldedWhenTheEditorIsOpenedAgain() {
        SWTBotEclipseEditor editor = withAnswerFolded("kept");
        editor.close();
        SWTBotEclipseEditor again = study.transcript("kept");
        waitForText(again, folded("kept"));
    }

    @Test
    void undoOfWhatIsFoldedAwayShowsIt() {
        SWTBotEclipseEditor editor = study.transcript("undone");
        editor.navigateTo(LINE + 1, 0);
        editor.typeText("yes ");
        editor.pressShortcut("CTRL", "KP_SUBTRACT");
        waitForText(editor, folded("undone"));
        editor.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("not undone", () -> editor.getText().equals(text("undone"))));
        waitForText(editor, text("undone"));
    }

    private static String read(String id) {
        try {
            return Files.readString(study.folder().resolve("transcripts/" + id + ".md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
