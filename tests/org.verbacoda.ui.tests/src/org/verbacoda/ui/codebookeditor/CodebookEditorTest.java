/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebookeditor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.RGB;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.SWTBotEclipseEditor;
import org.verbacoda.bot.SWTBotStyledText;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.ui.study.StudyOpener;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.SampleCopy;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.workspace.OpenStudy;

@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class CodebookEditorTest {

    private static final String CODEBOOK = "codebook \"Nights\"\n\ncode calm-a1b2 \"Calm\" #C0392B\n";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final Path folder = SampleCopy.folder("codebook-study");
    private SWTBotEclipseEditor editor;

    @BeforeEach
    void openCodebook() throws Exception {
        SampleCopy.delete(folder);
        Files.createDirectories(folder.resolve("transcripts"));
        Files.writeString(folder.resolve("transcripts/a.md"), "Interviewer: How?\n\nInterviewee: So.\n");
        Files.writeString(folder.resolve("study.json"), "{\"format\": 1, \"title\": \"Nights on the ward\"}\n");
        Files.writeString(folder.resolve("codebook.codebook"), CODEBOOK);
        StudyOpener.open(folder);
        bot.waitUntil(Conditions.holds("the study is not open",
                () -> bot.title().equals("Nights on the ward - Verbacoda")));
        bot.viewByTitle("Study").bot().tree().getTreeItem("Codebook").doubleClick();
        editor = bot.editorByTitle("codebook.codebook");
    }

    @AfterEach
    void closeEditors() {
        if (editor != null && editor.isDirty()) {
            editor.save();
        }
        bot.closeAllEditors();
    }

    @Test
    void wordsOfTheLanguageAndColoursStandOut() {
        SWTBotStyledText text = editor.getStyledText();
        bot.waitUntil(Conditions.holds("keywords are not bold", () -> text.isBold(CODEBOOK.indexOf("code calm"))));
        assertFalse(text.isBold(CODEBOOK.indexOf("calm-a1b2")));
        assertEquals(Optional.of(new RGB(0xC0, 0x39, 0x2B)), text.getBackground(CODEBOOK.indexOf("#C0392B")));
    }

    @Test
    void whatIsSavedIsInTheStudyAtOnce() throws Exception {
        editor.navigateTo(3, 0);
        editor.typeText("code haste-c3d4 Haste");
        assertTrue(editor.isDirty());
        assertEquals(CODEBOOK, Files.readString(folder.resolve("codebook.codebook")));
        editor.save();
        assertTrue(Files.readString(folder.resolve("codebook.codebook")).startsWith(CODEBOOK + "code haste-c3d4 Haste"));
        bot.waitUntil(Conditions.holds("the study does not know what is wrong with its codebook", () -> OpenStudy.session()
                .orElseThrow().snapshot().problems().stream().anyMatch(each -> each.file().equals("codebook.codebook"))));
    }
}
