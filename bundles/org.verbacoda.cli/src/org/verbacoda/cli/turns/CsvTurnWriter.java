/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.turns;

import java.io.IOException;
import java.io.Writer;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes turns as CSV after RFC 4180, with a header; a transcript without an id has an empty field there. */
final class CsvTurnWriter implements TurnWriter {

    private final CSVPrinter csv;

    /**
     * Creates the writer.
     *
     * @param out takes the output; not closed
     * @throws IOException if the output can't be written
     */
    CsvTurnWriter(Writer out) throws IOException {
        this.csv = new CSVPrinter(out, CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
    }

    @Override
    public void begin() throws IOException {
        csv.printRecord("file", "transcript", "turn", "speaker", "line", "start", "end", "text");
    }

    @Override
    public void write(TurnRow turn) throws IOException {
        csv.printRecord(turn.file(), turn.transcript().orElse(""), turn.turn(), turn.speaker(), turn.line(),
                turn.start(), turn.end(), turn.text());
    }
}
