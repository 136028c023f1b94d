/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.turns;

import java.io.IOException;
import java.io.Writer;

/** The formats {@code turns} can write, by their names on the command line. */
enum TurnFormat {
    json, csv;

    /**
     * Returns a writer of this format.
     *
     * @throws IOException if the output can't be written
     */
    TurnWriter writer(Writer out) throws IOException {
        return switch (this) {
            case json -> new JsonTurnWriter(out);
            case csv -> new CsvTurnWriter(out);
        };
    }
}
