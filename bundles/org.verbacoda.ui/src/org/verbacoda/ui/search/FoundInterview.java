/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.util.List;
import java.util.Optional;

import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.search.FoundPassage;
import org.verbacoda.study.search.TranscriptMatches;

/** A transcript among what was found, and below it its passages. Each is itself alone, whatever it holds. */
final class FoundInterview {

    /** A passage below its transcript. */
    static final class Hit {

        private final FoundInterview in;
        private final FoundPassage passage;

        private Hit(FoundInterview in, FoundPassage passage) {
            this.in = in;
            this.passage = passage;
        }

        FoundInterview in() {
            return in;
        }

        FoundPassage passage() {
            return passage;
        }
    }

    private final StudyTranscript transcript;
    private final List<Hit> hits;
    private final Optional<String> fault;

    FoundInterview(TranscriptMatches matches) {
        transcript = matches.transcript();
        hits = matches.passages().stream().map(passage -> new Hit(this, passage)).toList();
        fault = matches.fault();
    }

    StudyTranscript transcript() {
        return transcript;
    }

    /** All that was found in it, in the order of the text. */
    List<Hit> hits() {
        return hits;
    }

    /** Why it could not be searched. */
    Optional<String> fault() {
        return fault;
    }
}
