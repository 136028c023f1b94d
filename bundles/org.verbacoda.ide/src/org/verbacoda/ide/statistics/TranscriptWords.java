/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.statistics;

import java.util.List;

import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;
import org.verbacoda.transcript.words.Comments;
import org.verbacoda.transcript.words.WordCount;

/** How many words there are in a transcript, comments left out. Counted once; immutable. */
public final class TranscriptWords {

    private final TranscriptStructure transcript;
    private final Comments comments;
    private final int[] ofTurns;
    private final int total;

    private TranscriptWords(TranscriptStructure transcript) {
        this.transcript = transcript;
        this.comments = Comments.of(transcript.text());
        List<TurnSpan> turns = transcript.turns();
        this.ofTurns = new int[turns.size()];
        int all = 0;
        for (int i = 0; i < ofTurns.length; i++) {
            ofTurns[i] = between(turns.get(i).textStart(), turns.get(i).textEnd());
            all += ofTurns[i];
        }
        this.total = turns.isEmpty() ? between(transcript.headerEnd(), transcript.text().length()) : all;
    }

    /** Counts, in one pass over the text. */
    public static TranscriptWords of(TranscriptStructure transcript) {
        return new TranscriptWords(transcript);
    }

    /** What has been counted. */
    public TranscriptStructure transcript() {
        return transcript;
    }

    /** The words of the turn of this number, from 0. */
    public int ofTurn(int index) {
        return ofTurns[index];
    }

    /** The words of all turns; of all text behind the header where there are none. */
    public int total() {
        return total;
    }

    /**
     * The words of a part of the text, labels and header included. Takes time in the part's length.
     *
     * @param start where the part starts, in UTF-16 units
     * @param end where it ends, exclusive
     */
    public int between(int start, int end) {
        return WordCount.of(transcript.text(), start, end, comments);
    }
}
