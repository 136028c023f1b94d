/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.turns;

import java.io.IOException;
import java.io.Writer;

import com.google.gson.stream.JsonWriter;

/**
 * Writes each turn as a JSON object on a line of its own, always with the same keys in the same order; a transcript
 * without an id has {@code null} there.
 */
record JsonTurnWriter(Writer out) implements TurnWriter {

    @Override
    public void begin() {
        // JSON Lines have no header
    }

    /** The writer of one object only: a {@link JsonWriter} takes a second one for a mistake. */
    @SuppressWarnings("resource") // the output is not closed: it belongs to the program
    @Override
    public void write(TurnRow turn) throws IOException {
        JsonWriter json = new JsonWriter(out);
        json.beginObject().name("file").value(turn.file().toString()).name("transcript");
        if (turn.transcript().isPresent()) {
            json.value(turn.transcript().get());
        } else {
            json.nullValue();
        }
        json.name("turn").value(turn.turn())
                .name("speaker").value(turn.speaker())
                .name("line").value(turn.line())
                .name("start").value(turn.start())
                .name("end").value(turn.end())
                .name("text").value(turn.text())
                .endObject();
        out.write('\n');
    }
}
