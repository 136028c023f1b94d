/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

import java.io.IOException;

/**
 * Why a text can't be read, in plain words. The reason does not name the line, which the file's format has its own way
 * to tell; in the lines of a JSON Lines file it is the file's line that counts.
 */
public final class UnreadableException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int line;

    /**
     * Something is wrong with the whole, or with a text of one line.
     *
     * @param reason what is wrong and what to do
     */
    public UnreadableException(String reason) {
        this(reason, 1);
    }

    /**
     * Something is wrong in a text of several lines.
     *
     * @param reason what is wrong and what to do
     * @param line the line of the text that is at fault, counted from 1
     */
    public UnreadableException(String reason, int line) {
        super(reason);
        this.reason = reason;
        this.line = line;
    }

    /** A damaged file may hold a million lines that can't be read: no stack trace. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** What is wrong and what to do: a phrase without the line. */
    public String reason() {
        return reason;
    }

    /** The line of the text that is at fault, counted from 1; 1 for what concerns the whole. */
    public int line() {
        return line;
    }
}
