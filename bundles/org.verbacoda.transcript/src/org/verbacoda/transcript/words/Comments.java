/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.words;

import java.util.Arrays;

/**
 * The comments of a text, {@code <!-- like this -->}, over as many lines as they like. They are part of the text and its positions, and
 * left out of counts and search. One that nothing closes is text. Immutable; offsets are UTF-16 units.
 */
public final class Comments {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";
    private static final Comments NONE = new Comments(new int[0]);

    /** Starts and ends in turn, ascending. */
    private final int[] bounds;

    private Comments(int[] bounds) {
        this.bounds = bounds;
    }

    /** Finds the comments, in one pass. */
    public static Comments of(String text) {
        int[] bounds = new int[0];
        int count = 0;
        int open = text.indexOf(OPEN);
        while (open >= 0) {
            int close = text.indexOf(CLOSE, open + OPEN.length());
            if (close < 0) {
                break;
            }
            boolean adjoins = count > 0 && bounds[count - 1] == open;
            if (count == bounds.length) {
                bounds = Arrays.copyOf(bounds, Math.max(8, count * 2));
            }
            if (!adjoins) {
                bounds[count] = open;
                count += 2;
            }
            bounds[count - 1] = close + CLOSE.length();
            open = text.indexOf(OPEN, close + CLOSE.length());
        }
        return count == 0 ? NONE : new Comments(Arrays.copyOf(bounds, count));
    }

    /** Whether an offset is inside a comment, its signs included. */
    public boolean contains(int offset) {
        return endAt(offset) > offset;
    }

    /** Where the comment ends that holds an offset; the offset itself if none does. */
    public int endAt(int offset) {
        int found = Arrays.binarySearch(bounds, offset);
        int next = found >= 0 ? found + 1 : -found - 1;
        return next % 2 == 1 ? bounds[next] : offset;
    }

    /** Where the next comment starts at or behind an offset that is in none; {@link Integer#MAX_VALUE} if there is none. */
    int nextStart(int offset) {
        int found = Arrays.binarySearch(bounds, offset);
        int next = found >= 0 ? found + found % 2 : -found - 1;
        return next < bounds.length ? bounds[next] : Integer.MAX_VALUE;
    }
}
