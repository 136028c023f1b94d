/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.transcripts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.transcript.TranscriptSettings;
import org.verbacoda.transcript.rules.RuleSettings;
import org.verbacoda.transcript.structure.SpeakerRoles;

class SettingsByFileTest {

    private static final TranscriptSettings OUTER = settings("Outer");
    private static final TranscriptSettings INNER = settings("Inner");

    @TempDir
    Path folder;
    private final List<Path> asked = new ArrayList<>();
    private SettingsByFile settings = new SettingsByFile(study -> TranscriptSettings.DEFAULT);

    @BeforeEach
    void makeAStudyWithinAStudy() throws IOException {
        Files.createDirectories(folder.resolve("study/part/study/transcripts"));
        Files.writeString(folder.resolve("study/study.json"), "{}");
        Files.writeString(folder.resolve("study/part/study/study.json"), "{}");
        settings = new SettingsByFile(study -> {
            asked.add(study);
            return study.endsWith("part/study") ? INNER : OUTER;
        });
    }

    @Test
    void theNearestStudyAboveAFileDecides() {
        assertSame(OUTER, settings.of(folder.resolve("study/a.md")));
        assertSame(OUTER, settings.of(folder.resolve("study/part/a.md")));
        assertSame(INNER, settings.of(folder.resolve("study/part/study/transcripts/a.md")));
        assertSame(INNER, settings.of(folder.resolve("study/part/../part/study/a.md")));
    }

    @Test
    void outsideOfAStudyTheDefaultHolds() {
        assertSame(TranscriptSettings.DEFAULT, settings.of(folder.resolve("a.md")));
        assertEquals(List.of(), asked);
    }

    @Test
    void aStudyIsReadOnce() {
        for (String name : List.of("study/a.md", "study/b.md", "study/part/c.md")) {
            assertSame(OUTER, settings.of(folder.resolve(name)));
        }
        assertEquals(List.of(folder.resolve("study")), asked);
    }

    private static TranscriptSettings settings(String role) {
        return new TranscriptSettings(SpeakerRoles.of(List.of(role)), RuleSettings.DEFAULT);
    }
}
