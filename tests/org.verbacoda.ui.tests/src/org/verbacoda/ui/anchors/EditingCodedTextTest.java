/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.CodedLine;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** A transcript that two people have coded is edited: passages keep their words, on the screen and on disk. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class EditingCodedTextTest {

    private static final String PASSAGE = "brought a kettle";
    private static final String THEIRS = "Then I mended it";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;
    private SWTBotEclipseEditor editor;

    @BeforeEach
    void aCodedTranscriptIsUnlocked() throws Exception {
        study = TestStudy.make("edited-study", "talk").open();
        study.coding(TestStudy.coder(), "talk", "silence-g7h8", PASSAGE)
                .coding("ben", "talk", "feelings-e5f6", THEIRS).open();
        editor = study.transcript("talk");
        shows(PASSAGE);
        shows(THEIRS);
        editor.pressShortcut("F2");
        assertTrue(editor.getStyledText().getEditable());
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllEditors();
    }

    private boolean isColored(int offset) {
        return editor.getStyledText().getBackground(offset).isPresent();
    }

    /** These words, and nothing around them, have the colour of a code. */
    private void shows(String words) {
        bot.waitUntil(Conditions.holds("not in colour: " + words, () -> {
            int start = editor.getText().indexOf(words);
            int end = start + words.length();
            return start > 0 && isColored(start) && isColored(end - 1) && !isColored(start - 1) && !isColored(end);
        }));
    }

    /** Puts the caret in front of these words, or selects some of them. */
    private void go(String words, int length) {
        String before = editor.getText().substring(0, editor.getText().indexOf(words));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        editor.selectRange(line, before.length() - before.lastIndexOf('\n') - 1, length);
    }

    private void save() {
        editor.pressShortcut("CTRL", "s");
        bot.waitUntil(Conditions.holds("it is not saved", () -> !editor.isDirty()));
        bot.waitUntil(Conditions.jobsAreIdle());
    }

    private CodedLine own() {
        List<CodedLine> lines = study.coded("talk");
        assertEquals(1, lines.size());
        return lines.get(0);
    }

    /** What the file says of the coder's passage is where these words are. */
    private void assertOnDisk(String words) throws Exception {
        String text = Files.readString(study.folder().resolve("transcripts/talk.md"));
        bot.waitUntil(Conditions.holds("the coder's file says " + own(), () -> own().quote().equals(words)));
        int start = text.codePointCount(0, text.indexOf(words));
        assertEquals(List.of(start, start + words.length()), List.of(own().start(), own().end()));
    }

    @Test
    void textTypedAboveMovesPassagesAndTextTypedInsideBelongsToThem() throws Exception {
        Path theirs = study.folder().resolve("coding/ben/talk.jsonl");
        String before = Files.readString(theirs);
        go("How did it", 0);
        editor.typeText("well, ");
        shows(PASSAGE);
        go("kettle", 0);
        editor.typeText("copper ");
        shows("brought a copper kettle");
        go("brought", 0);
        editor.typeText("now ");
        shows("brought a copper kettle");
        shows(THEIRS);
        save();
        assertOnDisk("brought a copper kettle");
        shows("brought a copper kettle");
        shows(THEIRS);
        assertEquals(before, Files.readString(theirs), "another coder's file is its owner's alone");
    }

    @Test
    void deletionAcrossAnEdgeLeavesWhatIsLeft() throws Exception {
        go("kettle. [laughs]", "kettle. [laughs]".length());
        editor.pressShortcut("DEL");
        shows("brought a ");
        save();
        assertOnDisk("brought a ");
    }

    @Test
    void undoOfADeletionBringsThePassageBack() throws Exception {
        CodedLine before = own();
        go("My brother brought", "My brother brought a kettle. [laughs]".length());
        editor.pressShortcut("DEL");
        bot.waitUntil(Conditions.holds("the words are there", () -> !editor.getText().contains(PASSAGE)));
        editor.pressShortcut("CTRL", "z");
        shows(PASSAGE);
        editor.pressShortcut("CTRL", "END");
        editor.typeText("x");
        save();
        assertOnDisk(PASSAGE);
        assertEquals(before.end() - before.start(), own().end() - own().start());
    }

    @Test
    void passageOfWhichNothingIsLeftIsKeptAndToldOf() throws Exception {
        CodedLine before = own();
        go(PASSAGE, PASSAGE.length());
        editor.pressShortcut("DEL");
        save();
        assertEquals(before.quote(), own().quote());
        assertEquals(List.of(before.start(), before.end()), List.of(own().start(), own().end()));
        assertTrue(Files.readString(study.folder().resolve("coding").resolve(TestStudy.coder()).resolve("talk.jsonl"))
                .lines().skip(1).allMatch(line -> line.contains("\"digest\"")), "it cites the text it was in");
        editor.pressShortcut("CTRL", "z");
        shows(PASSAGE);
        save();
        assertOnDisk(PASSAGE);
    }

    @Test
    void cutAndPasteMovesThePassageWithItsWordsAndPastingAgainDoesNotCopyIt() throws Exception {
        go("My brother brought", "My brother brought a kettle. ".length());
        editor.pressShortcut("CTRL", "x");
        go("Then I mended", 0);
        editor.pressShortcut("CTRL", "v");
        shows(PASSAGE);
        editor.pressShortcut("CTRL", "END");
        editor.pressShortcut("CTRL", "v");
        save();
        assertOnDisk(PASSAGE);
        assertTrue(own().start() > TestStudy.codePoint("talk", "And then?"));
    }

    @Test
    void discardingDiscardsBoth() throws Exception {
        Map<String, String> before = SampleCopy.content(study.folder());
        go("brought", 0);
        editor.typeText("first ");
        editor.close();
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(before, SampleCopy.content(study.folder()));
        editor = study.transcript("talk");
        shows(PASSAGE);
        shows(THEIRS);
        assertFalse(editor.getStyledText().getEditable());
    }

    @Test
    void codingBeforeAnEditIsUndoneAndDoneAgainAfterIt() throws Exception {
        editor.pressShortcut("F2");
        go("would not boil", "would not boil".length());
        TestStudy.code("Feelings").doubleClick();
        shows("would not boil");
        editor.show();
        editor.pressShortcut("F2");
        go("How did it", 0);
        editor.typeText("well, ");
        save();
        editor.pressShortcut("F2");
        editor.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("the words are there", () -> !editor.getText().contains("well, ")));
        editor.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("it is still coded", () -> study.coded("talk").size() == 1));
        bot.waitUntil(Conditions.holds("it can't be done again", // a moment after the file is written
                () -> bot.menu("Edit").menuItems().stream().anyMatch(entry -> entry.startsWith("Redo Assign Code"))
                        && bot.menu("Edit").menu("Redo Assign Code 'Feelings'").isEnabled()));
        editor.pressShortcut("CTRL", "y");
        shows("would not boil");
        assertEquals(List.of(PASSAGE, "would not boil"), study.coded("talk").stream().map(CodedLine::quote).toList());
    }
}
