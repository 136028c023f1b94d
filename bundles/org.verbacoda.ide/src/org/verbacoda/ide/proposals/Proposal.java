/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.proposals;

/**
 * Something that can be written at a place.
 *
 * @param kind what it is
 * @param label what the list shows
 * @param text what is written
 * @param start where what it replaces starts
 * @param end where that ends, exclusive
 */
public record Proposal(Kind kind, String label, String text, int start, int end) {

    /** What is proposed. */
    public enum Kind {
        /** A speaker's label, at the start of a line. */
        SPEAKER,
        /** The key of a header entry. */
        KEY,
        /** The value of a header entry. */
        VALUE,
        /** An annotation in square brackets. */
        ANNOTATION,
        /** A timestamp. */
        TIMESTAMP
    }
}
