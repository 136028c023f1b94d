/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.index.StudyReader;
import org.verbacoda.study.index.StudySnapshot;

/**
 * A study's files, written by hand.
 *
 * @param root the study's folder
 */
record StudyFolder(Path root) {

    private static final CodebookParser PARSER = CodebookParser.standalone();

    /** Opens the study without any cache. */
    StudySnapshot open() throws IOException {
        return new StudyReader(() -> PARSER, Optional.empty()).open(root, StudyProgress.NONE);
    }

    StudyFolder file(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    StudyFolder transcript(String id, String text) throws IOException {
        return file("transcripts/" + id + ".md", "**Transcript ID:** " + id + "\n---\n" + text);
    }

    /** A coder's assignments for a transcript, each as {@code code start end}. */
    StudyFolder coding(String coder, String transcript, String... assignments) throws IOException {
        StringBuilder lines = new StringBuilder("{\"format\":1,\"transcript\":\"" + transcript + "\",\"coder\":\""
                + coder + "\"}\n");
        for (String assignment : assignments) {
            List<String> parts = List.of(assignment.split(" "));
            lines.append("{\"id\":\"" + lines.length() + "\",\"code\":\"" + parts.get(0) + "\",\"start\":"
                    + parts.get(1) + ",\"end\":" + parts.get(2) + "}\n");
        }
        return file("coding/" + coder + "/" + transcript + ".jsonl", lines.toString());
    }

    /** Where a text starts in the transcript that {@link #transcript} writes, in code points. */
    static int at(String id, String text, String passage) {
        String all = "**Transcript ID:** " + id + "\n---\n" + text;
        return all.codePointCount(0, all.indexOf(passage));
    }
}
