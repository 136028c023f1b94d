/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBotShell;
import org.verbacoda.bot.SWTBotTree;
import org.verbacoda.bot.SWTBotView;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;

/** What is done in the Codebook view is done to the codebook's text, which keeps its comments and its layout. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class CodebookViewTest {

    private static final String RETIRED_OBJECTS = "Objects  retired";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;

    @BeforeEach
    void aStudyIsOpen() throws Exception {
        study = TestStudy.make("codebook-study", "talk")
                .coding("ben", "talk", "objects-a1b2", "My brother brought a kettle.").open();
        bot.waitUntil(Conditions.holds("the codebook is not shown",
                () -> tree().texts().equals(List.of("Objects", "Feelings", "Silence"))));
    }

    @AfterEach
    void dialogsAreClosed() {
        bot.closeAllShells();
    }

    private SWTBotView view() {
        return bot.viewByTitle("Codebook");
    }

    private SWTBotTree tree() {
        return view().bot().tree();
    }

    private String text() {
        try {
            return Files.readString(study.folder().resolve("codebook.codebook"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String awaitText(String what, Predicate<String> wanted) {
        bot.waitUntil(Conditions.holds("the codebook has not " + what, () -> wanted.test(text())));
        return text();
    }

    private void answer(String dialog, String text) {
        SWTBotShell shell = bot.shell(dialog);
        shell.bot().text(0).setText(text);
        shell.bot().button("OK").click();
        bot.waitUntil(Conditions.shellCloses(shell));
    }

    /** That a change of the text can be undone and redone by the keys, and the view follows. */
    private void assertUndoable(String after, Runnable shownBefore, Runnable shownAfter) {
        shownAfter.run();
        tree().setFocus();
        Keyboard.pressShortcut("CTRL", "z");
        awaitText("its text of before", TestStudy.CODEBOOK::equals);
        shownBefore.run();
        tree().setFocus();
        Keyboard.pressShortcut("CTRL", "y");
        awaitText("its text of afterwards", after::equals);
        shownAfter.run();
    }

    private void assertTop(String... names) {
        bot.waitUntil(Conditions.holds("the view does not show " + List.of(names),
                () -> tree().texts().equals(List.of(names))));
    }

    private static void assertLine(String text, String pattern) {
        assertTrue(text.lines().anyMatch(line -> line.matches(pattern)), text);
    }

    /** That only lines were added. */
    private static void assertOnlyAdded(String text, int lines) {
        List<String> before = TestStudy.CODEBOOK.lines().toList();
        List<String> after = text.lines().toList();
        assertEquals(before, after.stream().filter(before::contains).toList());
        assertTrue(after.size() - before.size() <= lines && after.size() > before.size(), text);
    }

    @Test
    void newCodeIsAtTheEndOfTheCodebook() {
        view().toolbarButton("New Code (Insert)").click();
        answer("New Code", "Time");
        String after = awaitText("the new code", text -> text.contains("\"Time\""));
        assertLine(after, "code time-\\w{4} \"Time\" #[0-9A-F]{6}");
        assertOnlyAdded(after, 2);
        assertUndoable(after, () -> assertTop("Objects", "Feelings", "Silence"),
                () -> assertTop("Objects", "Feelings", "Silence", "Time"));
    }

    @Test
    void insertAsksForANewCodeAndEscapeLeavesTheCodebookAsItIs() {
        TestStudy.code("Feelings").select();
        Keyboard.pressShortcut("INSERT");
        SWTBotShell dialog = bot.shell("New Code");
        assertFalse(dialog.bot().button("OK").isEnabled());
        Keyboard.pressShortcut("ESC");
        bot.waitUntil(Conditions.shellCloses(dialog));
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(TestStudy.CODEBOOK, text());
    }

    @Test
    void newSubCodeIsUnderItsCode() {
        TestStudy.code("Objects").contextMenu("New Sub-code...").click();
        answer("New Sub-code", "Toasters");
        String after = awaitText("the new code", text -> text.contains("\"Toasters\""));
        assertLine(after, "    code toasters-\\w{4} \"Toasters\" #[0-9A-F]{6}");
        assertOnlyAdded(after, 1);
        assertUndoable(after, () -> assertUnderObjects("Kettles"), () -> assertUnderObjects("Kettles", "Toasters"));
    }

    private void assertUnderObjects(String... names) {
        bot.waitUntil(Conditions.holds("the view does not show " + List.of(names),
                () -> TestStudy.code("Objects").expand().getNodes().equals(List.of(names))));
    }

    @Test
    void codeIsRenamedInPlaceAndKeepsItsId() {
        TestStudy.code("Feelings").select();
        Keyboard.pressShortcut("F2");
        bot.waitUntil(Conditions.holds("the name is not to be edited", () -> Display.getDefault().syncCall(
                () -> Display.getDefault().getFocusControl() instanceof Text text && text.getText().equals("Feelings"))));
        Keyboard.typeText("Moods");
        Keyboard.pressShortcut("ENTER");
        String after = awaitText("the new name", text -> text.contains("\"Moods\""));
        assertEquals(TestStudy.CODEBOOK.replace("\"Feelings\"", "\"Moods\""), after);
        assertUndoable(after, () -> assertTop("Objects", "Feelings", "Silence"),
                () -> assertTop("Objects", "Moods", "Silence"));
    }

    @Test
    void definitionIsWrittenIntoTheCode() {
        TestStudy.code("Feelings").contextMenu("Edit Definition...").click();
        answer("Edit Definition", "What \"moves\" people.");
        String after = awaitText("the definition", text -> text.contains("moves"));
        assertLine(after, "    definition \"What \\\\\"moves\\\\\" people.\"");
        assertTrue(after.contains("// of all kinds"), after);
        assertTrue(after.contains("code silence-g7h8   \"Silence\"   #27AE60"), after);
        assertUndoable(after, () -> assertDefinition(""), () -> assertDefinition("What \"moves\" people."));
    }

    private void assertDefinition(String definition) {
        bot.waitUntil(Conditions.holds("the study does not know the definition", () -> OpenStudy.session().orElseThrow()
                .snapshot().codebook().byId("feelings-e5f6").orElseThrow().definition().equals(definition)));
    }

    @Test
    void definitionThatIsThereIsShownToBeChanged() {
        TestStudy.code("Objects").contextMenu("Edit Definition...").click();
        assertEquals("What is brought in.", bot.shell("Edit Definition").bot().text(0).getText());
        answer("Edit Definition", "What is carried in.");
        awaitText("the definition", TestStudy.CODEBOOK.replace("What is brought in.", "What is carried in.")::equals);
    }

    @Test
    void codeThatNobodyUsesIsDeleted() {
        TestStudy.code("Silence").select();
        Keyboard.pressShortcut("DEL");
        String after = awaitText("lost the code", text -> !text.contains("Silence"));
        assertEquals(TestStudy.CODEBOOK.replace("code silence-g7h8   \"Silence\"   #27AE60\n", ""), after);
        assertUndoable(after, () -> assertTop("Objects", "Feelings", "Silence"),
                () -> assertTop("Objects", "Feelings"));
    }

    @Test
    void codeInUseIsRetiredAndItsPassagesStay() throws IOException {
        String coding = Files.readString(study.folder().resolve("coding/ben/talk.jsonl"));
        TestStudy.code("Objects").select();
        view().toolbarButton("Delete (Delete)").click();
        SWTBotShell question = bot.shell("Delete Code");
        question.bot().button("Retire").click();
        bot.waitUntil(Conditions.shellCloses(question));
        String after = awaitText("the mark", text -> text.contains("retired"));
        assertEquals(TestStudy.CODEBOOK.replace("#C0392B {", "#C0392B retired {").replace("#E67E22", "#E67E22 retired"),
                after);
        assertUndoable(after, () -> assertTop("Objects", "Feelings", "Silence"),
                () -> assertTop(RETIRED_OBJECTS, "Feelings", "Silence"));
        assertEquals(1, TestStudy.count(RETIRED_OBJECTS));
        assertEquals(coding, Files.readString(study.folder().resolve("coding/ben/talk.jsonl")));
    }

    @Test
    void retiredCodeCanBeUsedAgain() throws Exception {
        study.file("codebook.codebook", TestStudy.CODEBOOK.replace("#C0392B {", "#C0392B retired {"));
        OpenStudy.session().orElseThrow().reload();
        TestStudy.code(RETIRED_OBJECTS).contextMenu("Use Again").click();
        awaitText("lost the mark", TestStudy.CODEBOOK::equals);
        assertTop("Objects", "Feelings", "Silence");
    }

    @Test
    void whileTheTextHasAnErrorTheViewShowsTheLastGoodCodesAndChangesNothing() throws Exception {
        String broken = TestStudy.CODEBOOK + "code \n";
        study.file("codebook.codebook", broken);
        OpenStudy.session().orElseThrow().reload();
        bot.waitUntil(Conditions.holds("the view does not tell of the error", () -> view().bot().labels().stream()
                .anyMatch(label -> label.contains("The codebook has an error") && label.contains("line "))));
        assertTrue(tree().texts().containsAll(List.of("Objects", "Feelings", "Silence")),
                () -> tree().texts().toString());
        assertFalse(view().toolbarButton("New Code (Insert)").isEnabled());
        assertFalse(TestStudy.code("Feelings").contextMenu("Rename").isEnabled());
        TestStudy.code("Feelings").select();
        Keyboard.pressShortcut("DEL");
        Keyboard.pressShortcut("F2");
        Keyboard.pressShortcut("INSERT");
        assertEquals(1, bot.shellCount());
        bot.waitUntil(Conditions.jobsAreIdle());
        assertEquals(broken, text());
        study.file("codebook.codebook", TestStudy.CODEBOOK);
        OpenStudy.session().orElseThrow().reload();
        bot.waitUntil(Conditions.holds("the view stays locked",
                () -> view().toolbarButton("New Code (Insert)").isEnabled()));
        assertFalse(view().bot().labels().stream().anyMatch(label -> label.contains("error")));
    }

    @Test
    void filterHidesWhatHasNotTheText() {
        view().bot().text(0).setText("ett");
        bot.waitUntil(Conditions.holds("the codes are not filtered", () -> tree().texts().equals(List.of("Objects"))));
        assertUnderObjects("Kettles");
        view().bot().text(0).setText("");
        assertTop("Objects", "Feelings", "Silence");
    }
}
