/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.transcripts;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.verbacoda.transcript.TranscriptSettings;

/**
 * The settings for each file: those of the study it lies in, which is the nearest folder above it with a
 * {@code study.json}; in no study {@link TranscriptSettings#DEFAULT}. Each folder is looked at once. Thread-safe.
 */
public final class SettingsByFile {

    private static final String STUDY_FILE = "study.json";

    private final SettingsSource studies;
    private final Map<Path, TranscriptSettings> known = new ConcurrentHashMap<>();

    /**
     * Creates the settings of one run.
     *
     * @param studies reads a study's settings
     */
    public SettingsByFile(SettingsSource studies) {
        this.studies = studies;
    }

    /**
     * Returns the settings for a file.
     *
     * @param file how the file was reached; a symbolic link belongs to the study it lies in
     */
    public TranscriptSettings of(Path file) {
        return ofParent(file.toAbsolutePath().normalize());
    }

    private TranscriptSettings ofParent(Path path) {
        return Optional.ofNullable(path.getParent()).map(this::ofFolder).orElse(TranscriptSettings.DEFAULT);
    }

    /** Not by computeIfAbsent, which allows no recursion; that two threads may read the same study does no harm. */
    private TranscriptSettings ofFolder(Path folder) {
        Optional<TranscriptSettings> seen = Optional.ofNullable(known.get(folder));
        if (seen.isPresent()) {
            return seen.get();
        }
        TranscriptSettings settings = Files.isRegularFile(folder.resolve(STUDY_FILE)) ? studies.of(folder)
                : ofParent(folder);
        known.put(folder, settings);
        return settings;
    }
}
