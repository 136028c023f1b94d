/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.util.ArrayList;
import java.util.List;

import org.verbacoda.text.DecodedText;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;
import org.verbacoda.text.TextPositions;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/** Makes the index entry of a transcript from its bytes. Safe for use by any thread. */
final class TranscriptIndexer {

    private TranscriptIndexer() {
    }

    static TranscriptEntry index(String path, FileStamp stamp, byte[] content, SpeakerRoles roles) {
        DecodedText decoded = TextDecoder.decode(content);
        String text = decoded.text();
        TranscriptStructure structure = TranscriptStructure.of(text, roles);
        TextPositions positions = TextPositions.ofNormalised(text);
        List<String> speakers = new ArrayList<>(structure.speakers());
        List<TurnSpan> turns = structure.turns();
        int[] speaker = new int[turns.size()];
        int[] start = new int[turns.size()];
        int[] end = new int[turns.size()];
        for (int i = 0; i < speaker.length; i++) {
            TurnSpan turn = turns.get(i);
            speaker[i] = speakers.indexOf(turn.speaker());
            start[i] = positions.toCodePoint(turn.textStart());
            end[i] = positions.toCodePoint(turn.textEnd());
        }
        return new TranscriptEntry(path, stamp, structure.transcriptId().orElse(""), TextDigest.of(text),
                positions.codePointLength(), decoded.utf8(),
                new TranscriptEntry.Turns(List.copyOf(speakers), speaker, start, end));
    }
}
