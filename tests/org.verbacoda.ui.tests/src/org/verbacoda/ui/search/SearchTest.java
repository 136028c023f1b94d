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
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.PlatformUI;
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

/** The page "Transcripts" of the Search dialog, and what it finds in the Search view: opening a place, replacing. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class SearchTest {

    private static final int SPEAKERS = 1;
    private static final int CODING = 2;
    private static final int CASES = 3;
    private static final int VALUE = 4;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;

    @BeforeEach
    void aStudyIsOpen() throws Exception {
        study = TestStudy.make("searching", "talk", "walk").coding("ada", "walk", "objects-a1b2", "My brother")
                .file("attributes.json", """
                        {"format": 1, "attributes": [{"name": "town", "type": "text"}]}
                        """)
                .file("cases.csv", "case,town\none,Bremen\ntwo,Kiel\n")
                .file("case-links.csv", "case,transcript\none,talk\ntwo,walk\n").open();
    }

    @AfterEach
    void allIsClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
        if (bot.views().contains("Search")) {
            bot.viewByTitle("Search").close();
        }
        PlatformUI.getWorkbench().getDisplay()
                .syncExec(() -> Arrays.stream(NewSearchUI.getQueries()).forEach(NewSearchUI::removeQuery));
    }

    private SWTBot dialog() {
        bot.menu("Edit").menu("Search Transcripts...").click();
        return bot.shell("Search").bot();
    }

    private void search(String text, String summary, Consumer<SWTBot> how) {
        SWTBot dialog = dialog();
        dialog.comboBox(0).setText(text);
        how.accept(dialog);
        dialog.button("Search").click();
        waitFor(summary);
    }

    private void search(String text, String summary) {
        search(text, summary, dialog -> { });
    }

    private SWTBot view() {
        return bot.viewByTitle("Search").bot();
    }

    private void waitFor(String summary) {
        view().link(summary);
    }

    private List<String> hits(String transcript) {
        return view().tree().getTreeItem(transcript).getNodes();
    }

    @Test
    void theDialogHasOnlyThePageForTranscripts() {
        SWTBot dialog = dialog();
        assertEquals(List.of("Replace...", "Cancel", "Search"), dialog.buttons().stream()
                .filter(each -> !each.equals("Regular expression") && !each.equals("Match case")).toList());
        assertEquals(List.of("Transcripts"), dialog.tabs());
        assertFalse(dialog.button("Search").isEnabled(), "there is nothing to be looked for");
        dialog.comboBox(0).setText("kettle");
        assertTrue(dialog.button("Search").isEnabled());
        assertEquals(List.of("File", "Edit", "Navigate", "Window", "Help"), bot.menus());
    }

    @Test
    void passagesAreListedByInterviewAndOneIsOpenedByEnter() {
        search("BROUGHT", "\"BROUGHT\": 2 passages in 2 interviews");
        SWTBotTree tree = view().tree();
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
    void theNextPassageIsShownAndTheFocusStays() {
        search("mended", "\"mended\": 2 passages in 2 interviews");
        SWTBotTree tree = view().tree();
        tree.setFocus();
        Keyboard.pressShortcut("CTRL", ".");
        SWTBotEclipseEditor first = bot.editorByTitle("talk.md");
        bot.waitUntil(Conditions.holds("the passage is not selected", () -> first.getSelection().equals("mended")));
        assertTrue(tree.isFocusControl());
        Keyboard.pressShortcut("CTRL", ".");
        SWTBotEclipseEditor second = bot.editorByTitle("walk.md");
        bot.waitUntil(Conditions.holds("the passage is not selected", () -> second.getSelection().equals("mended")));
        assertTrue(tree.isFocusControl());
    }

    @Test
    void aPassageIsTakenOffTheListAndFoundAgain() {
        search("brought", "\"brought\": 2 passages in 2 interviews");
        SWTBotTree tree = view().tree();
        tree.getTreeItem("transcripts/walk.md  1").getNode(hits("transcripts/walk.md  1").get(0)).select();
        tree.setFocus();
        Keyboard.pressShortcut("DEL");
        waitFor("\"brought\": 1 passage in 1 interview");
        assertEquals(List.of("transcripts/talk.md  1"), tree.texts());
        tree.setFocus();
        Keyboard.pressShortcut("F5");
        waitFor("\"brought\": 2 passages in 2 interviews");
    }

    @Test
    void onlyWhatASpeakerSaysIsFound() {
        search("it|start", "\"it|start\": nothing found");
        assertEquals(List.of(), view().tree().texts());
        search("\\b(it|start)\\b", "\"\\b(it|start)\\b\": 10 passages in 2 interviews",
                dialog -> dialog.checkBox("Regular expression").click());
        search("\\b(it|start)\\b", "\"\\b(it|start)\\b\" said by Interviewer: 4 passages in 2 interviews",
                dialog -> dialog.comboBox(SPEAKERS).setText("Interviewer"));
        assertTrue(hits("transcripts/talk.md  2").stream().allMatch(hit -> hit.startsWith("Interviewer 1  ")));
    }

    @Test
    void whatIsWrongWithAnExpressionIsSaidAndItCannotBeLookedFor() {
        SWTBot dialog = dialog();
        dialog.comboBox(0).setText("(it");
        assertTrue(dialog.button("Search").isEnabled());
        dialog.checkBox("Regular expression").click();
        bot.waitUntil(Conditions.holds("the fault is not said", () -> dialog.labels().stream()
                .anyMatch(label -> label.startsWith("This is no regular expression: Unclosed group"))));
        assertFalse(dialog.button("Search").isEnabled());
        dialog.comboBox(0).setText("(it)");
        assertTrue(dialog.button("Search").isEnabled());
    }

    @Test
    void onlyWhatIsCodedOrIsNotIsFound() {
        search("brother", "\"brother\", coded: 1 passage in 1 interview",
                dialog -> dialog.comboBox(CODING).setSelection("only what is coded"));
        assertEquals(List.of("transcripts/walk.md  1"), view().tree().texts());
        search("brother", "\"brother\", not coded: 1 passage in 1 interview",
                dialog -> dialog.comboBox(CODING).setSelection("only what is not coded"));
        assertEquals(List.of("transcripts/talk.md  1"), view().tree().texts());
    }

    @Test
    void onlyTheInterviewsOfCasesWithAnAttributeAreSearched() {
        search("brother", "\"brother\", cases with town Kiel: 1 passage in 1 interview", dialog -> {
            dialog.comboBox(CASES).setSelection("with town");
            assertEquals(List.of("Bremen", "Kiel"), dialog.comboBox(VALUE).items());
            dialog.comboBox(VALUE).setSelection("Kiel");
        });
        assertEquals(List.of("transcripts/walk.md  1"), view().tree().texts());
    }

    @Test
    void onlyTheTranscriptInTheEditorIsSearched() {
        study.transcript("walk");
        search("brother", "\"brother\", in transcripts/walk.md: 1 passage in 1 interview",
                dialog -> dialog.comboBox(CASES + 1).setSelection("the editor: transcripts/walk.md"));
        assertEquals(List.of("transcripts/walk.md  1"), view().tree().texts());
    }

    @Test
    void theSelectedTextIsWhatIsLookedForAndWhatWasBeforeIsOffered() {
        search("kettle", "\"kettle\": 2 passages in 2 interviews");
        SWTBotEclipseEditor editor = study.transcript("talk");
        editor.selectRange(TestStudy.FIRST_ANSWER, "Participant: My ".length(), "brother".length());
        editor.pressShortcut("CTRL", "H");
        SWTBot dialog = bot.shell("Search").bot();
        bot.waitUntil(Conditions.holds("the text is not taken over",
                () -> dialog.comboBox(0).getText().equals("brother")));
        assertEquals("kettle", dialog.comboBox(0).items().get(0));
    }

    private SWTBotShell replace(String text) {
        view().tree().setFocus();
        bot.viewByTitle("Search").toolbarButton("Replace What Is Listed").click();
        SWTBotShell dialog = bot.shell("Replace in Transcripts");
        dialog.bot().text(0).setText(text);
        return dialog;
    }

    @Test
    void whatWasFoundIsReplacedAfterALook() throws Exception {
        String before = Files.readString(study.folder().resolve("transcripts/talk.md"));
        search("kettle", "\"kettle\": 2 passages in 2 interviews");
        SWTBotShell dialog = replace("[THING]");
        bot.waitUntil(Conditions.holds("there is no preview", () -> dialog.bot().table().rowCount() == 2
                && dialog.bot().table().cell(0, 2).contains("brought a [THING]. [laughs]")));
        assertTrue(dialog.bot().table().cell(0, 1).contains("brought a kettle. [laughs]"));
        dialog.bot().table().toggleCheck(1);
        dialog.bot().table().toggleCheck(0);
        bot.waitUntil(Conditions.holds("nothing can be replaced", () -> !dialog.bot().button("Replace").isEnabled()));
        dialog.bot().table().toggleCheck(0);
        dialog.bot().button("Replace").click();
        waitFor("\"kettle\": 1 passage replaced in 1 interview. Ctrl+Z here takes it back.");
        assertEquals(before.replace("kettle", "[THING]"),
                Files.readString(study.folder().resolve("transcripts/talk.md")));
        assertEquals(TestStudy.talk("walk"), Files.readString(study.folder().resolve("transcripts/walk.md")));
        view().tree().setFocus();
        Keyboard.pressShortcut("CTRL", "Z");
        bot.waitUntil(Conditions.holds("it is not taken back", () -> study.folder().resolve("transcripts/talk.md").toFile()
                .length() == before.getBytes(java.nio.charset.StandardCharsets.UTF_8).length));
        assertEquals(before, Files.readString(study.folder().resolve("transcripts/talk.md")));
    }

    @Test
    void theDialogFindsAndReplacesAtOnceInAnOpenEditorAndItIsTakenBack() {
        SWTBotEclipseEditor editor = study.transcript("talk");
        String before = editor.getText();
        SWTBot find = dialog();
        find.comboBox(0).setText("mended it");
        find.button("Replace...").click();
        SWTBotShell dialog = bot.shell("Replace in Transcripts");
        dialog.bot().text(0).setText("threw it away");
        bot.waitUntil(Conditions.holds("there is no preview", () -> dialog.bot().table().rowCount() == 2
                && dialog.bot().table().cell(0, 2).contains("threw it away")));
        dialog.bot().table().toggleCheck(1);
        dialog.bot().button("Replace").click();
        waitFor("\"mended it\": 1 passage replaced in 1 interview. Ctrl+Z here takes it back.");
        bot.waitUntil(Conditions.holds("the editor shows the text before",
                () -> editor.getText().equals(before.replace("mended it", "threw it away"))));
        assertFalse(editor.isDirty());
        view().tree().setFocus();
        Keyboard.pressShortcut("CTRL", "Z");
        bot.waitUntil(Conditions.holds("the editor shows what was replaced", () -> editor.getText().equals(before)));
    }

    @Test
    void aPassageTakenOffTheListIsNotReplaced() {
        search("it", "\"it\": 8 passages in 2 interviews");
        view().tree().getTreeItem("transcripts/talk.md  4").getNode(hits("transcripts/talk.md  4").get(0)).select();
        view().tree().setFocus();
        Keyboard.pressShortcut("DEL");
        waitFor("\"it\": 7 passages in 2 interviews");
        SWTBotShell dialog = replace("IT");
        bot.waitUntil(Conditions.holds("not seven are to be replaced", () -> dialog.bot().table().rowCount() == 7));
        dialog.close();
    }

    @Test
    void aFileWithUnsavedChangesIsNotReplacedIn() {
        SWTBotEclipseEditor editor = study.transcript("talk");
        editor.navigateTo(TestStudy.FIRST_ANSWER, "Participant: ".length());
        editor.typeText("Well, ");
        assertTrue(editor.isDirty());
        search("Then I mended", "\"Then I mended\": 2 passages in 2 interviews");
        SWTBotShell dialog = replace("We mended");
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
        search("kettle", "\"kettle\": 2 passages in 2 interviews");
        SWTBotShell dialog = replace("[THING] \uD83D\uDE00");
        bot.waitUntil(Conditions.holds("it says " + dialog.bot().messages(), () -> dialog.bot().messages().stream()
                .anyMatch(text -> text.contains("1 coded passage loses its words: it stays to be reviewed."))));
        dialog.bot().table().toggleCheck(1);
        dialog.bot().button("Replace").click();
        waitFor("\"kettle\": 1 passage replaced in 1 interview. Ctrl+Z here takes it back.");
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
        view().tree().setFocus();
        Keyboard.pressShortcut("CTRL", "Z");
        bot.waitUntil(Conditions.holds("it is not taken back", () -> editor.getText().equals(TestStudy.talk("talk"))));
        assertEquals(before, Files.readString(own));
        bot.waitUntil(Conditions.jobsAreIdle());
        Keyboard.pressShortcut("CTRL", "Y");
        bot.waitUntil(Conditions.holds("it is not made again", () -> editor.getText().equals(replaced)));
        assertEquals(lines, study.coded("talk"));
    }
}
