/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
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
import org.verbacoda.text.Severity;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** What the transcript editor shows. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class TranscriptEditorTest {

    private static final String LONG = "long";
    private static TestStudy study;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeAll
    static void aStudyIsOpen() throws Exception {
        study = TestStudy.make("editor-study", "looks", "zoom", "problems").file("transcripts/" + LONG + ".md",
                TestStudy.talk(LONG) + "\nInterviewer: " + "And what then? ".repeat(40) + "\n").open();
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllEditors();
    }

    @Test
    void headingStandsOutAndMetadataStayBehind() {
        SWTBotEclipseEditor editor = study.transcript("looks");
        SWTBotStyledText text = editor.getStyledText();
        int heading = editor.getText().indexOf("Interview at");
        int plain = editor.getText().indexOf("brother");
        assertTrue(text.isBold(heading));
        assertTrue(text.getFontHeight(heading) > text.getFontHeight(plain));
        assertTrue(text.getForeground(editor.getText().indexOf("**Date")).isPresent());
        assertEquals(text.getForeground(editor.getText().indexOf("**Date")),
                text.getForeground(editor.getText().indexOf("**Transcript ID")));
        assertNotEquals(text.getForeground(editor.getText().indexOf("**Date")), text.getForeground(heading));
        assertEquals(Optional.empty(), text.getForeground(plain));
    }

    @Test
    void speakersHaveColoursOfTheirOwn() {
        SWTBotEclipseEditor editor = study.transcript("looks");
        SWTBotStyledText text = editor.getStyledText();
        int interviewer = editor.getText().indexOf("Interviewer: How");
        int participant = editor.getText().indexOf("Participant: My");
        assertTrue(text.isBold(interviewer));
        assertTrue(text.isBold(participant));
        assertNotEquals(text.getForeground(interviewer), text.getForeground(participant));
        assertEquals(text.getForeground(interviewer), text.getForeground(editor.getText().indexOf("Interviewer: And")));
        assertEquals(text.getForeground(participant),
                text.getForeground(editor.getText().indexOf("Participant: Then")));
    }

    @Test
    void whatTheTranscriberPutInAndTimestampsAreMarked() {
        SWTBotEclipseEditor editor = study.transcript("looks");
        SWTBotStyledText text = editor.getStyledText();
        assertTrue(text.getForeground(editor.getText().indexOf("[laughs]")).isPresent());
        assertTrue(text.getForeground(editor.getText().indexOf("(00:12:30)")).isPresent());
        assertEquals(Optional.empty(), text.getForeground(editor.getText().indexOf("It would")));
    }

    @Test
    void longLinesWrapAtALengthThatCanBeRead() {
        SWTBotStyledText text = study.transcript(LONG).getStyledText();
        assertTrue(text.getWordWrap());
        assertTrue(text.lineCharacters() > 40 && text.lineCharacters() <= 90, text.lineCharacters() + " characters");
    }

    @Test
    void controlWithPlusMinusAndZeroChangesTheSizeOfTheText() {
        SWTBotEclipseEditor editor = study.transcript("zoom");
        SWTBotStyledText text = editor.getStyledText();
        int heading = editor.getText().indexOf("Interview at");
        int plain = editor.getText().indexOf("brother");
        int usual = text.getFontHeight(plain);
        int usualHeading = text.getFontHeight(heading);
        editor.pressShortcut("CTRL", "=");
        bot.waitUntil(Conditions.holds("the text becomes no larger", () -> text.getFontHeight(plain) > usual));
        bot.waitUntil(Conditions.holds("the heading becomes no larger",
                () -> text.getFontHeight(heading) > usualHeading));
        editor.pressShortcut("CTRL", "-");
        bot.waitUntil(Conditions.holds("the text becomes no smaller", () -> text.getFontHeight(plain) == usual));
        editor.pressShortcut("CTRL", "-");
        bot.waitUntil(Conditions.holds("the text becomes no smaller", () -> text.getFontHeight(plain) < usual));
        editor.pressShortcut("CTRL", "0");
        bot.waitUntil(Conditions.holds("the text has not its usual size", () -> text.getFontHeight(plain) == usual
                && text.getFontHeight(heading) == usualHeading));
    }

    @Test
    void problemsAreMarkedInTheTextAndInTheProblemsViewWhileTyping() throws Exception {
        Map<String, String> before = SampleCopy.content(study.folder());
        SWTBotEclipseEditor editor = study.transcript("problems");
        assertTrue(editor.annotations().isEmpty(), () -> editor.annotations().toString());
        editor.pressShortcut("CTRL", "END");
        editor.typeText("\nInterviewer:\n");
        bot.waitUntil(Conditions.holds("nothing is marked in the text", () -> editor.annotations().stream()
                .anyMatch(text -> text.contains("Nothing stands behind"))));
        SWTBotStyledText shown = editor.getStyledText();
        int label = editor.getText().lastIndexOf("Interviewer:");
        RGB squiggle = TranscriptPalette.on(shown.getBackground()).squiggle(Severity.WARNING);
        assertEquals(Optional.of(squiggle), shown.getSquiggle(label));
        assertEquals(Optional.empty(), shown.getSquiggle(label - 2), "beside the problem");
        bot.waitUntil(Conditions.holds("the view does not tell of it: " + problems(),
                () -> problems().stream().anyMatch(text -> text.startsWith("Nothing stands behind"))));
        editor.show();
        editor.typeText("Good");
        editor.pressShortcut("UP");
        editor.pressShortcut("END");
        editor.typeText(" Yes.");
        bot.waitUntil(Conditions.holds("the mark stays in the text", () -> editor.annotations().isEmpty()));
        assertEquals(Optional.empty(), shown.getSquiggle(label), "the problem is mended");
        bot.waitUntil(Conditions.holds("the problem stays in the view",
                () -> problems().stream().noneMatch(text -> text.startsWith("Nothing stands behind"))));
        assertTrue(editor.isDirty());
        assertEquals(before, SampleCopy.content(study.folder()));
        editor.save();
        bot.waitUntil(Conditions.holds("the text is not saved", () -> !editor.isDirty()));
        Map<String, String> after = SampleCopy.content(study.folder());
        assertFalse(after.equals(before));
        after.remove("transcripts/problems.md");
        before.remove("transcripts/problems.md");
        assertEquals(before, after);
    }

    private List<String> problems() {
        return bot.viewByTitle("Problems").bot().tree().texts();
    }
}
