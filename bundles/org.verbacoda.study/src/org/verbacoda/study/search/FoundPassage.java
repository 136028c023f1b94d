/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import java.util.Arrays;

import org.verbacoda.study.index.TranscriptEntry.Turns;
import org.verbacoda.text.TextPositions;

/**
 * A passage that was found.
 *
 * @param start where it starts, in code points of the normalised text
 * @param end where it ends, exclusive
 * @param speaker in whose turn it starts; empty outside the turns
 * @param turn the number of that turn, from 1; 0 outside the turns
 * @param before what stands before it, in one line
 * @param found what was found, in one line
 * @param after what stands behind it, in one line
 */
public record FoundPassage(int start, int end, String speaker, int turn, String before, String found, String after) {

    private static final int CONTEXT = 60;

    /**
     * A passage with the words around it.
     *
     * @param text the positions of the normalised text
     * @param turns the turns of that text
     * @param start where it starts, in code points
     * @param end where it ends, exclusive
     */
    public static FoundPassage of(TextPositions text, Turns turns, int start, int end) {
        int turn = turnAt(turns, start);
        int length = text.codePointLength();
        return new FoundPassage(start, end, turn < 0 ? "" : turns.speakers().get(turns.speaker()[turn]), turn + 1,
                oneLine(text.slice(Math.max(0, start - CONTEXT), start)),
                oneLine(text.slice(start, Math.min(end, start + 4 * CONTEXT))),
                oneLine(text.slice(end, Math.min(length, end + CONTEXT))));
    }

    /** The turn in whose text a position is, or -1. */
    static int turnAt(Turns turns, int position) {
        int at = Arrays.binarySearch(turns.start(), position);
        int turn = at >= 0 ? lastAt(turns, at) : -at - 2;
        return turn >= 0 && position < turns.end()[turn] ? turn : -1;
    }

    /** An empty turn starts where it ends, so several may start at one place. */
    private static int lastAt(Turns turns, int at) {
        int last = at;
        while (last + 1 < turns.count() && turns.start()[last + 1] == turns.start()[at]) {
            last++;
        }
        return last;
    }

    /** Blank space of any kind as one space, which at the ends stays: it parts the words from what was found. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
