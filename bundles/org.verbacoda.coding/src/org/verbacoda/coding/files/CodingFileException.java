/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.io.IOException;

/**
 * A file of a coder can't be read as a whole. The message says what is wrong and in which line; it does not name the
 * file, which only the caller knows.
 */
public class CodingFileException extends IOException {

    private static final long serialVersionUID = 1L;

    private final int line;

    /**
     * @param line the line that is at fault, counted from 1
     * @param message what is wrong, where, and what to do
     */
    public CodingFileException(int line, String message) {
        super(message);
        this.line = line;
    }

    /** The line that is at fault, counted from 1. */
    public int line() {
        return line;
    }
}
