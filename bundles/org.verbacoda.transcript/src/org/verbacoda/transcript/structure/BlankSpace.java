/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

/**
 * What counts as blank space around a text in a transcript: Unicode white space, no-break spaces and line separators
 * included.
 */
public final class BlankSpace {

    private BlankSpace() {
    }

    /** Whether a UTF-16 unit is blank. */
    public static boolean isBlank(char c) {
        if (c <= ' ') {
            return c == ' ' || c >= '\t' && c <= '\r' || c >= 0x1C && c <= 0x1F;
        }
        return c >= 0x85 && (c == 0x85 || Character.isSpaceChar(c));
    }

    /** The first offset at or behind {@code from} that isn't blank; {@code limit} if there is none. */
    public static int skip(String text, int from, int limit) {
        int at = from;
        while (at < limit && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The end of what remains of {@code from..limit} without the blank space at its end; at least {@code from}. */
    public static int trimEnd(String text, int from, int limit) {
        int at = limit;
        while (at > from && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }
}
