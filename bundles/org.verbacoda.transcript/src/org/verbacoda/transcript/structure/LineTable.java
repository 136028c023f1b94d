/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import java.util.Arrays;

/** Where each line starts and ends: LF, CRLF and CR end one, U+2028 doesn't. Immutable once made. */
final class LineTable {

    private final int count;
    private final int[] starts;
    /** The ends without the line terminators. */
    private final int[] ends;

    private LineTable(int count, int[] starts, int[] ends) {
        this.count = count;
        this.starts = starts;
        this.ends = ends;
    }

    static LineTable of(String text) {
        int length = text.length();
        int[] starts = new int[length / 64 + 16];
        int[] ends = new int[starts.length];
        boolean returns = text.indexOf('\r') >= 0;
        int count = 0;
        int at = 0;
        while (true) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
                ends = Arrays.copyOf(ends, count * 2);
            }
            starts[count] = at;
            int end = returns ? endOfLine(text, at) : text.indexOf('\n', at);
            if (end < 0 || end == length) {
                ends[count++] = length;
                return new LineTable(count, starts, ends);
            }
            ends[count++] = end;
            at = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
    }

    private static int endOfLine(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    /** How many lines there are; a text that ends with a terminator has an empty one behind it. */
    int count() {
        return count;
    }

    int start(int line) {
        return starts[line];
    }

    /** The end of a line without its terminator. */
    int end(int line) {
        return ends[line];
    }

    /** The start of the following line, or the end of the text. */
    int next(int line) {
        return line + 1 < count ? starts[line + 1] : ends[line];
    }

    /** The line, from 0, that holds an offset. */
    int lineAt(int offset) {
        int found = Arrays.binarySearch(starts, 0, count, offset);
        return found >= 0 ? found : -found - 2;
    }
}
