/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.util.List;

import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.search.FoundPassage;
import org.verbacoda.study.search.SearchQuery;
import org.verbacoda.study.search.TranscriptMatches;

/**
 * What a search has found.
 *
 * @param study the study as it was searched
 * @param query what was looked for
 * @param transcripts where something was found, or could not be looked for
 */
record SearchResult(StudySnapshot study, SearchQuery query, List<TranscriptMatches> transcripts) {

    /** A line below a transcript. */
    record Hit(TranscriptMatches in, FoundPassage passage) {
    }

    int passages() {
        return transcripts.stream().mapToInt(each -> each.passages().size()).sum();
    }

    /** What is said above the list. */
    String summary() {
        long interviews = transcripts.stream().filter(each -> !each.passages().isEmpty()).count();
        long faults = transcripts.stream().filter(each -> each.fault().isPresent()).count();
        String found = passages() == 0 ? "Nothing was found."
                : (passages() == 1 ? "1 passage" : passages() + " passages") + " in "
                        + (interviews == 1 ? "1 interview" : interviews + " interviews") + ".";
        return faults == 0 ? found : found + " Not searched to the end: " + faults + ".";
    }

    /** Whether the texts are still those that were searched. */
    boolean isOf(StudySnapshot now) {
        return study.layout().equals(now.layout()) && transcripts.stream().allMatch(
                each -> now.transcript(each.transcript().id())
                        .filter(known -> known.entry().digest().equals(each.transcript().entry().digest())).isPresent());
    }
}
