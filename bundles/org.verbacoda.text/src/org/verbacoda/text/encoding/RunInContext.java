/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

import java.lang.Character.UnicodeScript;

/**
 * A damaged run, or what it decodes to, and the characters around it, which decoding it does not change.
 *
 * @param start        where the damaged run begins, in UTF-16 units of the text
 * @param end          where it ends, exclusive
 * @param run          its characters, or what they decode to
 * @param beforeBefore the second code point before the run, or {@link #NO_CHARACTER}
 * @param before       the code point directly before the run, or {@link #NO_CHARACTER}
 * @param after        the code point directly behind the run, or {@link #NO_CHARACTER}
 */
record RunInContext(int start, int end, String run, int beforeBefore, int before, int after) {
    /** Stands for the edge of the text; a line end has the same meaning to all who look. */
    static final int NO_CHARACTER = '\n';

    static RunInContext of(String text, int start, int end) {
        int before = start > 0 ? text.codePointBefore(start) : NO_CHARACTER;
        int beforeStart = start - Character.charCount(before);
        int beforeBefore = beforeStart > 0 ? text.codePointBefore(beforeStart) : NO_CHARACTER;
        int after = end < text.length() ? text.codePointAt(end) : NO_CHARACTER;
        return new RunInContext(start, end, text.substring(start, end), beforeBefore, before, after);
    }

    RunInContext decoded() {
        return new RunInContext(start, end, ByteImages.decode(run), beforeBefore, before, after);
    }

    /** Whether the run and a letter beside it are of different scripts, as no word has them. */
    boolean breaksWord() {
        return differ(before, run.codePointAt(0)) || differ(after, run.codePointBefore(run.length()));
    }

    private static boolean differ(int outside, int inside) {
        UnicodeScript script = UnicodeScript.of(inside);
        return Character.isLetter(outside) && script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED
                && script != UnicodeScript.of(outside);
    }
}
