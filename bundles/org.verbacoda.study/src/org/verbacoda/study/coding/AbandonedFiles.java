/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.text.AtomicFiles;

/** Clears a study of what programs have left that were killed while they wrote. */
public final class AbandonedFiles {

    private AbandonedFiles() {
    }

    /**
     * Deletes temporary files that are older than any writing takes: beside study.json, below {@code coding/} and the
     * folders of transcripts, and among the text versions. For programs that write a study; opening one changes nothing.
     *
     * @return how many were deleted
     * @throws IOException if a folder can't be read or a file not be deleted
     */
    public static int delete(StudySnapshot study) throws IOException {
        StudyLayout layout = study.layout();
        int deleted = AtomicFiles.deleteAbandoned(layout.root());
        if (Files.isDirectory(layout.versions())) {
            deleted += AtomicFiles.deleteAbandoned(layout.versions());
        }
        deleted += below(layout.coding());
        for (String folder : study.settings().transcriptFolders()) {
            Path transcripts = layout.root().resolve(folder).normalize();
            deleted += transcripts.equals(layout.root()) ? 0 : below(transcripts);
        }
        return deleted;
    }

    private static int below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        List<Path> folders;
        try (Stream<Path> all = Files.walk(folder)) {
            folders = all.filter(Files::isDirectory).filter(each -> !isHidden(each)).toList();
        }
        int deleted = 0;
        for (Path each : folders) {
            deleted += AtomicFiles.deleteAbandoned(each);
        }
        return deleted;
    }

    private static boolean isHidden(Path folder) {
        return String.valueOf(folder.getFileName()).startsWith(".");
    }
}
