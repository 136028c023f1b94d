/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.references;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.ide.rename.SpeakerOccurrences;
import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.search.FoundPassage;
import org.verbacoda.study.search.TextScan;
import org.verbacoda.study.search.TranscriptMatches;
import org.verbacoda.text.TextPositions;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;
import org.verbacoda.ui.search.StudyQuery;

/** Finds the turns of a speaker, by all the labels the speaker has in a transcript, and where headers declare these. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class SpeakerQuery extends StudyQuery {

    /** How much of a turn is shown behind its label, in code points. */
    private static final int SHOWN = 120;

    private final String speaker;

    /** @param speaker the speaker's first name */
    SpeakerQuery(String speaker) {
        this.speaker = speaker;
    }

    @Override
    public String what() {
        return "Turns of the speaker " + speaker;
    }

    @Override
    protected List<TranscriptMatches> find(StudySnapshot study, StudyProgress progress) {
        SpeakerRoles roles = study.settings().transcripts().roles();
        return TextScan.run(study, transcript -> true,
                (transcript, text) -> in(TranscriptStructure.of(text, roles)), progress);
    }

    private List<FoundPassage> in(TranscriptStructure transcript) {
        TextPositions positions = TextPositions.ofNormalised(transcript.text());
        List<FoundPassage> passages = new ArrayList<>();
        for (TextRange range : SpeakerOccurrences.ofSpeaker(transcript, speaker)) {
            Optional<Integer> turn = turnOf(transcript, range);
            String text = transcript.text();
            int lineStart = text.lastIndexOf('\n', Math.max(0, range.start() - 1)) + 1;
            int lineEnd = text.indexOf('\n', range.end());
            int behind = turn.map(each -> transcript.turns().get(each).textEnd())
                    .orElse(lineEnd < 0 ? text.length() : lineEnd);
            int shown = Math.max(behind, range.end());
            int start = positions.toCodePoint(range.start());
            int end = positions.toCodePoint(range.end());
            passages.add(new FoundPassage(start, end, "", turn.map(each -> each + 1).orElse(0),
                    turn.isPresent() ? "" : text.substring(Math.min(lineStart, range.start()), range.start()),
                    text.substring(range.start(), range.end()),
                    positions.slice(end, Math.min(positions.toCodePoint(shown), end + SHOWN)).replaceAll("\\s+", " ")));
        }
        return passages;
    }

    /** The index of the turn whose label stands there. */
    private static Optional<Integer> turnOf(TranscriptStructure transcript, TextRange range) {
        List<TurnSpan> turns = transcript.turns();
        int from = 0;
        int to = turns.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (turns.get(middle).label().nameStart() < range.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from < turns.size() && turns.get(from).label().nameStart() == range.start() ? Optional.of(from)
                : Optional.empty();
    }
}
