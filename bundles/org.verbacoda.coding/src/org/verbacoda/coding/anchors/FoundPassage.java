/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import org.verbacoda.text.diff.MappedRange;

/**
 * Where a passage is in the present text.
 *
 * @param start where it starts, in code points; if it is to be reviewed, this is the best guess
 * @param end where it ends, exclusive; for a guess as {@code start} if there is nothing but a place where it stood
 * @param placement how sure that is
 * @param confidence the same as a number from 0 to 1: at least {@link #BOUND}, unless it is to be reviewed
 */
public record FoundPassage(int start, int end, Placement placement, double confidence) {

    /** What is less certain than this is not placed without asking. */
    public static final double BOUND = 0.5;

    static FoundPassage exact(int start, int end) {
        return new FoundPassage(start, end, Placement.EXACT, 1);
    }

    static FoundPassage moved(int start, int end, double confidence) {
        return new FoundPassage(start, end, Placement.MOVED, Math.min(1, Math.max(BOUND, confidence)));
    }

    static FoundPassage guess(int start, int end, double confidence) {
        return new FoundPassage(start, end, Placement.TO_REVIEW, Math.max(0, Math.min(BOUND - 0.01, confidence)));
    }

    static FoundPassage guess(MappedRange range, double confidence) {
        return guess(range.start(), range.end(), confidence);
    }
}
