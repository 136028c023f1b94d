/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.diff;

/**
 * What became of a range of the old text.
 *
 * @param start where it starts in the new text, in code points
 * @param end where it ends there, exclusive; never before {@code start}
 * @param kept how many of its code points are still there
 * @param length how many it had in the old text
 */
public record MappedRange(int start, int end, int kept, int length) {

    /** The part of it that is still there, from 0 to 1; 1 for an empty range. */
    public double share() {
        return length == 0 ? 1 : (double) kept / length;
    }

    /** Whether the very same characters stand there, with nothing between them that was not. */
    public boolean unchanged() {
        return kept == length && end - start == length;
    }
}
