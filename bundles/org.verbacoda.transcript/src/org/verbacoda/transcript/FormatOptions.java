/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

/**
 * How a transcript is to look.
 *
 * @param blankLinesBetweenTurns how many blank lines stand between two turns
 * @param wrapAt the column at which lines of prose are wrapped; 0 for never
 */
public record FormatOptions(int blankLinesBetweenTurns, int wrapAt) {

    /** One blank line between turns, no wrapping: a paragraph is a line, as long as it likes. */
    public static final FormatOptions DEFAULT = new FormatOptions(1, 0);

    /** @throws IllegalArgumentException if a number is negative */
    public FormatOptions {
        if (blankLinesBetweenTurns < 0 || wrapAt < 0) {
            throw new IllegalArgumentException(blankLinesBetweenTurns + " blank lines, wrapped at " + wrapAt);
        }
    }
}
