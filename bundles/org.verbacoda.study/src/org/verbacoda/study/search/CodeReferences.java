/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import java.util.ArrayList;
import java.util.List;

import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.index.TranscriptCoding;
import org.verbacoda.text.TextPositions;

/** The passages of a code over a study, as its index knows them. */
public final class CodeReferences {

    private CodeReferences() {
    }

    /**
     * All passages of a code, those that several coders gave it once.
     *
     * @param code the code's id; one of a code that was merged into another finds that one's passages
     * @throws java.util.concurrent.CancellationException if the progress says so
     */
    public static List<TranscriptMatches> of(StudySnapshot study, String code, StudyProgress progress) {
        String id = study.codebook().resolve(code);
        int index = -1;
        for (int i = 0; i < study.codes().size(); i++) {
            index = study.codes().get(i).id().equals(id) ? i : index;
        }
        int wanted = index;
        return TextScan.run(study, transcript -> has(transcript.coding(), wanted),
                (transcript, text) -> in(transcript, wanted, text), progress);
    }

    private static boolean has(TranscriptCoding coding, int code) {
        for (int i = 0; i < coding.count(); i++) {
            if (coding.code(i) == code) {
                return true;
            }
        }
        return false;
    }

    private static List<FoundPassage> in(StudyTranscript transcript, int code, String text) {
        TextPositions positions = TextPositions.ofNormalised(text);
        TranscriptCoding coding = transcript.coding();
        List<FoundPassage> passages = new ArrayList<>();
        int lastStart = -1;
        int lastEnd = -1;
        for (int i = 0; i < coding.count(); i++) {
            boolean again = coding.start(i) == lastStart && coding.end(i) == lastEnd;
            if (coding.code(i) == code && !again && coding.end(i) <= positions.codePointLength()) {
                lastStart = coding.start(i);
                lastEnd = coding.end(i);
                passages.add(FoundPassage.of(positions, transcript.entry().turns(), lastStart, lastEnd));
            }
        }
        return passages;
    }
}
