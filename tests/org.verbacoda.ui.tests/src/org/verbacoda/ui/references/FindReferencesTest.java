/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.references;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

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
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;

/** Ctrl+Shift+G lists all places of a speaker or a code over the study. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class FindReferencesTest {

    private static final String DECLARED = """
            # Group

            **Transcript ID:** group
            **Speakers:** Participant (also Nora), Interviewer, Guest

            Nora: I was first.

            Interviewer: Were you?

            Participant: Yes.
            """;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;

    @BeforeEach
    void aStudyIsOpen() throws Exception {
        study = TestStudy.make("references", "talk", "walk").file("transcripts/group.md", DECLARED)
                .coding("ada", "walk", "objects-a1b2", "My brother").coding("bo", "walk", "objects-a1b2", "a kettle")
                .coding("ada", "talk", "objects-a1b2", "brought").coding("bo", "talk", "kettles-c3d4", "My brother brought")
                .open();
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

    private SWTBot found(String summary) {
        SWTBot view = bot.viewByTitle("Search").bot();
        view.link(summary);
        return view;
    }

    @Test
    void theTurnsOfASpeakerAreListedWithAllLabelsAndTheHeader() {
        SWTBotEclipseEditor editor = study.transcript("talk");
        editor.navigateTo(TestStudy.FIRST_ANSWER, 3);
        editor.pressShortcut("CTRL", "SHIFT", "G");
        SWTBot view = found("Turns of the speaker Participant: 8 passages in 3 interviews");
        assertEquals(List.of("transcripts/group.md  4", "transcripts/talk.md  2", "transcripts/walk.md  2"),
                view.tree().texts());
        assertEquals(List.of("**Speakers:** Participant (also Nora), Interviewer, Guest",
                "**Speakers:** Participant (also Nora), Interviewer, Guest", "1  Nora: I was first.", "3  Participant: Yes."),
                view.tree().getTreeItem("transcripts/group.md  4").getNodes());
        view.tree().getTreeItem("transcripts/group.md  4").getNode("1  Nora: I was first.").select();
        view.tree().setFocus();
        Keyboard.pressShortcut("ENTER");
        SWTBotEclipseEditor other = bot.editorByTitle("group.md");
        bot.waitUntil(Conditions.holds("the label is not selected", () -> other.getSelection().equals("Nora")));
    }

    @Test
    void aSpeakerWhoIsOnlyDeclaredIsFoundInTheHeader() {
        SWTBotEclipseEditor editor = study.transcript("group");
        editor.selectRange(3, "**Speakers:** Participant (also Nora), Interviewer, ".length(), 2);
        editor.pressShortcut("CTRL", "SHIFT", "G");
        SWTBot view = found("Turns of the speaker Guest: 1 passage in 1 interview");
        assertEquals(List.of("transcripts/group.md  1"), view.tree().texts());
    }

    @Test
    void thePassagesOfACodeAreListedFromTheCodebook() {
        TestStudy.code("Objects").select();
        bot.viewByTitle("Codebook").bot().tree().setFocus();
        Keyboard.pressShortcut("CTRL", "SHIFT", "G");
        SWTBot view = found("Passages of the code \"Objects\": 3 passages in 2 interviews");
        assertEquals(List.of("transcripts/talk.md  1", "transcripts/walk.md  2"), view.tree().texts());
        List<String> hits = view.tree().getTreeItem("transcripts/walk.md  2").getNodes();
        assertEquals(2, hits.size());
        TestStudy.code("Objects", "Kettles").contextMenu("Find References").click();
        found("Passages of the code \"Kettles\": 1 passage in 1 interview");
    }

    @Test
    void thePassagesOfACodeAreListedFromACodedPassage() {
        SWTBotEclipseEditor editor = study.transcript("walk");
        editor.navigateTo(TestStudy.FIRST_ANSWER, "Participant: My".length());
        editor.pressShortcut("CTRL", "SHIFT", "G");
        found("Passages of the code \"Objects\": 3 passages in 2 interviews");
    }

    @Test
    void outsideALabelAndACodedPassageTheTurnsSpeakerIsMeant() {
        SWTBotEclipseEditor editor = study.transcript("walk");
        editor.navigateTo(TestStudy.FIRST_ANSWER - 2, "Interviewer: How did".length());
        bot.menu("Navigate").menu("Find References").click();
        found("Turns of the speaker Interviewer: 6 passages in 3 interviews");
    }
}
