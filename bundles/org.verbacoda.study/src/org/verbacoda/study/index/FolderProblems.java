/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.verbacoda.study.StudyLayout;
import org.verbacoda.text.Severity;

/** What is wrong with a study's folder itself. */
final class FolderProblems {

    private FolderProblems() {
    }

    static void report(StudyLayout layout, List<StudyProblem> problems) throws IOException {
        reportReadOnly(layout, problems);
        reportSecondCodebooks(layout, problems);
    }

    private static void reportReadOnly(StudyLayout layout, List<StudyProblem> problems) {
        boolean coding = Files.exists(layout.coding());
        if (!Files.isWritable(layout.root()) || coding && !Files.isWritable(layout.coding())) {
            problems.add(new StudyProblem(layout.relative(layout.studyFile()), 0, Severity.WARNING, "read-only-folder",
                    "The study can be read but not changed: its folder " + (Files.isWritable(layout.root())
                            ? "\"coding\" " : "") + "can't be written to. Change who may write there, or copy the "
                            + "study elsewhere and open the copy."));
        }
    }

    /** Two programs that share a folder leave them, and people who copy a codebook before they change it. */
    private static void reportSecondCodebooks(StudyLayout layout, List<StudyProblem> problems) throws IOException {
        try (DirectoryStream<Path> codebooks = Files.newDirectoryStream(layout.root(),
                file -> String.valueOf(file.getFileName()).endsWith(".codebook"))) {
            for (Path file : codebooks) {
                boolean hidden = String.valueOf(file.getFileName()).startsWith(".");
                if (!file.equals(layout.codebook()) && !hidden && Files.isRegularFile(file)) {
                    problems.add(new StudyProblem(layout.relative(file), 0, Severity.WARNING, "second-codebook",
                            "A study has one codebook, and that is " + layout.relative(layout.codebook())
                                    + "; this one is not used. Move over what is missing there, then remove it."));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }
}
