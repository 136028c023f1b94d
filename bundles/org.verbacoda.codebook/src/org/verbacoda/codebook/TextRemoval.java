/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import java.util.Comparator;
import java.util.TreeSet;

/** Takes parts out of a text; a line left without any word goes with them, and of two blank lines that meet, one. */
final class TextRemoval {

    private record Part(int start, int end) {
    }

    private final String text;
    private final TreeSet<Part> parts = new TreeSet<>(Comparator.comparingInt(Part::start).reversed());

    TextRemoval(String text) {
        this.text = text;
    }

    /** Also without this part, in UTF-16 units of the text, end-exclusive. Parts do not overlap. */
    TextRemoval without(int start, int end) {
        parts.add(new Part(start, end));
        return this;
    }

    /** The text without the parts. */
    String text() {
        String left = text;
        for (Part part : parts) {
            left = remove(left, part.start, part.end);
        }
        return left;
    }

    private static String remove(String from, int start, int end) {
        int before = start;
        while (before > 0 && isSpace(from.charAt(before - 1))) {
            before--;
        }
        int behind = end;
        while (behind < from.length() && isSpace(from.charAt(behind))) {
            behind++;
        }
        boolean startsLine = before == 0 || isLineEnd(from.charAt(before - 1));
        boolean endsLine = behind == from.length() || isLineEnd(from.charAt(behind));
        if (!startsLine) {
            return from.substring(0, endsLine ? before : before + (start > before ? 1 : 0))
                    + from.substring(endsLine ? behind : start > before ? behind : end);
        }
        if (!endsLine) {
            return from.substring(0, start) + from.substring(behind);
        }
        String head = from.substring(0, before);
        int next = behindLineEnd(from, behind);
        int afterNext = behindLineEnd(from, next);
        boolean blankFollows = next < from.length() && afterNext > next;
        boolean blankPrecedes = head.isEmpty() || head.endsWith("\n\n") || head.endsWith("\r\n\r\n");
        return head + from.substring(blankPrecedes && blankFollows ? afterNext : next);
    }

    private static int behindLineEnd(String from, int offset) {
        int next = offset;
        if (next < from.length() && from.charAt(next) == '\r') {
            next++;
        }
        if (next < from.length() && from.charAt(next) == '\n') {
            next++;
        }
        return next;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
