/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import java.io.IOException;
import java.util.Optional;

import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;

/** The texts of transcripts as the index knows them. */
final class TranscriptTexts {

    private TranscriptTexts() {
    }

    /** The normalised text of a transcript; empty if the file holds another one by now. */
    static Optional<String> read(StudySnapshot study, StudyTranscript transcript) throws IOException {
        String text = TextDecoder.decode(study.layout().root().resolve(transcript.entry().path())).text();
        return TextDigest.of(text).equals(transcript.entry().digest()) ? Optional.of(text) : Optional.empty();
    }
}
