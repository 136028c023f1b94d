/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.files.AssignmentContext;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.text.TextPositions;

/**
 * A coder's assignments after their text has been edited and saved by an editor that followed each of them: where it says
 * they are, not where comparing the texts would find them. For one thread at a time.
 */
public final class EditedCoding {

    /**
     * Where a passage is now.
     *
     * @param start where it starts, in code points of the normalised text
     * @param end where it ends, exclusive
     */
    public record Place(int start, int end) {
    }

    private final Map<String, Place> places;
    private final Set<String> gone;

    /**
     * What an editor knows.
     *
     * @param places by the ids of the assignments
     * @param gone the ids of those of which no word is left
     */
    public EditedCoding(Map<String, Place> places, Set<String> gone) {
        this.places = Map.copyOf(places);
        this.gone = Set.copyOf(gone);
    }

    /** Where each passage is, by the ids of the assignments. */
    public Map<String, Place> places() {
        return places;
    }

    /** The ids of the assignments of which no word is left. */
    public Set<String> gone() {
        return gone;
    }

    /**
     * Puts assignments where the editor has them. Those it says are gone, and those that were orphaned before, keep the
     * version they cite; others it doesn't know, as they have come since it opened the text, stay as they are.
     *
     * @param cited as the coder's file has them
     * @param coded the same assignments carried over into the saved text by comparing; changed
     * @param text the saved text, normalised
     */
    public void applyTo(CodedTranscript coded, CodedTranscript cited, String text) {
        Map<String, Assignment> before = new HashMap<>();
        cited.getAssignments().forEach(each -> before.put(each.getId(), each));
        TextPositions positions = TextPositions.ofNormalised(text);
        for (Assignment assignment : coded.getAssignments()) {
            @Nullable Place place = places.get(assignment.getId());
            @Nullable Assignment old = before.get(assignment.getId());
            if (place != null && place.end() <= positions.codePointLength()) {
                assignment.setDigest(null);
                assignment.setKept(null);
                assignment.setStart(place.start());
                assignment.setEnd(place.end());
                AssignmentContext.ofUtf16(text, positions.toUtf16(place.start()), positions.toUtf16(place.end()))
                        .applyTo(assignment);
            } else if (old != null && (old.getDigest() != null || gone.contains(assignment.getId()))) {
                @Nullable String own = old.getDigest();
                assignment.setDigest(own == null ? cited.getDigest() : own);
                assignment.setStart(old.getStart());
                assignment.setEnd(old.getEnd());
                assignment.setQuote(old.getQuote());
                assignment.setBefore(old.getBefore());
                assignment.setAfter(old.getAfter());
            }
        }
    }
}
