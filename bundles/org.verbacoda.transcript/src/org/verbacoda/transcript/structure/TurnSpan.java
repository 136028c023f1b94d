/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

/**
 * One turn: a speaker's label and everything behind it up to the next one.
 *
 * @param label the label as it stands there
 * @param speaker who speaks: the label's name, or the first name of the speaker declared with it
 * @param line the label's line, from 1
 * @param textStart where the turn's text starts, without blank space before it
 * @param textEnd where it ends, exclusive, without blank space behind it; equal to the start in an empty turn
 */
public record TurnSpan(Label label, String speaker, int line, int textStart, int textEnd) {

    /** Whether nothing stands behind the label. */
    public boolean isEmpty() {
        return textStart == textEnd;
    }
}
