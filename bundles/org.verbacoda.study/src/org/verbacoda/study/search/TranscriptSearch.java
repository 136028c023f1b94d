/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.index.TranscriptEntry.Turns;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;
import org.verbacoda.text.TextPositions;

/**
 * Searches the transcripts of a study, on all processors, each in one pass. Thread-safe.
 */
public final class TranscriptSearch {

    /** More passages than anybody reads; an expression that finds each letter must not fill the memory. */
    public static final int MOST = 50_000;

    private static final int CONTEXT = 60;

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
        progress.begin(study.transcripts().size());
        return study.transcripts().parallelStream().map(search::in).filter(TranscriptMatches::saysSomething).toList();
    }

    private TranscriptMatches in(StudyTranscript transcript) {
        if (progress.isCancelled()) {
            throw new CancellationException("The search was cancelled");
        }
        Optional<SearchScope> scope = SearchScope.of(query, study, transcript);
        List<FoundPassage> passages = new ArrayList<>();
        Optional<String> fault = scope.isEmpty() || query.text().isEmpty() ? Optional.empty()
                : search(transcript, scope.get(), passages);
        progress.done();
        return new TranscriptMatches(transcript, passages, fault);
    }

    private Optional<String> search(StudyTranscript transcript, SearchScope scope, List<FoundPassage> passages) {
        try {
            String text = TextDecoder.decode(study.layout().root().resolve(transcript.entry().path())).text();
            List<int[]> places = new ArrayList<>();
            matcher.find(text, progress::isCancelled, match -> {
                places.add(new int[] {match.start(), match.end()});
                return found.get() + places.size() < MOST;
            });
            if (!places.isEmpty() && !TextDigest.of(text).equals(transcript.entry().digest())) {
                return Optional.of("It has just been changed by another program; search again.");
            }
            addThoseIn(scope, transcript.entry().turns(), text, places, passages);
            found.addAndGet(passages.size());
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("It can't be read: " + e.getMessage());
        } catch (StackOverflowError e) {
            // The JDK's expressions go deeper with each repetition of a group; the program is none the worse for it
            return Optional.of("The expression repeats a group more often than can be followed in this text; "
                    + "try a possessive quantifier (*+) or a simpler one.");
        }
    }

    private static void addThoseIn(SearchScope scope, Turns turns, String text, List<int[]> places,
            List<FoundPassage> passages) {
        if (places.isEmpty()) {
            return;
        }
        TextPositions positions = TextPositions.ofNormalised(text);
        for (int[] place : places) {
            int start = positions.toCodePoint(place[0]);
            int end = positions.toCodePoint(place[1]);
            int turn = turnAt(turns, start);
            if (scope.contains(start, end, turn)) {
                int length = positions.codePointLength();
                passages.add(new FoundPassage(start, end, turn < 0 ? "" : turns.speakers().get(turns.speaker()[turn]), turn + 1,
                        oneLine(positions.slice(Math.max(0, start - CONTEXT), start)),
                        oneLine(positions.slice(start, Math.min(end, start + 4 * CONTEXT))),
                        oneLine(positions.slice(end, Math.min(length, end + CONTEXT)))));
            }
        }
    }

    /** The turn in whose text a position is, or -1. */
    private static int turnAt(Turns turns, int position) {
        int at = Arrays.binarySearch(turns.start(), position);
        int turn = at >= 0 ? lastAt(turns, at) : -at - 2;
        return turn >= 0 && position < turns.end()[turn] ? turn : -1;
    }

    /** An empty turn starts where it ends, so several may start at one place. */
    private static int lastAt(Turns turns, int at) {
        int last = at;
        while (last + 1 < turns.count() && turns.start()[last + 1] == turns.start()[at]) {
            last++;
        }
        return last;
    }

    /** Blank space of any kind as one space, which at the ends stays: it parts the words from what was found. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }
}
