/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
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
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

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
    void whatWasFoundIsReplacedAfterALookWhereNothingIsCoded() throws Exception {
        String before = Files.readString(study.folder().resolve("transcripts/talk.md"));
        search("kettle", "2 passages in 2 interviews.");
        view.button("Replace...").click();
        SWTBotShell dialog = bot.shell("Replace in Transcripts");
        dialog.bot().text(0).setText("[THING]");
        bot.waitUntil(Conditions.holds("there is no preview", () -> dialog.bot().table().rowCount() == 1
                && dialog.bot().table().cell(0, 2).contains("brought a [THING]. [laughs]")));
        assertTrue(dialog.bot().table().cell(0, 1).contains("brought a kettle. [laughs]"));
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
        bot.waitUntil(Conditions.holds("there is no preview", () -> dialog.bot().table().rowCount() == 1
                && dialog.bot().table().cell(0, 2).contains("threw it away")));
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
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(0, dialog.bot().table().rowCount());
        assertFalse(dialog.bot().button("Replace").isEnabled());
    }
}
