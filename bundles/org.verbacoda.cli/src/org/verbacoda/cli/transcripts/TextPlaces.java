/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.transcripts;

import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * Where something is in a transcript's normalised text, as the output tells it. Takes UTF-16 offsets of that text and
 * answers in code points. Questions in ascending order cost one pass over the text together. Not thread-safe.
 *
 * <p>This counts in the normalised text alone, where the first character is one even if it is U+FEFF;
 * {@link org.verbacoda.text.TextPositions} is for a document that may begin with a byte order mark.
 */
public final class TextPlaces {

    private final TranscriptStructure transcript;
    private final String text;
    private int lastUtf16;
    private int lastCodePoint;

    /**
     * Creates the places of a transcript.
     *
     * @param transcript the structure of the normalised text
     */
    public TextPlaces(TranscriptStructure transcript) {
        this.transcript = transcript;
        this.text = transcript.text();
    }

    /** Returns the code point, from 0, that begins at a UTF-16 offset. */
    public int codePoint(int utf16) {
        if (utf16 < lastUtf16) {
            lastUtf16 = 0;
            lastCodePoint = 0;
        }
        lastCodePoint += text.codePointCount(lastUtf16, utf16);
        lastUtf16 = utf16;
        return lastCodePoint;
    }

    /** Returns the line, from 1, that holds a UTF-16 offset. */
    public int line(int utf16) {
        return transcript.lineAt(utf16) + 1;
    }

    /** Returns the column, from 1 and in code points, of a UTF-16 offset. */
    public int column(int utf16) {
        return text.codePointCount(transcript.lineStart(transcript.lineAt(utf16)), utf16) + 1;
    }
}
