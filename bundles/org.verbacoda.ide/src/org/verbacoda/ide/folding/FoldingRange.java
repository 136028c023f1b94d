/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.folding;

/**
 * Whole lines, of which only the first is seen when they are folded.
 *
 * @param kind what they are
 * @param start where the first line starts
 * @param end where the line behind the last one starts, or the text ends
 */
public record FoldingRange(Kind kind, int start, int end) {

    /** What can be folded. */
    public enum Kind {
        /** The header, its line of dashes included. */
        HEADER,
        /** A turn without the blank lines behind it. */
        TURN,
        /** A code fence. */
        FENCE
    }
}
