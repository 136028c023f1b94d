/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.ICondition;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBot;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTBotTree;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.CodedLine;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;

/** A first day: the workbench comes up empty, a study is made, then another opened. One workbench, so one order. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class FirstStartTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @Test
    @Order(1)
    void workbenchComesUpInThePerspectiveCoding() {
        assertEquals("Coding", bot.activePerspective());
        assertEquals("Verbacoda", bot.title());
    }

    @Test
    @Order(2)
    void menusHoldOnlyWhatMeansSomethingToAResearcher() {
        List<String> file = new ArrayList<>(bot.menu("File").menuItems());
        file.remove("Restart"); // of org.eclipse.ui.ide.application, which test runs have and the product has not
        assertEquals(List.of("New Study...", "Open Study...", "Recent Studies", "Study Properties...",
                "Close Study", "New Transcript...", "Import Transcripts...", "Print...", "Close Editor",
                "Close All Editors", "Save", "Save All", "Exit"), file);
    }

    @Test
    @Order(3)
    void windowWithoutAStudyOffersToOpenOne() {
        SWTBot view = bot.viewByTitle("Study").bot();
        view.link("Open Study...");
        view.link("New Study...").click();
        SWTBotShell dialog = bot.shell("New Study");
        dialog.bot().button("Cancel").click();
        bot.waitUntil(condition("the dialog stays open", () -> !dialog.isOpen()));
    }

    @Test
    @Order(4)
    void newStudyIsMadeInAFolderAndOpened() throws Exception {
        Path folder = SampleCopy.folder("new-study");
        SampleCopy.delete(folder);
        bot.menu("File").menu("New Study...").click();
        SWTBot dialog = bot.shell("New Study").bot();
        assertFalse(dialog.button("Create").isEnabled());
        dialog.text(0).setText("Night shifts");
        dialog.text(1).setText(folder.toString());
        dialog.button("Create").click();
        bot.waitUntil(condition("the new study is not open", () -> bot.title().equals("Night shifts - Verbacoda")));
        bot.viewByTitle("Study").bot().link("Import Transcripts..."); // an empty study says how to go on
        assertTrue(Files.isDirectory(folder.resolve("transcripts")));
        assertTrue(Files.readString(folder.resolve("study.json")).contains("\"title\": \"Night shifts\""));
    }

    @Test
    @Order(5)
    void openingAStudyShowsItsTranscriptsAndChangesNothing() throws Exception {
        Path folder = SampleCopy.make();
        Map<String, String> before = SampleCopy.content(folder);
        TestStudy.sayWhoCodes();
        StudyOpener.open(folder); // the system's folder dialog can't be driven
        SWTBotTree tree = bot.viewByTitle("Study").bot().tree();
        List<String> transcripts = tree.expandNode("Transcripts  9").getNodes();
        assertEquals(List.of("repair_01.md  60 coded · 58 %", "repair_02.md  62 coded · 59 %"),
                transcripts.subList(0, 2));
        assertEquals("repair_09.md", transcripts.get(8));
        assertEquals(List.of("Transcripts  9", "Codebook"), tree.texts());
        assertEquals(before, SampleCopy.content(folder));
    }

    @Test
    @Order(6)
    void problemsOfTheStudyAreInTheProblemsView() {
        awaitProblems(9);
    }

    @Test
    @Order(7)
    void transcriptOpensByDoubleClick() {
        SWTBotTree tree = bot.viewByTitle("Study").bot().tree();
        tree.getTreeItem("Transcripts  9").expand().getNode("repair_01.md  60 coded · 58 %").doubleClick();
        assertTrue(bot.editorByTitle("repair_01.md").getText().contains("Interviewer"));
    }

    @Test
    @Order(8)
    void textChangedByAnotherProgramIsCheckedAgain() throws Exception {
        Path transcript = SampleCopy.folder().resolve("transcripts/extra.md");
        Files.writeString(transcript, "Interviewer: How?\n\nInterviewee:\n\nInterviewer: Why?\n");
        OpenStudy.session().orElseThrow().reload();
        SWTBotTree tree = bot.viewByTitle("Study").bot().tree();
        tree.getTreeItem("Transcripts  10");
        awaitProblems(11);
        Files.delete(transcript);
        OpenStudy.session().orElseThrow().reload();
        tree.getTreeItem("Transcripts  9");
        awaitProblems(9);
    }

    @Test
    @Order(9)
    void passageIsCoded() {
        SWTBotEclipseEditor editor = bot.editorByTitle("repair_01.md").show();
        int line = editor.getText().lines().toList().indexOf(SecondStartTest.CODED_LINE);
        editor.selectRange(line, SecondStartTest.CODED_LINE.indexOf(SecondStartTest.CODED),
                SecondStartTest.CODED.length());
        editor.pressShortcut("ENTER");
        SWTBotShell popup = bot.popup("Code the passage");
        Keyboard.typeText("compan");
        bot.waitUntil(condition("the list is not narrowed", () -> popup.bot().table().cell(0, 0).equals("Company")));
        Keyboard.pressShortcut("ENTER");
        TestStudy study = new TestStudy(SampleCopy.folder());
        bot.waitUntil(condition("the Study view does not count it",
                () -> study.shownBehind("repair_01").startsWith("61 coded")));
        assertEquals(List.of(SecondStartTest.CODED), study.coded("repair_01").stream().map(CodedLine::quote).toList());
    }

    @Test
    @Order(10)
    void viewIsClosed() {
        bot.viewByTitle("Matrix").close();
        bot.viewByTitle("Problems");
        assertEquals(Set.of("Study", "Outline", "Codebook", "Problems"), Set.copyOf(bot.views()));
        bot.editorByTitle("repair_01.md").show();
    }

    private void awaitProblems(int count) {
        SWTBotTree problems = bot.viewByTitle("Problems").bot().tree();
        bot.waitUntil(condition("the problems are not " + count, () -> problems.texts().size() == count));
    }

    private static ICondition condition(String failure, BooleanSupplier test) {
        return Conditions.holds(failure, test);
    }
}
