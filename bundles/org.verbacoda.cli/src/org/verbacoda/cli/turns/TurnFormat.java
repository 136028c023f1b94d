/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.turns;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/** The formats {@code turns} can write. */
enum TurnFormat {
    JSON, CSV;

    /**
     * Returns a writer of this format.
     *
     * @throws IOException if the output can't be written
     */
    TurnWriter writer(Writer out) throws IOException {
        return switch (this) {
            case JSON -> new JsonTurnWriter(out);
            case CSV -> new CsvTurnWriter(out);
        };
    }

    /** Returns the name for the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
