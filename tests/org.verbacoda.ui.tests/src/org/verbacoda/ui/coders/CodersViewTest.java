/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTBotTable;
import org.verbacoda.bot.SWTBotView;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;

/** Two people have coded a study: whose coding is shown, to whom, and when. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class CodersViewTest {

    private static final String OWN = "brought a kettle";
    private static final String THEIRS = "Then I mended it";
    private static final RGB THEIR_COLOR = new RGB(0x29, 0x80, 0xB9);

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;

    @BeforeEach
    void twoHaveCoded() throws Exception {
        study = TestStudy.make("coders", "talk", "walk").open();
        study.coding(TestStudy.coder(), "talk", "silence-g7h8", OWN).coding("ben", "talk", "feelings-e5f6", THEIRS)
                .coding("ben", "walk", "feelings-e5f6", THEIRS).open();
        bot.menu("Window").menu("Show View").menu("Coders").click();
        bot.waitUntil(Conditions.holds("it does not list both", () -> table().rowCount() == 2));
    }

    @AfterEach
    void viewIsClosed() {
        bot.closeAllShells();
        bot.closeAllEditors();
        view().close();
    }

    private SWTBotView view() {
        return bot.viewByTitle("Coders");
    }

    private SWTBotTable table() {
        return view().bot().table();
    }

    private int row(String coder) {
        return table().cell(0, 0).startsWith(coder) ? 0 : 1;
    }

    private String counts(String coder) {
        return table().cell(row(coder), 2) + " in " + table().cell(row(coder), 3);
    }

    private void waitForCounts(String coder, String counts) {
        bot.waitUntil(Conditions.holds(coder + " has another count than " + counts, () -> counts(coder)
                .equals(counts)));
    }

    private static boolean isShown(SWTBotEclipseEditor editor) {
        int start = editor.getText().indexOf(THEIRS);
        Optional<RGB> behind = editor.getStyledText().getBackground(start);
        return behind.isPresent() && editor.getStyledText().colorsBeside(start).contains(THEIR_COLOR);
    }

    private static boolean isHidden(SWTBotEclipseEditor editor) {
        int start = editor.getText().indexOf(THEIRS);
        return editor.getStyledText().getBackground(start).isEmpty()
                && !editor.getStyledText().colorsBeside(start).contains(THEIR_COLOR);
    }

    private void waitForShown(SWTBotEclipseEditor editor) {
        bot.waitUntil(Conditions.holds("ben's passage is not shown", () -> isShown(editor)));
    }

    private void waitForHidden(SWTBotEclipseEditor editor) {
        bot.waitUntil(Conditions.holds("ben's passage is still shown", () -> isHidden(editor)));
    }

    private void waitForCount(int feelings) {
        bot.waitUntil(Conditions.holds("the Codebook view says " + TestStudy.count("Feelings"),
                () -> TestStudy.count("Feelings") == feelings));
    }

    @Test
    void hiddenCodersAreShownNowhereUntilTheyAreTickedAgain() {
        SWTBotEclipseEditor editor = study.transcript("talk");
        waitForShown(editor);
        waitForCount(2);
        assertEquals("2 in 2", counts("ben"));
        table().toggleCheck(row("ben"));
        waitForHidden(editor);
        waitForCount(0);
        bot.waitUntil(Conditions.holds("the Study view says " + study.shownBehind("walk"),
                () -> study.shownBehind("walk").isEmpty()));
        bot.waitUntil(Conditions.holds("the Study view says " + study.shownBehind("talk"),
                () -> study.shownBehind("talk").startsWith("1 coded")));
        assertEquals("2 in 2", counts("ben"));
        study.open();
        bot.waitUntil(Conditions.holds("ben is ticked", () -> table().rowCount() == 2 && !table()
                .isChecked(row("ben"))));
        waitForCount(0);
        table().toggleCheck(row("ben"));
        waitForShown(study.transcript("talk"));
        waitForCount(2);
    }

    @Test
    void codeThatAHiddenCoderUsesIsRetiredAndNotDeleted() {
        table().toggleCheck(row("ben"));
        waitForCount(0);
        TestStudy.code("Feelings").select();
        bot.viewByTitle("Codebook");
        Keyboard.pressShortcut("DEL");
        SWTBotShell question = bot.shell("Delete Code");
        assertTrue(question.bot().labels().stream().anyMatch(text -> text.startsWith("2 passages have the code")),
                () -> question.bot().labels().toString());
        question.close();
        table().toggleCheck(row("ben"));
        waitForCount(2);
    }

    private void setStatus(String status) {
        bot.viewByTitle("Study").bot().tree().getTreeItem("Transcripts  2").expand()
                .getNode(study.transcripts().stream().filter(text -> text.startsWith("talk.md")).findFirst()
                        .orElseThrow())
                .contextMenu("Status").menu(status).click();
    }

    @Test
    void blindOthersAreShownOnceOnesOwnWorkIsDone() throws Exception {
        SWTBotEclipseEditor editor = study.transcript("talk");
        waitForShown(editor);
        bot.menu("File").menu("Study Properties...").click();
        SWTBotShell properties = bot.shell("Study Properties");
        properties.bot().checkBox("Code blind: others' coding of an interview is shown once one's own work on it "
                + "is done").click();
        properties.bot().button("Save").click();
        waitForHidden(editor);
        waitForCount(0);
        waitForCounts("ben", "0 in 0");
        bot.waitUntil(Conditions.holds("it is not said that one codes blind", () -> view().bot().labels().stream()
                .anyMatch(text -> text.startsWith("You code blind") && text.endsWith("so far in 0 of 2."))));
        editor.show();
        bot.waitUntil(Conditions.holds("the status line does not say so: " + bot.statusLine(), () -> bot
                .statusLine().stream().anyMatch(text -> text.startsWith("Coding blind: "))));
        String file = Files.readString(study.folder().resolve("study.json"));
        assertTrue(file.contains("\"blind\": true"), file);
        setStatus("Done");
        waitForShown(editor);
        waitForCount(1);
        waitForCounts("ben", "1 in 1");
        bot.waitUntil(Conditions.holds("it does not say how far", () -> view().bot().labels().stream()
                .anyMatch(text -> text.endsWith("so far in 1 of 2."))));
        file = Files.readString(study.folder().resolve("study.json"));
        assertTrue(file.contains("\"statusOf\"") && file.contains("\"" + TestStudy.coder() + "\": {")
                && !file.contains("\"status\":"), file);
        setStatus("In Work");
        waitForHidden(editor);
        bot.viewByTitle("Study").bot().tree().setFocus();
        Keyboard.pressShortcut("CTRL", "z");
        waitForShown(editor);
    }

    @Test
    void anothersStatusLiftsNothing() throws Exception {
        study.file("study.json", "{\"format\": 1, \"title\": \"c\", \"blind\": true, \"status\": {\"talk\": \"done\"}, "
                + "\"statusOf\": {\"ben\": {\"talk\": \"done\"}}}\n").open();
        waitForCount(0);
        assertEquals(1, TestStudy.count("Silence"));
        assertEquals(0, OpenStudy.session().orElseThrow().shown().transcript("walk").orElseThrow().coding().count());
    }

    @Test
    void anotherPersonCodesInAFolderOfTheirOwnAndTheFirstOnesCodesAreReadOnlyThen() throws Exception {
        String self = TestStudy.coder();
        String name = OpenStudy.session().orElseThrow().coderName();
        view().bot().button("Switch Coder...").click();
        SWTBotShell dialog = bot.shell("Who Codes");
        dialog.bot().text(0).setText("Mia van Loon");
        assertEquals("MVL", dialog.bot().text(1).getText());
        assertEquals("mia-van-loon", dialog.bot().text(2).getText());
        dialog.bot().text(1).setText("ML");
        dialog.bot().button("OK").click();
        bot.waitUntil(Conditions.holds("mia is not listed", () -> table().rowCount() == 3
                && table().cell(0, 0).equals("Mia van Loon (you)")));
        table().setFocus(); // without a window manager nobody gives the window back what the dialog had
        SWTBotEclipseEditor editor = study.transcript("talk");
        editor.navigateTo(TestStudy.FIRST_ANSWER, "Participant: My brother brought".length());
        editor.pressShortcut("DEL");
        bot.waitUntil(Conditions.holds("it does not say why not: " + bot.statusLine(), () -> bot.statusLine().stream()
                .anyMatch(said -> said.startsWith("The codes here are other coders'"))));
        assertEquals(1, study.coded(self, "talk").size());
        editor.selectRange(TestStudy.FIRST_ANSWER, "Participant: ".length(), "My brother".length());
        TestStudy.code("Feelings").doubleClick();
        bot.waitUntil(Conditions.holds("nothing is coded", () -> study.coded("mia-van-loon", "talk").size() == 1));
        String file = Files.readString(study.folder().resolve("coding/mia-van-loon/coder.json"));
        assertTrue(file.contains("\"Mia van Loon\"") && file.contains("\"ML\""), file);
        view().bot().button("Switch Coder...").click();
        SWTBotShell back = bot.shell("Who Codes");
        back.bot().text(0).setText(name);
        back.bot().text(2).setText(self);
        assertTrue(back.bot().messages().stream().anyMatch(text -> text.contains("you go on as that coder"))
                || back.bot().labels().stream().anyMatch(text -> text.contains("you go on as that coder")),
                () -> back.bot().labels().toString());
        back.bot().button("OK").click();
        bot.waitUntil(Conditions.holds("another one codes", () -> TestStudy.coder().equals(self)));
    }
}
