/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.turns;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verbacoda.cli.transcripts.TextPlaces;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/** Lists the turns of one transcript. */
final class TranscriptTurns {

    private TranscriptTurns() {
    }

    /**
     * Returns the turns in their order; none where nobody speaks.
     *
     * @param file how the file was reached
     * @param transcript the structure of its normalised text
     */
    static List<TurnRow> of(Path file, TranscriptStructure transcript) {
        TextPlaces places = new TextPlaces(transcript);
        Optional<String> id = transcript.transcriptId();
        List<TurnRow> rows = new ArrayList<>(transcript.turns().size());
        for (TurnSpan turn : transcript.turns()) {
            int start = places.codePoint(turn.textStart());
            rows.add(new TurnRow(file, id, rows.size() + 1, turn.speaker(), turn.line(), start,
                    places.codePoint(turn.textEnd()), transcript.text().substring(turn.textStart(), turn.textEnd())));
        }
        return rows;
    }
}
