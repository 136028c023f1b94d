/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
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
import org.verbacoda.bot.SWTBotTree;
import org.verbacoda.bot.SWTBotView;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.text.TextDigest;
import org.verbacoda.ui.testing.CodedLine;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** Texts have been changed by another program, and not every coded passage was found again beyond doubt. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class ReviewAnchorsTest {

    private static final String PASSAGE = "My brother brought a kettle.";
    private static final String CHANGED = "My sister has carried in an old kettle.";
    private static final String THEIRS = "Then I mended it.";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;

    @BeforeEach
    void textsOfCodedPassagesHaveChanged() throws Exception {
        study = TestStudy.make("review", "talk", "walk").open();
        String self = TestStudy.coder();
        for (String id : List.of("talk", "walk")) {
            study.coding(self, id, "kettles-c3d4", PASSAGE).version(id);
        }
        study.coding("ben", "talk", "feelings-e5f6", THEIRS);
        study.file("transcripts/talk.md", TestStudy.talk("talk").replace(PASSAGE, CHANGED).replace(THEIRS, "No."));
        study.file("transcripts/walk.md", TestStudy.talk("walk").replace(PASSAGE + " ", ""));
        study.open();
        bot.menu("Window").menu("Show View").menu("Review Anchors").click();
        bot.waitUntil(Conditions.holds("it lists " + rows(), () -> rows().size() == 3));
    }

    @AfterEach
    void viewIsClosed() {
        bot.closeAllEditors();
        view().close();
    }

    private SWTBotView view() {
        return bot.viewByTitle("Review Anchors");
    }

    private List<String> rows() {
        return view().bot().table().texts();
    }

    private void select(String transcript, String coder) {
        SWTBotView view = view();
        for (int row = 0; row < view.bot().table().rowCount(); row++) {
            if (view.bot().table().cell(row, 2).equals(transcript) && view.bot().table().cell(row, 3).equals(coder)) {
                view.bot().table().select(row).setFocus();
                return;
            }
        }
        throw new AssertionError("no passage of " + coder + " in " + transcript + ": " + rows());
    }

    private void waitForSummary(String summary) {
        bot.waitUntil(Conditions.holds("the summary is another", () -> view().bot().labels().stream()
                .anyMatch(label -> label.equals(summary) || label.startsWith(summary + " \u00b7 ben"))));
        bot.waitUntil(Conditions.jobsAreIdle());
    }

    private CodedLine own(String id) {
        return study.coded(id).get(0);
    }

    private String file(String coder, String id) {
        try {
            return Files.readString(study.folder().resolve(Path.of("coding", coder, id + ".jsonl")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertOnDisk(String id, String words) throws IOException {
        String text = Files.readString(study.folder().resolve("transcripts/" + id + ".md"));
        int start = text.codePointCount(0, text.indexOf(words));
        assertEquals(words, own(id).quote());
        assertEquals(List.of(start, start + words.length()), List.of(own(id).start(), own(id).end()));
        String file = file(TestStudy.coder(), id);
        assertTrue(file.startsWith("{") && file.lines().findFirst().orElse("").contains(TextDigest.of(text)), file);
        assertFalse(file.lines().skip(1).anyMatch(line -> line.contains("digest") || line.contains("kept")), file);
    }

    @Test
    void listsWhatPassagesWereBesideWhereTheyMayBeNow() {
        waitForSummary("0 exact, 0 moved, 3 to review");
        select("talk", TestStudy.coder());
        String was = view().bot().styledText(0).getText();
        String now = view().bot().styledText(1).getText();
        assertTrue(was.contains("Participant: " + PASSAGE + " [laughs] It"), was);
        assertTrue(view().bot().styledText(0).isBold(was.indexOf(PASSAGE)));
        assertFalse(view().bot().styledText(0).isBold(was.indexOf("[laughs]")));
        assertTrue(now.contains(CHANGED), now);
        assertEquals("Kettles", view().bot().table().cell(view().bot().table().selection(), 1));
        assertTrue(view().bot().labels().stream().anyMatch(label -> label.matches("Perhaps here now, \\d+ % sure")));
    }

    @Test
    void acceptTakesTheProposedPlaceAndUndoTakesItBack() throws Exception {
        String before = file(TestStudy.coder(), "talk");
        int count = TestStudy.count("Objects", "Kettles");
        select("talk", TestStudy.coder());
        Keyboard.typeText("a");
        waitForSummary("0 exact, 0 moved, 2 to review");
        assertOnDisk("talk", CHANGED);
        bot.waitUntil(Conditions.holds("it does not count", () -> TestStudy.count("Objects", "Kettles") == count + 1));
        view();
        Keyboard.pressShortcut("CTRL", "z");
        waitForSummary("0 exact, 0 moved, 3 to review");
        assertEquals(PASSAGE, own("talk").quote());
        assertTrue(file(TestStudy.coder(), "talk").contains("\"digest\":\"" + TextDigest.of(TestStudy.talk("talk"))),
                before);
        Keyboard.pressShortcut("CTRL", "y");
        waitForSummary("0 exact, 0 moved, 2 to review");
        assertOnDisk("talk", CHANGED);
    }

    @Test
    void passageIsPlacedByHandFromTheEditorAndFromTheList() throws Exception {
        select("walk", TestStudy.coder());
        Keyboard.pressShortcut("ENTER");
        SWTBotEclipseEditor editor = bot.editorByTitle("walk.md");
        bot.waitUntil(Conditions.holds("the editor is not in front", editor::isActive));
        editor.selectRange(TestStudy.FIRST_ANSWER, "Participant: [laughs] ".length(), "It would not boil".length());
        editor.contextMenu("Place the Reviewed Passage Here").click();
        waitForSummary("0 exact, 0 moved, 2 to review");
        assertOnDisk("walk", "It would not boil");
        bot.waitUntil(Conditions.holds("it has no colour", () -> editor.getStyledText()
                .getBackground(editor.getText().indexOf("It would not boil")).isPresent()));
        select("talk", TestStudy.coder());
        Keyboard.typeText("p");
        bot.waitUntil(Conditions.holds("it does not say what is missing", () -> bot.statusLine().stream()
                .anyMatch(said -> said.startsWith("Open talk (Enter) and select the passage"))));
        Keyboard.pressShortcut("ENTER");
        SWTBotEclipseEditor other = bot.editorByTitle("talk.md");
        bot.waitUntil(Conditions.holds("the editor is not in front", other::isActive));
        bot.waitUntil(Conditions.holds("it does not go to the proposed place",
                () -> other.getSelection().equals(CHANGED)));
        other.selectRange(TestStudy.FIRST_ANSWER, "Participant: My sister has carried in ".length(),
                "an old kettle".length());
        view();
        Keyboard.typeText("p");
        waitForSummary("0 exact, 0 moved, 1 to review");
        assertOnDisk("talk", "an old kettle");
    }

    @Test
    void whatIsKeptLeavesTheOpenQuestionsAndStaysListedAsKept() throws Exception {
        select("walk", TestStudy.coder());
        Keyboard.typeText("k");
        waitForSummary("0 exact, 0 moved, 2 to review, 1 kept");
        assertEquals(2, rows().size());
        assertTrue(file(TestStudy.coder(), "walk").contains("\"kept\":\"20"), file(TestStudy.coder(), "walk"));
        bot.waitUntil(Conditions.holds("it is still a question in " + problems(), () -> problems().stream()
                .noneMatch(text -> text.startsWith("The words of this") && text.contains("walk"))));
        view().bot().comboBox(0).setSelection("Kept without a place");
        bot.waitUntil(Conditions.holds("it lists " + rows(), () -> rows().size() == 1));
        select("walk", TestStudy.coder());
        Keyboard.typeText("k");
        waitForSummary("0 exact, 0 moved, 3 to review");
        Keyboard.pressShortcut("CTRL", "z");
        waitForSummary("0 exact, 0 moved, 2 to review, 1 kept");
        study.file("transcripts/walk.md", TestStudy.talk("walk")).open();
        waitForSummary("1 exact, 0 moved, 2 to review");
    }

    @Test
    void anotherCodersPassageIsReadOnly() {
        String before = file("ben", "talk");
        select("talk", "ben");
        assertFalse(view().bot().button("Accept").isEnabled() || view().bot().button("Place Here").isEnabled()
                || view().bot().button("Keep").isEnabled());
        Keyboard.typeText("k");
        bot.waitUntil(Conditions.holds("it does not say why not", () -> bot.statusLine().stream()
                .anyMatch(said -> said.startsWith("This is ben's coding; only ben can change it"))));
        assertEquals(before, file("ben", "talk"));
    }

    private List<String> problems() {
        return bot.viewByTitle("Problems").bot().tree().texts();
    }

    @Test
    void quickFixOfTheProblemLeadsToThePassage() {
        view().close();
        SWTBotTree tree = bot.viewByTitle("Problems").bot().tree();
        bot.waitUntil(Conditions.holds("it is not listed in " + problems(),
                () -> problems().stream().filter(text -> text.startsWith("The words of this")).count() == 3));
        tree.getTreeItem(problems().stream().filter(text -> text.startsWith("The words of this")).findFirst()
                .orElseThrow()).contextMenu("Quick Fix").click();
        bot.waitUntil(Conditions.holds("the view is not open", () -> bot.views().contains("Review Anchors")));
        bot.waitUntil(Conditions.holds("nothing is selected", () -> view().bot().table().selection() >= 0));
    }

    @Test
    void saysWhatItIsForWhileThereIsNothingToReview() throws Exception {
        TestStudy.make("sound", "talk").open();
        bot.waitUntil(Conditions.holds("it says " + view().bot().labels(), () -> view().bot().labels().stream()
                .anyMatch(label -> label.startsWith("Nothing to review: every coded passage has its place."))));
    }
}
