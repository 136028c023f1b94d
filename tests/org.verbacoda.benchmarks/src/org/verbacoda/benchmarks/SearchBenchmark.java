/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.search.SearchException;
import org.verbacoda.study.search.SearchQuery;
import org.verbacoda.study.search.TranscriptMatches;
import org.verbacoda.study.search.TranscriptSearch;

/** A text in all transcripts of a study that is open. */
final class SearchBenchmark {

    private static final int ROUNDS = 30;
    /** Rare, so that what is timed is the looking. */
    private static final SearchQuery WANTED = SearchQuery.of("nobody says this");

    private SearchBenchmark() {
    }

    static List<Double> medium(BenchData data) throws IOException, InterruptedException {
        StudySnapshot study = OpenBenchmark.open(data.study(StudySize.MEDIUM), Optional.of(data.caches()),
                StudySize.MEDIUM, new CodebookParser[1]);
        return Rounds.seconds(ROUNDS, () -> search(study)).stream().map(value -> value * 1e3).toList();
    }

    private static void search(StudySnapshot study) {
        try {
            List<TranscriptMatches> found = TranscriptSearch.run(study, WANTED, StudyProgress.NONE);
            if (!found.isEmpty()) {
                throw new IllegalStateException("Something is wrong with " + found.get(0).transcript().entry().path());
            }
        } catch (SearchException e) {
            throw new IllegalStateException(e);
        }
    }
}
