/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.diff;

/**
 * One stretch of a text that another stands in place of.
 *
 * @param start where it starts in the old text, in code points
 * @param length how many code points of the old text it takes away; 0 for an insertion
 * @param replacement how many code points the new text has there; 0 for a deletion
 */
public record Replacement(int start, int length, int replacement) {

    public Replacement {
        if (start < 0 || length < 0 || replacement < 0 || length + replacement == 0) {
            throw new IllegalArgumentException("no edit: " + start + ", " + length + ", " + replacement);
        }
    }

    /** Where it ends in the old text, exclusive. */
    public int end() {
        return start + length;
    }
}
