/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBot;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTBotTree;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.CodedLine;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;

/** Searching the transcripts of a study: limited to speakers and to what isn't coded, opening a place, replacing. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class SearchTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;
    private SWTBot view;

    @BeforeEach
    void aStudyIsOpenAndSoIsTheView() throws Exception {
        study = TestStudy.make("searching", "talk", "walk").coding("ada", "walk", "objects-a1b2", "My brother").open();
        bot.menu("Edit").menu("Search Transcripts...").click();
        view = bot.viewByTitle("Search").bot();
    }

    @AfterEach
    void viewIsClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
        bot.viewByTitle("Search").close();
    }

    private void search(String text, String summary) {
        view.text(0).setText(text);
        view.button("Search").click();
        waitFor(summary);
    }

    private void waitFor(String summary) {
        bot.waitUntil(Conditions.holds("it doesn't say '" + summary + "'",
                () -> view.labels().stream().anyMatch(label -> label.startsWith(summary))));
    }

    private List<String> hits(String transcript) {
        return view.tree().getTreeItem(transcript).getNodes();
    }

    @Test
    void passagesAreListedByInterviewAndOneIsOpenedByEnter() {
        search("BROUGHT", "2 passages in 2 interviews.");
        SWTBotTree tree = view.tree();
        assertEquals(List.of("transcripts/talk.md  1", "transcripts/walk.md  1"), tree.texts());
        String hit = hits("transcripts/walk.md  1").get(0);
        assertTrue(hit.startsWith("Participant 2  ") && hit.contains("My brother brought a kettle. [laughs]"), hit);
        tree.getTreeItem("transcripts/walk.md  1").getNode(hit).select();
        tree.setFocus();
        Keyboard.pressShortcut("ENTER");
        SWTBotEclipseEditor editor = bot.editorByTitle("walk.md");
        bot.waitUntil(Conditions.holds("the passage is not selected", () -> editor.getSelection().equals("brought")));
    }

    @Test
    void onlyWhatASpeakerSaysIsFound() {
        search("it|start", "Nothing was found.");
        view.checkBox("Regular expression").click();
        search("\\b(it|start)\\b", "10 passages in 2 interviews.");
        view.comboBox(0).setText("Interviewer");
        search("\\b(it|start)\\b", "4 passages in 2 interviews.");
        assertTrue(hits("transcripts/talk.md  2").stream().allMatch(hit -> hit.startsWith("Interviewer 1  ")));
        search("(it", "This is no regular expression: Unclosed group");
        assertEquals(List.of(), view.tree().texts());
    }

    @Test
    void onlyWhatIsCodedOrIsNotIsFound() {
        view.comboBox(1).setSelection("only what is coded");
        search("brother", "1 passage in 1 interview.");
        assertEquals(List.of("transcripts/walk.md  1"), view.tree().texts());
        view.comboBox(1).setSelection("only what is not coded");
        search("brother", "1 passage in 1 interview.");
        assertEquals(List.of("transcripts/talk.md  1"), view.tree().texts());
    }

    @Test
    void theSelectedTextIsWhatIsLookedFor() {
        SWTBotEclipseEditor editor = study.transcript("talk");
        editor.selectRange(TestStudy.FIRST_ANSWER, "Participant: My ".length(), "brother".length());
        editor.pressShortcut("CTRL", "H");
        bot.waitUntil(Conditions.holds("the text is not taken over", () -> view.text(0).getText().equals("brother")));
    }

    @Test
    void whatWasFoundIsReplacedAfterALook() throws Exception {
        String before = Files.readString(study.folder().resolve("transcripts/talk.md"));
        search("kettle", "2 passages in 2 interviews.");
        view.button("Replace...").click();
        SWTBotShell dialog = bot.shell("Replace in Transcripts");
        dialog.bot().text(0).setText("[THING]");
        bot.waitUntil(Conditions.holds("there is no preview", () -> dialog.bot().table().rowCount() == 2
                && dialog.bot().table().cell(0, 2).contains("brought a [THING]. [laughs]")));
        assertTrue(dialog.bot().table().cell(0, 1).contains("brought a kettle. [laughs]"));
        dialog.bot().table().toggleCheck(1);
        dialog.bot().table().toggleCheck(0);
        bot.waitUntil(Conditions.holds("nothing can be replaced", () -> !dialog.bot().button("Replace").isEnabled()));
        dialog.bot().table().toggleCheck(0);
        dialog.bot().button("Replace").click();
        waitFor("1 passage replaced in 1 interview.");
        assertEquals(before.replace("kettle", "[THING]"),
                Files.readString(study.folder().resolve("transcripts/talk.md")));
        assertEquals(TestStudy.talk("walk"), Files.readString(study.folder().resolve("transcripts/walk.md")));
        view.tree().setFocus();
        Keyboard.pressShortcut("CTRL", "Z");
        bot.waitUntil(Conditions.holds("it is not taken back", () -> study.folder().resolve("transcripts/talk.md").toFile()
                .length() == before.getBytes(java.nio.charset.StandardCharsets.UTF_8).length));
        assertEquals(before, Files.readString(study.folder().resolve("transcripts/talk.md")));
    }

    @Test
    void anOpenEditorShowsWhatWasReplacedAndTakenBack() {
        SWTBotEclipseEditor editor = study.transcript("talk");
        String before = editor.getText();
        search("mended it", "2 passages in 2 interviews.");
        view.button("Replace...").click();
        SWTBotShell dialog = bot.shell("Replace in Transcripts");
        dialog.bot().text(0).setText("threw it away");
        bot.waitUntil(Conditions.holds("there is no preview", () -> dialog.bot().table().rowCount() == 2
                && dialog.bot().table().cell(0, 2).contains("threw it away")));
        dialog.bot().table().toggleCheck(1);
        dialog.bot().button("Replace").click();
        waitFor("1 passage replaced in 1 interview.");
        bot.waitUntil(Conditions.holds("the editor shows the text before",
                () -> editor.getText().equals(before.replace("mended it", "threw it away"))));
        assertFalse(editor.isDirty());
        view.tree().setFocus();
        Keyboard.pressShortcut("CTRL", "Z");
        bot.waitUntil(Conditions.holds("the editor shows what was replaced", () -> editor.getText().equals(before)));
    }

    @Test
    void aFileWithUnsavedChangesIsNotReplacedIn() {
        SWTBotEclipseEditor editor = study.transcript("talk");
        editor.navigateTo(TestStudy.FIRST_ANSWER, "Participant: ".length());
        editor.typeText("Well, ");
        assertTrue(editor.isDirty());
        search("Then I mended", "2 passages in 2 interviews.");
        view.button("Replace...").click();
        SWTBotShell dialog = bot.shell("Replace in Transcripts");
        dialog.bot().text(0).setText("We mended");
        bot.waitUntil(Conditions.holds("there is no preview", () -> dialog.bot().table().rowCount() == 1));
        assertEquals("transcripts/walk.md", dialog.bot().table().cell(0, 0));
        assertTrue(dialog.bot().messages().stream()
                .anyMatch(text -> text.contains("transcripts/talk.md has changes that are not saved yet")));
    }

    @Test
    void codingStaysOnItsWordsAndWhatLosesAllOfThemIsSaidBeforeAndStaysToBeReviewed() throws Exception {
        Path own = study.folder().resolve("coding/" + TestStudy.coder() + "/talk.jsonl");
        int kettle = TestStudy.codePoint("talk", "kettle");
        int later = TestStudy.codePoint("talk", "boil");
        study.coding(TestStudy.coder(), "talk", "objects-a1b2", "kettle");
        Files.writeString(own, "{\"id\":\"whole\",\"code\":\"feelings-e5f6\",\"start\":" + (kettle - 10) + ",\"end\":"
                + (kettle + 6) + ",\"quote\":\"brought a kettle\"}\n{\"id\":\"later\",\"code\":\"objects-a1b2\","
                + "\"start\":" + later + ",\"end\":" + (later + 4) + ",\"quote\":\"boil\"}\n", StandardOpenOption.APPEND);
        String before = Files.readString(own);
        OpenStudy.session().orElseThrow().reload();
        SWTBotEclipseEditor editor = study.transcript("talk");
        search("kettle", "2 passages in 2 interviews.");
        view.button("Replace...").click();
        SWTBotShell dialog = bot.shell("Replace in Transcripts");
        dialog.bot().text(0).setText("[THING] \uD83D\uDE00");
        bot.waitUntil(Conditions.holds("it says " + dialog.bot().messages(), () -> dialog.bot().messages().stream()
                .anyMatch(text -> text.contains("1 coded passage loses its words: it stays to be reviewed."))));
        dialog.bot().table().toggleCheck(1);
        dialog.bot().button("Replace").click();
        waitFor("1 passage replaced in 1 interview.");
        String replaced = TestStudy.talk("talk").replace("kettle", "[THING] \uD83D\uDE00");
        bot.waitUntil(Conditions.holds("the editor shows " + editor.getText(), () -> editor.getText().equals(replaced)));
        List<CodedLine> lines = study.coded("talk");
        assertEquals(List.of("brought a [THING] \uD83D\uDE00", "kettle", "boil"),
                lines.stream().map(CodedLine::quote).toList());
        int end = replaced.codePointCount(0, replaced.indexOf("\uD83D\uDE00. [laughs]") + 2);
        assertEquals(new CodedLine("whole", "feelings-e5f6", kettle - 10, end, lines.get(0).quote()), lines.get(0));
        assertEquals(replaced.codePointCount(0, replaced.indexOf("boil")), lines.get(2).start());
        bot.waitUntil(Conditions.holds("the orphan is not listed", () -> OpenStudy.session().orElseThrow().snapshot()
                .problems().stream().anyMatch(problem -> problem.rule().equals("to-review"))));
        bot.waitUntil(Conditions.jobsAreIdle());
        view.tree().setFocus();
        Keyboard.pressShortcut("CTRL", "Z");
        bot.waitUntil(Conditions.holds("it is not taken back", () -> editor.getText().equals(TestStudy.talk("talk"))));
        assertEquals(before, Files.readString(own));
        bot.waitUntil(Conditions.jobsAreIdle());
        Keyboard.pressShortcut("CTRL", "Y");
        bot.waitUntil(Conditions.holds("it is not made again", () -> editor.getText().equals(replaced)));
        assertEquals(lines, study.coded("talk"));
    }
}
