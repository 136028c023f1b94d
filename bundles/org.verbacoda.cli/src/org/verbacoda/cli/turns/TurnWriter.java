/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.turns;

import java.io.IOException;

/** Writes turns in one of the formats. */
interface TurnWriter {

    /**
     * Writes what stands before the first turn, if anything.
     *
     * @throws IOException if the output can't be written
     */
    void begin() throws IOException;

    /**
     * Writes the next turn.
     *
     * @throws IOException if the output can't be written
     */
    void write(TurnRow turn) throws IOException;
}
