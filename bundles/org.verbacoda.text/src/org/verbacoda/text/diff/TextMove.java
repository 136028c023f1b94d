/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.diff;

/**
 * Words that were taken away in one place and stand in another.
 *
 * @param oldStart where they started in the old text, in code points
 * @param newStart where they start in the new text
 * @param length how many code points they are
 * @param certain whether they can come from nowhere else and have gone nowhere else: the same words neither occur, nor
 *        were added, a second time
 */
public record TextMove(int oldStart, int newStart, int length, boolean certain) {

    /** Where they ended in the old text, exclusive. */
    public int oldEnd() {
        return oldStart + length;
    }
}
