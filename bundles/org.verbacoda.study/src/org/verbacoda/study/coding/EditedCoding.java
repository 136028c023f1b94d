/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.anchors.PassageTracker;
import org.verbacoda.coding.files.AssignmentContext;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.text.Normalization;
import org.verbacoda.text.TextDigest;
import org.verbacoda.text.TextPositions;

/** A coder's assignments where they were followed to while their transcript was edited, to be written with it. */
public final class EditedCoding {

    private EditedCoding() {
    }

    /**
     * Places assignments in the edited text. Those of which nothing is left are orphaned: they keep their places in the
     * text version that they cite, and come back when what was deleted does. One that was orphaned before and has been
     * followed since is one of the text again. Lines that can't be read stay as they are.
     *
     * @param coded the assignments as they are on disk; they are changed
     * @param document the text as the editor holds it
     * @param followed where the passages are in it, by the assignments' ids, in UTF-16 units
     */
    public static void place(CodedTranscript coded, String document, List<PassageTracker.Tracked> followed) {
        Map<String, PassageTracker.@Nullable Tracked> places = new HashMap<>();
        followed.forEach(place -> places.put(place.id(), place));
        String text = Normalization.normalize(document);
        TextPositions inDocument = TextPositions.of(document);
        TextPositions inText = TextPositions.ofNormalised(text);
        @Nullable String cited = coded.getDigest();
        for (Assignment assignment : coded.getAssignments()) {
            PassageTracker.@Nullable Tracked place = places.get(assignment.getId());
            if (place != null) {
                int start = inDocument.toCodePoint(place.start());
                int end = inDocument.toCodePoint(place.end());
                assignment.setDigest(null);
                assignment.setStart(start);
                assignment.setEnd(end);
                AssignmentContext.ofUtf16(text, inText.toUtf16(start), inText.toUtf16(end)).applyTo(assignment);
            } else if (assignment.getDigest() == null) {
                assignment.setDigest(cited);
            }
        }
        coded.setDigest(TextDigest.of(text));
        coded.setLength(inText.codePointLength());
    }
}
