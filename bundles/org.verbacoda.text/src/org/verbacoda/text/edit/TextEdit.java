/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.edit;

/**
 * Puts one text in the place of another.
 *
 * @param start where the replaced text starts, in UTF-16 units of the text as it is before
 * @param end where it ends, exclusive; equal to the start for an insertion
 * @param replacement what stands there afterwards; empty for a deletion
 */
public record TextEdit(int start, int end, String replacement) {

    /** @throws IllegalArgumentException if the range is negative or reversed */
    public TextEdit {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no range: " + start + " to " + end);
        }
    }

    public static TextEdit insertion(int offset, String text) {
        return new TextEdit(offset, offset, text);
    }

    public static TextEdit deletion(int start, int end) {
        return new TextEdit(start, end, "");
    }

    /** How much longer the text is afterwards, in UTF-16 units; negative if it is shorter. */
    public int growth() {
        return replacement.length() - (end - start);
    }
}
