/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.io.IOException;

/**
 * A shared file of the study can't be read, or can't be written without losing something. The message is one line:
 * file, line, what is wrong, what to do.
 */
public final class StudyFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String file;
    private final int line;
    private final String problem;

    /**
     * @param file the file's name
     * @param line the line that is at fault, counted from 1; 0 for the file as a whole
     * @param problem what is wrong and what to do
     */
    public StudyFileException(String file, int line, String problem) {
        super(line > 0 ? file + ", line " + line + ": " + problem : file + ": " + problem);
        this.file = file;
        this.line = line;
        this.problem = problem;
    }

    public String file() {
        return file;
    }

    /** The line that is at fault, counted from 1; 0 for the file as a whole. */
    public int line() {
        return line;
    }

    /** What is wrong and what to do: the message without file and line. */
    public String problem() {
        return problem;
    }
}
