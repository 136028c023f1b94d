/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.transcripts;

import org.verbacoda.text.TextPositions;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * Where something is in a transcript's normalised text, as the output tells it. Takes UTF-16 offsets of that text and
 * answers in code points. Immutable and thread-safe.
 */
public final class TextPlaces {

    private final TranscriptStructure transcript;
    private final TextPositions positions;

    /**
     * Creates the places of a transcript.
     *
     * @param transcript the structure of the normalised text
     */
    public TextPlaces(TranscriptStructure transcript) {
        this.transcript = transcript;
        this.positions = TextPositions.ofNormalised(transcript.text());
    }

    /** Returns the code point, from 0, that begins at a UTF-16 offset. */
    public int codePoint(int utf16) {
        return positions.toCodePoint(utf16);
    }

    /** Returns the line, from 1, that holds a UTF-16 offset. */
    public int line(int utf16) {
        return transcript.lineAt(utf16) + 1;
    }

    /** Returns the column, from 1 and in code points, of a UTF-16 offset. */
    public int column(int utf16) {
        return codePoint(utf16) - codePoint(transcript.lineStart(transcript.lineAt(utf16))) + 1;
    }
}
