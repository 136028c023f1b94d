/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import com.google.gson.stream.JsonWriter;

/** Writes each problem as a JSON object on a line of its own, always with the same keys in the same order. */
record JsonProblemWriter(Writer out) implements ProblemWriter {

    @Override
    public void write(List<CheckedFile> files) throws IOException {
        for (CheckedFile file : files) {
            for (FileProblem problem : file.problems()) {
                write(problem);
            }
        }
    }

    /** The writer of one object only: a {@link JsonWriter} takes a second one for a mistake. */
    @SuppressWarnings("resource") // the output is not closed: it belongs to the program
    private void write(FileProblem problem) throws IOException {
        new JsonWriter(out).beginObject()
                .name("file").value(problem.file().toString())
                .name("line").value(problem.line())
                .name("column").value(problem.column())
                .name("offset").value(problem.offset())
                .name("length").value(problem.length())
                .name("severity").value(problem.severity().id())
                .name("rule").value(problem.rule())
                .name("message").value(problem.message())
                .endObject();
        out.write('\n');
    }
}
