/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

/**
 * Whether a text holds another at all, at a glance: most transcripts don't hold what is looked for, and the JDK's
 * expressions take several times as long to say so. Letters are the same here as to {@link java.util.regex.Pattern#UNICODE_CASE}.
 */
final class LiteralGlance {

    private static final int ASCII = 128;

    private final String wanted;
    private final boolean caseSensitive;
    private final boolean glances;
    /** Which ASCII characters may begin it. */
    private final boolean[] begins = new boolean[ASCII];

    LiteralGlance(String wanted, boolean caseSensitive) {
        this.wanted = wanted;
        this.caseSensitive = caseSensitive;
        this.glances = !wanted.isEmpty() && wanted.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
        for (char c = 0; glances && c < ASCII; c++) {
            begins[c] = fold(c) == fold(wanted.charAt(0));
        }
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    /** False only if it is certain that the text doesn't hold it. */
    boolean mayBeIn(String text) {
        if (!glances) {
            return true;
        }
        if (caseSensitive) {
            return text.contains(wanted);
        }
        char first = fold(wanted.charAt(0));
        for (int i = 0; i <= text.length() - wanted.length(); i++) {
            char c = text.charAt(i);
            if ((c < ASCII ? begins[c] : fold(c) == first) && isAt(text, i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAt(String text, int at) {
        for (int i = 1; i < wanted.length(); i++) {
            char c = text.charAt(at + i);
            char w = wanted.charAt(i);
            if (c != w && fold(c) != fold(w)) {
                return false;
            }
        }
        return true;
    }
}
