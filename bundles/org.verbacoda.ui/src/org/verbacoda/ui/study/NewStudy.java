/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.TranscriptFileNames;
import org.verbacoda.study.files.StudyFile;
import org.verbacoda.study.files.StudySettings;
import org.verbacoda.text.AtomicFiles;

/** Makes a folder a study's. */
final class NewStudy {

    private NewStudy() {
    }

    /**
     * Writes the files of a new study. Transcripts that are in the folder itself stay there and belong to it.
     *
     * @throws StudyException if the folder holds a study already
     * @throws IOException if it can't be written
     */
    static void create(Path folder, String title) throws IOException {
        StudyLayout layout = new StudyLayout(folder);
        if (Files.exists(layout.studyFile())) {
            throw new StudyException(folder + " holds a study already; open it with File > Open Study...");
        }
        StudySettings settings = StudySettings.of(title);
        Path transcripts = layout.root().resolve("transcripts");
        if (!Files.exists(transcripts) && holdsTranscripts(folder)) {
            settings = settings.withTranscriptFolders(List.of("."));
        } else {
            Files.createDirectories(transcripts);
        }
        AtomicFiles.write(layout.studyFile(), StudyFile.toBytes(settings));
    }

    private static boolean holdsTranscripts(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> Files.isRegularFile(file) && TranscriptFileNames.matches(file));
        }
    }
}
