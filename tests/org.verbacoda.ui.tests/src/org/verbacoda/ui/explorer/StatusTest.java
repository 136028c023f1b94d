/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.verbacoda.bot.Conditions;
import org.verbacoda.bot.Keyboard;
import org.verbacoda.bot.SWTBotView;
import org.verbacoda.bot.SWTWorkbenchBot;
import org.verbacoda.study.files.TranscriptStatus;
import org.verbacoda.ui.testing.LoggedErrors;
import org.verbacoda.ui.testing.ScreenshotOnFailure;
import org.verbacoda.ui.testing.TestStudy;
import org.verbacoda.workspace.OpenStudy;

/** The status of transcripts: given in the Study view, kept in study.json, taken back, and filtered by. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@ExtendWith({ScreenshotOnFailure.class, LoggedErrors.class})
class StatusTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private TestStudy study;

    @BeforeEach
    void aStudyIsOpen() throws Exception {
        study = TestStudy.make("status", "talk", "walk").file("study.json",
                "{\n  \"format\": 1,\n  \"title\": \"status\",\n  \"later\": {\"key\": [1, 2]}\n}\n").open();
    }

    @AfterEach
    void everythingIsShown() {
        view().viewMenu("Show All").click();
    }

    private SWTBotView view() {
        return bot.viewByTitle("Study");
    }

    private void set(String transcript, String status) {
        view().bot().tree().getTreeItem("Transcripts  2").expand().getNode(transcript).contextMenu("Status").menu(status)
                .click();
    }

    private String settings() {
        try {
            return Files.readString(study.folder().resolve("study.json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void waitFor(String id, TranscriptStatus status) {
        bot.waitUntil(Conditions.holds(id + " is not " + status.word(),
                () -> OpenStudy.session().orElseThrow().snapshot().settings().status(id) == status));
        bot.waitUntil(Conditions.jobsAreIdle());
    }

    @Test
    void statusIsKeptInTheStudyAndTakenBackByUndo() {
        String before = settings();
        set("talk.md", "Done");
        waitFor("talk", TranscriptStatus.DONE);
        assertTrue(settings().contains("\"talk\": \"done\"") && settings().contains("\"later\""), settings());
        set("talk.md", "In Work");
        waitFor("talk", TranscriptStatus.IN_WORK);
        view().bot().tree().setFocus();
        Keyboard.pressShortcut("CTRL", "Z");
        waitFor("talk", TranscriptStatus.DONE);
        Keyboard.pressShortcut("CTRL", "Z");
        waitFor("talk", TranscriptStatus.NEW);
        assertEquals(before, settings());
    }

    @Test
    void onlyTranscriptsOfOneStatusCanBeShown() {
        set("walk.md", "Done");
        waitFor("walk", TranscriptStatus.DONE);
        view().viewMenu("Only Done").click();
        bot.waitUntil(Conditions.holds("others are shown", () -> shown().equals(List.of("walk.md"))));
        view().viewMenu("Only New").click();
        bot.waitUntil(Conditions.holds("others are shown", () -> shown().equals(List.of("talk.md"))));
        view().viewMenu("Only In Work").click();
        bot.waitUntil(Conditions.holds("others are shown",
                () -> view().bot().tree().texts().equals(List.of("Codebook"))));
        assertTrue(view().bot().labels().contains("Only transcripts that are in work")
                || bot.labels().contains("Only transcripts that are in work"), () -> bot.labels().toString());
        view().viewMenu("Show All").click();
        bot.waitUntil(Conditions.holds("not all are shown", () -> study.transcripts().equals(List.of("talk.md", "walk.md"))));
    }

    private List<String> shown() {
        return view().bot().tree().texts().contains("Transcripts  1") ? study.transcripts() : List.of();
    }
}
