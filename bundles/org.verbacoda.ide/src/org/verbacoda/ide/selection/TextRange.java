/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.selection;

/**
 * A range of a document.
 *
 * @param start where it starts
 * @param end where it ends, exclusive
 */
public record TextRange(int start, int end) {

    /** Whether another range lies within this one. */
    public boolean contains(TextRange other) {
        return start <= other.start && other.end <= end;
    }
}
