/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import java.util.List;
import java.util.Optional;

import org.verbacoda.study.index.StudyTranscript;

/**
 * What was found in one transcript.
 *
 * @param transcript the transcript
 * @param passages in the order of the text; they don't overlap
 * @param fault why the transcript could not be searched, or not to its end: a sentence
 */
public record TranscriptMatches(StudyTranscript transcript, List<FoundPassage> passages, Optional<String> fault) {

    /** Takes a copy of the list. */
    public TranscriptMatches {
        passages = List.copyOf(passages);
    }

    boolean saysSomething() {
        return !passages.isEmpty() || fault.isPresent();
    }
}
