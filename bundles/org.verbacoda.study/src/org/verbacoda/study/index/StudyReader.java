/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.files.StudyFile;
import org.verbacoda.study.files.StudyFileReading;
import org.verbacoda.study.files.StudySettings;
import org.verbacoda.text.Severity;

/**
 * Opens studies: reads what must be read, takes the rest from the index cache, and changes nothing in the folder. Safe
 * for use by several threads.
 */
public final class StudyReader {

    private final Supplier<CodebookParser> parser;
    private final Optional<Path> cacheFolder;

    /**
     * A reader.
     *
     * @param parser gives the codebook language; asked only for a study that has a codebook
     * @param cacheFolder where index caches are kept between runs; empty for none
     */
    public StudyReader(Supplier<CodebookParser> parser, Optional<Path> cacheFolder) {
        this.parser = parser;
        this.cacheFolder = cacheFolder;
    }

    /**
     * Opens the study in a folder. Any folder of transcripts can be opened; without {@code study.json} the transcripts
     * are those below {@code transcripts/}, or below the folder itself if there is no such folder.
     *
     * @throws StudyException if there is no such folder, or a file without which nothing can be said is unreadable
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public StudySnapshot open(Path folder, StudyProgress progress) throws StudyException {
        return follow(folder).update(progress);
    }

    /** The study in a folder, which has not been read yet, to be read more than once. */
    public FollowedStudy follow(Path folder) {
        return new FollowedStudy(folder, parser, cacheFolder);
    }

    /** What study.json says; the defaults for a folder that has none. */
    public static StudySettings settings(StudyLayout layout) throws IOException {
        return study(layout).settings();
    }

    static StudyFileReading study(StudyLayout layout) throws IOException {
        if (Files.exists(layout.studyFile())) {
            return StudyFile.read(content(layout, layout.studyFile()));
        }
        StudySettings settings = StudySettings.of(String.valueOf(layout.root().getFileName()));
        return new StudyFileReading(Files.isDirectory(layout.root().resolve("transcripts")) ? settings
                : settings.withTranscriptFolders(List.of(".")), List.of());
    }

    static void reportMissingFolders(StudyLayout layout, StudySettings settings, List<StudyProblem> problems) {
        for (String transcripts : settings.transcriptFolders()) {
            if (Files.exists(layout.studyFile()) && !Files.isDirectory(layout.root().resolve(transcripts))) {
                problems.add(new StudyProblem(layout.relative(layout.studyFile()), 0, Severity.WARNING, "missing-folder",
                        "There is no folder \"" + transcripts + "\", from which transcripts should be taken. Make it, or "
                                + "correct \"transcripts\"."));
            }
        }
    }

    static byte[] content(StudyLayout layout, Path file) throws StudyException {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new StudyException(layout.root() + ": " + layout.relative(file) + ": can't be read: "
                    + e.getMessage(), e);
        }
    }
}
