/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.transcript.structure.SpeakerRoles;

class StudyOpeningTest {

    private static final Path ABSOLUTE = Path.of("caches").toAbsolutePath();

    private static Path cacheFolder(Map<String, String> environment) {
        return StudyOpening.cacheFolder(environment).orElseThrow();
    }

    @Test
    void indexesAreKeptWhereTheUserHasCaches() {
        assertEquals(ABSOLUTE.resolve("verbacoda/index"), cacheFolder(Map.of("XDG_CACHE_HOME", ABSOLUTE.toString())));
        assertEquals(ABSOLUTE.resolve("verbacoda/index"), cacheFolder(Map.of("LOCALAPPDATA", ABSOLUTE.toString())));
        assertEquals(Path.of(System.getProperty("user.home"), ".cache", "verbacoda", "index"), cacheFolder(Map.of()));
    }

    @Test
    void aRelativePathThereIsIgnored() {
        assertEquals(cacheFolder(Map.of()), cacheFolder(Map.of("XDG_CACHE_HOME", "relative")));
        assertEquals(cacheFolder(Map.of()), cacheFolder(Map.of("XDG_CACHE_HOME", "")));
        assertEquals(cacheFolder(Map.of("LOCALAPPDATA", ABSOLUTE.toString())),
                cacheFolder(Map.of("XDG_CACHE_HOME", "relative", "LOCALAPPDATA", ABSOLUTE.toString())));
    }

    @Test
    void settingsAreThoseOfTheStudyOrTheDefaults(@TempDir Path study) throws IOException {
        assertEquals(SpeakerRoles.DEFAULT.names(), StudyOpening.settings(study).roles().names());

        Files.writeString(study.resolve("study.json"), "{\"format\": 1, \"roles\": [\"Guest\"]}");
        assertTrue(StudyOpening.settings(study).roles().names().contains("Guest"));
    }

    @Test
    void settingsThatCannotBeReadAreAFailureThatNamesTheStudy(@TempDir Path study) throws IOException {
        Files.writeString(study.resolve("study.json"), "[]");

        CommandFailure failure = assertThrows(CommandFailure.class, () -> StudyOpening.settings(study));
        assertTrue(Optional.ofNullable(failure.getMessage()).orElse("").startsWith(study + ": study.json, line 1: "),
                failure.getMessage());
    }
}
