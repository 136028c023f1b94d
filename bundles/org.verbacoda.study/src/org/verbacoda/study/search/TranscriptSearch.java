/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.TextPositions;

/**
 * Searches the transcripts of a study, on all processors, each in one pass. Thread-safe.
 */
public final class TranscriptSearch {

    /** More passages than anybody reads; an expression that finds each letter must not fill the memory. */
    public static final int MOST = 50_000;

    private final StudySnapshot study;
    private final SearchQuery query;
    private final TextMatcher matcher;
    private final StudyProgress progress;
    private final AtomicInteger found = new AtomicInteger();

    private TranscriptSearch(StudySnapshot study, SearchQuery query, StudyProgress progress) throws SearchException {
        this.study = study;
        this.query = query;
        this.matcher = new TextMatcher(query);
        this.progress = progress;
    }

    /**
     * Searches.
     *
     * @return the transcripts in which something was found, or that could not be searched, in the order of their paths; no
     *         more than {@link #MOST} passages in all, or a few
     * @throws SearchException if the query is no regular expression
     * @throws CancellationException if the progress says so, also in the midst of an expression
     */
    public static List<TranscriptMatches> run(StudySnapshot study, SearchQuery query, StudyProgress progress)
            throws SearchException {
        TranscriptSearch search = new TranscriptSearch(study, query, progress);
        return TextScan.run(study, search::isWanted, search::in, progress);
    }

    private boolean isWanted(StudyTranscript transcript) {
        return !query.text().isEmpty()
                && (query.transcripts().isEmpty() || query.transcripts().contains(transcript.entry().path()))
                && SearchScope.of(query, study, transcript).isPresent();
    }

    private List<FoundPassage> in(StudyTranscript transcript, String text) {
        List<FoundPassage> passages = new ArrayList<>();
        SearchScope scope = SearchScope.of(query, study, transcript).orElseThrow();
        List<int[]> places = new ArrayList<>();
        matcher.find(text, progress::isCancelled, match -> {
            places.add(new int[] {match.start(), match.end()});
            return found.get() + places.size() < MOST;
        });
        if (!places.isEmpty()) {
            TextPositions positions = TextPositions.ofNormalised(text);
            for (int[] place : places) {
                int start = positions.toCodePoint(place[0]);
                int end = positions.toCodePoint(place[1]);
                if (scope.contains(start, end, FoundPassage.turnAt(transcript.entry().turns(), start))) {
                    passages.add(FoundPassage.of(positions, transcript.entry().turns(), start, end));
                }
            }
        }
        found.addAndGet(passages.size());
        return passages;
    }
}
