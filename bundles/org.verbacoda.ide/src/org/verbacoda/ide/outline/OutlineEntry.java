/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.outline;

/**
 * A line of the outline.
 *
 * @param kind what it stands for
 * @param title what the line says: the heading, a key, or the speaker
 * @param detail what stands behind it in a lighter colour: a value, or the first words
 * @param start where the part starts
 * @param end where it ends, exclusive; the next part starts there or behind
 * @param nameStart where to put the cursor: the heading's words, the key, the speaker's name
 * @param nameEnd the end of that
 */
public record OutlineEntry(Kind kind, String title, String detail, int start, int end, int nameStart, int nameEnd) {

    /** What a line of the outline stands for. */
    public enum Kind {
        /** A heading of the header. */
        HEADING,
        /** An entry of the header. */
        ENTRY,
        /** A turn. */
        TURN
    }
}
