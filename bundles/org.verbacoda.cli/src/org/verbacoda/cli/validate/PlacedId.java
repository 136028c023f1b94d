/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.util.Optional;

import org.verbacoda.cli.transcripts.TextPlaces;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * A transcript's id, and where it stands.
 *
 * @param id the id
 * @param line its line, from 1
 * @param column its column, from 1, in code points
 * @param offset where it starts, in code points of the normalised text
 */
record PlacedId(String id, int line, int column, int offset) {

    /** Returns the id of a transcript, if it has one. */
    static Optional<PlacedId> of(TranscriptStructure transcript, TextPlaces places) {
        return transcript.transcriptId().map(id -> {
            int start = transcript.field("Transcript ID").map(HeaderField::valueStart).orElseThrow();
            return new PlacedId(id, places.line(start), places.column(start), places.codePoint(start));
        });
    }

    /** Returns how many code points the id has. */
    int length() {
        return id.codePointCount(0, id.length());
    }
}
