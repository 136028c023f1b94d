/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** Lines that have the form of header entries, wherever the header was found to end. */
public final class HeaderLines {

    private HeaderLines() {
    }

    /**
     * The entries of what a person would take for the header: the leading run of blank lines, headings and {@code
     * **Key:** value} lines, if a line of dashes ends it. Empty if none does. The header proper may end before, at a
     * name that recurs.
     */
    public static List<HeaderField> aboveSeparator(TranscriptStructure transcript) {
        List<HeaderField> entries = new ArrayList<>();
        String text = transcript.text();
        for (int line = 0; line < transcript.lineCount(); line++) {
            int start = transcript.lineStart(line);
            int end = transcript.lineEnd(line);
            if (isRuler(text, start, end)) {
                return entries;
            }
            if (transcript.lineKind(line) == LineKind.BLANK || isHeading(text, start, end)) {
                continue;
            }
            @Nullable HeaderField entry = entry(text, line, start, end);
            if (entry == null) {
                return List.of();
            }
            entries.add(entry);
        }
        return List.of();
    }

    static boolean isRuler(String text, int start, int end) {
        int trimmed = BlankSpace.trimEnd(text, start, end);
        if (trimmed - start < 3) {
            return false;
        }
        for (int i = start; i < trimmed; i++) {
            if (text.charAt(i) != '-') {
                return false;
            }
        }
        return true;
    }

    static boolean isHeading(String text, int start, int end) {
        int at = start;
        while (at < end && text.charAt(at) == '#') {
            at++;
        }
        return at > start && at - start <= 6 && (at == end || BlankSpace.isBlank(text.charAt(at)));
    }

    /** What the line says if it is an entry and no label; null if it has not the form of one. */
    static @Nullable HeaderField entry(String text, int line, int start, int end) {
        if (!text.startsWith("**", start)) {
            return null;
        }
        int close = text.indexOf("**", start + 2, end);
        if (close < 0) {
            return null;
        }
        boolean colonInside = text.charAt(close - 1) == ':';
        boolean colonBehind = close + 2 < end && text.charAt(close + 2) == ':';
        String key = text.substring(start + 2, colonInside ? close - 1 : close).strip();
        if (!colonInside && !colonBehind || key.isEmpty()) {
            return null;
        }
        int keyEnd = close + (colonBehind && !colonInside ? 3 : 2);
        int valueStart = BlankSpace.skip(text, keyEnd, end);
        int valueEnd = BlankSpace.trimEnd(text, valueStart, end);
        return new HeaderField(line + 1, start, keyEnd, key, valueStart, text.substring(valueStart, valueEnd));
    }
}
