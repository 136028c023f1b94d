/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.CodedLine;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** Coded words are cut from one transcript and pasted into another: whatever is saved, the assignment is there once. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class MovedWordsTest {

    private static final String SENTENCE = "My brother brought a kettle. ";
    private static final String PASSAGE = "brought a kettle";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;
    private SWTBotEclipseEditor source;
    private SWTBotEclipseEditor target;
    private CodedLine before;

    /** The words are cut from one transcript and pasted at the end of another, which doesn't hold them. */
    @BeforeEach
    void wordsAreMoved() throws Exception {
        study = TestStudy.make("moved-study", "talk")
                .file("transcripts/notes.md", TestStudy.talk("notes").replace(SENTENCE, "")).open();
        study.coding(TestStudy.coder(), "talk", "silence-g7h8", PASSAGE).coding("ben", "talk", "feelings-e5f6", PASSAGE)
                .open();
        before = study.coded("talk").get(0);
        source = study.transcript("talk");
        shows(source, PASSAGE);
        source.pressShortcut("F2");
        String text = source.getText().substring(0, source.getText().indexOf(SENTENCE));
        source.selectRange(TestStudy.FIRST_ANSWER, text.length() - text.lastIndexOf('\n') - 1, SENTENCE.length());
        source.pressShortcut("CTRL", "x");
        bot.waitUntil(Conditions.holds("not cut", () -> !source.getText().contains(SENTENCE)));
        target = study.transcript("notes");
        target.pressShortcut("CTRL", "END");
        target.pressShortcut("CTRL", "v");
        shows(target, PASSAGE);
    }

    @AfterEach
    void editorsAreClosed() {
        bot.closeAllEditors();
    }

    private void shows(SWTBotEclipseEditor editor, String words) {
        bot.waitUntil(Conditions.holds("not in colour: " + words, () -> {
            int start = editor.getText().lastIndexOf(words);
            return start > 0 && editor.getStyledText().getBackground(start).isPresent()
                    && editor.getStyledText().getBackground(start - 1).isEmpty()
                    && editor.getStyledText().getBackground(start + words.length()).isEmpty();
        }));
    }

    private void save(SWTBotEclipseEditor editor) {
        editor.show();
        editor.pressShortcut("CTRL", "s");
        bot.waitUntil(Conditions.holds("it is not saved", () -> !editor.isDirty()));
        bot.waitUntil(Conditions.jobsAreIdle());
    }

    private void discard(SWTBotEclipseEditor editor) {
        editor.close();
        bot.waitUntil(Conditions.jobsAreIdle());
    }

    private String file(String path) throws IOException {
        Path file = study.folder().resolve(path);
        return Files.exists(file) ? Files.readString(file) : "";
    }

    private boolean isOrphaned() throws IOException {
        return file("coding/" + TestStudy.coder() + "/talk.jsonl").lines().skip(1)
                .anyMatch(line -> line.contains("\"digest\""));
    }

    private void assertMoved() throws IOException {
        bot.waitUntil(Conditions.holds("it is not there", () -> study.coded("notes").size() == 1));
        bot.waitUntil(Conditions.holds("it is in both", () -> study.coded("talk").isEmpty()));
        CodedLine line = study.coded("notes").get(0);
        String text = file("transcripts/notes.md");
        int start = text.codePointCount(0, text.lastIndexOf(PASSAGE));
        assertEquals(new CodedLine(before.id(), before.code(), start, start + PASSAGE.length(), PASSAGE), line);
        assertEquals(1, study.coded("ben", "talk").size(), "another coder's file is its owner's alone");
    }

    @Test
    void sourceSavedFirst() throws Exception {
        save(source);
        assertEquals(List.of(before), study.coded("talk"));
        assertTrue(isOrphaned(), "its words are nowhere on disk");
        save(target);
        assertMoved();
        shows(target, PASSAGE);
    }

    @Test
    void targetSavedFirst() throws Exception {
        save(target);
        assertEquals(List.of(before), study.coded("talk"));
        assertEquals(List.of(), study.coded("notes"), "its words are still where they were");
        shows(target, PASSAGE);
        save(source);
        assertMoved();
        shows(target, PASSAGE);
    }

    @Test
    void targetDiscarded() throws Exception {
        save(source);
        discard(target);
        assertEquals(List.of(before), study.coded("talk"));
        assertTrue(isOrphaned());
        assertEquals(List.of(), study.coded("notes"));
    }

    @Test
    void sourceDiscarded() throws Exception {
        save(target);
        discard(source);
        assertEquals(List.of(before), study.coded("talk"));
        assertEquals(List.of(), study.coded("notes"));
        source = study.transcript("talk");
        shows(source, PASSAGE);
    }

    @Test
    void undoAfterBothAreSavedBringsItBack() throws Exception {
        save(source);
        save(target);
        assertMoved();
        target.show();
        target.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("the words are there", () -> !target.getText().contains(SENTENCE)));
        source.show();
        source.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("the words are not there", () -> source.getText().contains(SENTENCE)));
        shows(source, PASSAGE);
        save(source);
        save(target);
        bot.waitUntil(Conditions.holds("it is not back", () -> study.coded("talk").equals(List.of(before))));
        assertEquals(List.of(), study.coded("notes"));
        shows(source, PASSAGE);
    }

    @Test
    void undoBeforeAnythingIsSavedLeavesItWhereItWas() throws Exception {
        target.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("there is something to save", () -> !target.isDirty()));
        source.show();
        source.pressShortcut("CTRL", "z");
        bot.waitUntil(Conditions.holds("there is something to save", () -> !source.isDirty()));
        shows(source, PASSAGE);
        assertEquals(List.of(before), study.coded("talk"));
    }

    @Test
    void pastingAgainDoesNotCopyIt() throws Exception {
        target.navigateTo(TestStudy.FIRST_ANSWER, "Participant: ".length());
        target.pressShortcut("CTRL", "v");
        bot.waitUntil(Conditions.holds("not pasted", () -> target.getText().contains("Participant: " + SENTENCE)));
        save(target);
        save(source);
        assertMoved();
    }
}
