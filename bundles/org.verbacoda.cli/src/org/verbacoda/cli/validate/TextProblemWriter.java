/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

import org.verbacoda.text.Severity;

/**
 * Writes each problem as a line that people read and editors turn into a link, {@code file:line:column: severity:
 * message [rule]}, and a summary below. Control characters out of a transcript are made visible: a terminal would obey
 * them.
 */
record TextProblemWriter(Writer out) implements ProblemWriter {

    @Override
    public void write(List<CheckedFile> files) throws IOException {
        int[] counts = new int[Severity.values().length];
        for (CheckedFile file : files) {
            for (FileProblem problem : file.problems()) {
                counts[problem.severity().ordinal()]++;
                out.write(visible(problem.file() + ":" + problem.line() + ":" + problem.column() + ": "
                        + problem.severity().id() + ": " + problem.message() + " [" + problem.rule() + "]"));
                out.write('\n');
            }
        }
        out.write(count(files.size(), "file") + ": " + count(counts[Severity.ERROR.ordinal()], "error") + ", "
                + count(counts[Severity.WARNING.ordinal()], "warning") + ", "
                + count(counts[Severity.INFO.ordinal()], "info") + "\n");
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }

    private static String visible(String line) {
        if (line.chars().noneMatch(Character::isISOControl)) {
            return line;
        }
        StringBuilder shown = new StringBuilder(line.length() + 16);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isISOControl(c)) {
                shown.append(String.format("\\u%04x", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }
}
