/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.nio.charset.StandardCharsets;
import org.verbacoda.coding.json.UndecodableBytes;

/**
 * The lines of a JSON Lines file that hold something. Lines end with {@code \n}, and carriage returns before it belong
 * to the line end; blank lines are passed over but counted; byte order marks at the start of a line (files joined with
 * {@code cat} have them anywhere) are ignored.
 */
final class Lines {

    private final byte[] content;
    private int from;
    private int to;
    private int next;
    private int number;

    Lines(byte[] content) {
        this.content = content;
    }

    /** Moves to the next line that is not blank; false at the end of the file. */
    boolean advance() {
        while (next < content.length) {
            number++;
            from = next;
            to = from;
            while (to < content.length && content[to] != '\n') {
                to++;
            }
            next = to + 1;
            trim();
            if (!isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The number of the current line, counted from 1. */
    int number() {
        return number;
    }

    /** The current line; bytes that are not UTF-8 as {@link UndecodableBytes} has them. */
    String text() {
        String text = new String(content, from, to - from, StandardCharsets.UTF_8);
        // The replacement character is what the decoder puts for a fault, if the line does not hold it of its own
        return text.indexOf('\uFFFD') < 0 ? text : UndecodableBytes.decode(content, from, to);
    }

    private void trim() {
        while (to > from && content[to - 1] == '\r') {
            to--;
        }
        while (to - from >= 3 && content[from] == (byte) 0xEF && content[from + 1] == (byte) 0xBB
                && content[from + 2] == (byte) 0xBF) {
            from += 3;
        }
    }

    private boolean isBlank() {
        for (int i = from; i < to; i++) {
            if (content[i] != ' ' && content[i] != '\t' && content[i] != '\r') {
                return false;
            }
        }
        return true;
    }
}
