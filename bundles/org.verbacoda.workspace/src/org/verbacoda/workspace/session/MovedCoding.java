/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verbacoda.study.coding.EditedCoding;
import org.verbacoda.study.index.StudyTranscript;

/**
 * Finds the assignments that change their transcript, as their words were cut from one and pasted into another. An
 * assignment goes over only when both are saved, the one without its words and the other with them; until then it stays in
 * the file it is in, as it was or without a place. So no order of saving and discarding loses it or makes two of it. Safe
 * for use by several threads.
 */
final class MovedCoding {

    /**
     * An assignment that can go over now.
     *
     * @param id its id
     * @param source the id of the transcript it may be coded in
     * @param target the id of the transcript its words are in
     * @param place where they are in that
     */
    private record Move(String id, String source, String target, EditedCoding.Place place) {
    }

    private record Saved(String digest, EditedCoding edited) {
    }

    private final StudySession session;
    private final Map<String, Saved> saved = new LinkedHashMap<>();

    MovedCoding(StudySession session) {
        this.session = session;
    }

    /** Told that a transcript has been saved; moves what can go over now. */
    void saved(StudyTranscript transcript, EditedCoding edited) throws IOException {
        List<Move> moves = new ArrayList<>();
        synchronized (session) {
            saved.put(transcript.id(), new Saved(transcript.entry().digest(), edited));
            saved.forEach((id, other) -> {
                if (!id.equals(transcript.id())) {
                    add(id, other.edited, transcript.id(), edited, moves);
                    add(transcript.id(), edited, id, other.edited, moves);
                }
            });
        }
        for (Move move : moves) {
            make(move);
        }
    }

    private void make(Move move) throws IOException {
        Optional<StudyTranscript> source = transcript(move.source);
        Optional<StudyTranscript> target = transcript(move.target);
        if (source.isPresent() && target.isPresent() && isPresent(target.get())) {
            OwnCoding from = session.own(source.get());
            OwnCoding to = session.own(target.get());
            boolean taken;
            synchronized (session) {
                taken = to.takeOver(from, move.id, move.place);
            }
            if (taken) {
                session.reload(to.file());
                session.reload(from.file());
            }
        }
    }

    private Optional<StudyTranscript> transcript(String id) {
        return session.snapshot().transcripts().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    private static void add(String source, EditedCoding from, String target, EditedCoding to, List<Move> moves) {
        for (String id : from.gone()) {
            Optional.ofNullable(to.places().get(id)).ifPresent(place -> moves.add(new Move(id, source, target, place)));
        }
    }

    /** Whether a place in a transcript is one in its present text. */
    private boolean isPresent(StudyTranscript transcript) {
        return Optional.ofNullable(saved.get(transcript.id()))
                .filter(last -> last.digest.equals(transcript.entry().digest())).isPresent();
    }
}
