/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

import java.io.Reader;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Hands a text to a JSON reader in pieces, so that one knows how far it has come: Gson tells neither line nor character
 * of what it reads. Given line by line, the line last handed out holds the token last peeked at, because no token of
 * strict JSON goes over several lines. Given character by character, the last one is the first that is at fault.
 */
final class JsonSource extends Reader {

    private final String text;
    private final boolean byLine;
    private int taken;
    private int pieceEnd;
    private int pieces;
    private boolean exhausted;

    private JsonSource(String text, boolean byLine) {
        this.text = text;
        this.byLine = byLine;
    }

    static JsonSource byLine(String text) {
        return new JsonSource(text, true);
    }

    static JsonSource byCharacter(String text) {
        return new JsonSource(text, false);
    }

    /** The line that holds what was handed out last, counted from 1. */
    int line() {
        return byLine ? Math.max(1, pieces) : lineIn(text, Math.max(0, taken - 1));
    }

    /** The UTF-16 offset behind what was handed out last. */
    int taken() {
        return taken;
    }

    /** Whether more was asked for than there is. */
    boolean exhausted() {
        return exhausted;
    }

    /** The line that holds a UTF-16 offset, counted from 1. */
    static int lineIn(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    @Override
    @NonNullByDefault({})
    public int read(char[] buffer, int offset, int length) {
        if (taken == text.length()) {
            exhausted = true;
            return -1;
        }
        if (taken == pieceEnd) {
            pieces++;
            pieceEnd = byLine ? lineEnd() : taken + 1;
        }
        int end = Math.min(pieceEnd, taken + length);
        text.getChars(taken, end, buffer, offset);
        int count = end - taken;
        taken = end;
        return count;
    }

    private int lineEnd() {
        int newline = text.indexOf('\n', taken);
        return newline < 0 ? text.length() : newline + 1;
    }

    @Override
    public void close() {
        // A string needs no closing
    }
}
