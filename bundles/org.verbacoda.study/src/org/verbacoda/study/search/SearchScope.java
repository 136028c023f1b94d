/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.verbacoda.study.index.StudyCases;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.index.TranscriptCoding;
import org.verbacoda.study.index.TranscriptEntry.Turns;

/** Which parts of a transcript a query is about. Positions are code points of the normalised text. */
final class SearchScope {

    private final SearchQuery.Coding coding;
    private final StudyTranscript transcript;
    /** In whose turns; empty for everywhere. */
    private final Optional<Set<String>> speakers;
    /** For each assignment, how far those up to it reach. */
    private final int[] reach;

    private SearchScope(SearchQuery query, StudyTranscript transcript, Optional<Set<String>> speakers) {
        this.coding = query.coding();
        this.transcript = transcript;
        this.speakers = speakers;
        this.reach = new int[transcript.coding().count()];
        int furthest = 0;
        for (int i = 0; i < reach.length; i++) {
            furthest = Math.max(furthest, transcript.coding().end(i));
            reach[i] = furthest;
        }
    }

    /** The parts of a transcript; empty if there are none. */
    static Optional<SearchScope> of(SearchQuery query, StudySnapshot study, StudyTranscript transcript) {
        if (query.coding() == SearchQuery.Coding.CODED && transcript.coding().count() == 0) {
            return Optional.empty();
        }
        Optional<Set<String>> wanted = query.speakers().isEmpty() ? Optional.empty() : Optional.of(query.speakers());
        if (query.cases().isPresent()) {
            Set<String> ofCases = speakers(query.cases().get(), study.cases(), transcript.id());
            if (ofCases.isEmpty()) {
                return Optional.empty();
            }
            wanted = ofCases.contains("") ? wanted : Optional.of(common(wanted, ofCases));
        }
        boolean speaks = wanted.isEmpty() || transcript.entry().turns().speakers().stream().anyMatch(wanted.get()::contains);
        return speaks ? Optional.of(new SearchScope(query, transcript, wanted)) : Optional.empty();
    }

    private static Set<String> common(Optional<Set<String>> wanted, Set<String> others) {
        Set<String> common = new HashSet<>(others);
        wanted.ifPresent(common::retainAll);
        return common;
    }

    /** As which speakers such cases take part in a transcript; an empty name stands for all of it. */
    private static Set<String> speakers(SearchQuery.CasesWith wanted, StudyCases cases, String transcript) {
        Set<String> speakers = new HashSet<>();
        for (StudyCases.Participation each : cases.in(transcript)) {
            if (wanted.value().equals(cases.cases().get(each.caseIndex()).attributes().get(wanted.attribute()))) {
                speakers.add(each.speaker());
            }
        }
        return speakers;
    }

    /**
     * Whether a passage is in these parts.
     *
     * @param turn the turn it starts in, or -1
     */
    boolean contains(int start, int end, int turn) {
        Turns turns = transcript.entry().turns();
        if (speakers.isPresent() && (turn < 0 || end > turns.end()[turn]
                || !speakers.get().contains(turns.speakers().get(turns.speaker()[turn])))) {
            return false;
        }
        return switch (coding) {
            case ANY -> true;
            case CODED -> isCoded(start, end);
            case NOT_CODED -> !isCoded(start, end);
        };
    }

    private boolean isCoded(int start, int end) {
        TranscriptCoding coded = transcript.coding();
        int from = 0; // the assignments that start before the end, of which one must reach over the start
        int to = reach.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (coded.start(middle) < end) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from > 0 && reach[from - 1] > start;
    }
}
