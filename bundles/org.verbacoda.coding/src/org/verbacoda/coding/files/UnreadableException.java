/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

/** Why a line, or a whole small file, can't be read: a phrase in plain words that says what is wrong and where. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;
    private final int line;

    UnreadableException(String reason) {
        this(reason, 1);
    }

    /** A fault in a text of several lines; the line is counted from 1. */
    UnreadableException(String reason, int line) {
        // A damaged file may hold a million such lines: no stack trace
        super(reason, null, false, false);
        this.reason = reason;
        this.line = line;
    }

    String reason() {
        return reason;
    }

    /** The line of the text where the fault was noticed, counted from 1; 1 for what concerns the whole. */
    int line() {
        return line;
    }
}
