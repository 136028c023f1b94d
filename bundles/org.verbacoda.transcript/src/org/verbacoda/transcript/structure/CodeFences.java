/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The Markdown code fences of a text: from a line of three or more backticks or tildes to one of at least as many of
 * the same and nothing else. A fence that nothing closes is taken for text: it would swallow every turn behind it.
 */
final class CodeFences {

    static final CodeFences NONE = new CodeFences(new int[0], -1);

    /** Offsets of opening and closing lines in turn, ascending. */
    private final int[] bounds;
    private final int unclosed;

    private CodeFences(int[] bounds, int unclosed) {
        this.bounds = bounds;
        this.unclosed = unclosed;
    }

    boolean isEmpty() {
        return bounds.length == 0;
    }

    /** The fences, in order. */
    List<Fence> list(LineTable lines) {
        List<Fence> fences = new ArrayList<>(bounds.length / 2);
        for (int i = 0; i + 1 < bounds.length; i += 2) {
            fences.add(new Fence(bounds[i], lines.end(lines.lineAt(bounds[i + 1]))));
        }
        return fences;
    }

    /** Where the line starts that opens a fence nothing closes, or -1. */
    int unclosed() {
        return unclosed;
    }

    /** Whether the line that starts at this offset stands between the lines of a fence. */
    boolean contains(int lineStart) {
        int found = Arrays.binarySearch(bounds, lineStart);
        return found < 0 && (-found - 1) % 2 == 1;
    }

    /** Takes the lines of a text in order. */
    static final class Collector {

        private int[] bounds = new int[8];
        private int count;
        private char fence;
        private int width;

        void line(String text, int start, int end) {
            int at = start;
            while (at < end && at < start + 3 && text.charAt(at) == ' ') {
                at++;
            }
            char c = at < end ? text.charAt(at) : ' ';
            if (c != '`' && c != '~') {
                return;
            }
            int from = at;
            while (at < end && text.charAt(at) == c) {
                at++;
            }
            int marks = at - from;
            boolean open = count % 2 == 1;
            boolean bare = BlankSpace.skip(text, at, end) == end;
            if (open ? c == fence && marks >= width && bare : marks >= 3 && text.indexOf(c, at, end) < 0) {
                fence = c;
                width = marks;
                if (count == bounds.length) {
                    bounds = Arrays.copyOf(bounds, count * 2);
                }
                bounds[count++] = start;
            }
        }

        CodeFences finish() {
            int closed = count - count % 2;
            return count == 0 ? NONE
                    : new CodeFences(Arrays.copyOf(bounds, closed), closed < count ? bounds[closed] : -1);
        }
    }
}
