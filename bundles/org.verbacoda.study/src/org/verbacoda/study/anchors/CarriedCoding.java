/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.anchors;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.anchors.CitedPassage;
import org.verbacoda.coding.anchors.FoundPassage;
import org.verbacoda.coding.anchors.PassageFinder;
import org.verbacoda.coding.anchors.Placement;
import org.verbacoda.coding.anchors.QuoteFinder;
import org.verbacoda.coding.anchors.VersionFinder;
import org.verbacoda.coding.files.AssignmentContext;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.text.TextDigest;
import org.verbacoda.text.TextPositions;

/**
 * A coder's assignments for a transcript, carried over into the transcript's present text: those whose words were found
 * have their positions, quote and context in it; the others keep theirs, and name the text version these are in.
 *
 * @param coded the assignments; its header cites the present text
 * @param assignments the same, in the same order, with what became of each
 * @param byVersion whether every cited text version was at hand
 */
public record CarriedCoding(CodedTranscript coded, List<CarriedAssignment> assignments, boolean byVersion) {

    /**
     * Carries assignments over.
     *
     * @param coded as it was read; it is changed
     * @param text the transcript's present normalised text
     * @param versions where the versions are kept that the assignments cite
     * @throws IOException if a text version can't be read
     */
    public static CarriedCoding carry(CodedTranscript coded, String text, TextVersions versions) throws IOException {
        String present = TextDigest.of(text);
        TextPositions positions = TextPositions.ofNormalised(text);
        Map<String, List<Assignment>> byDigest = new LinkedHashMap<>();
        for (Assignment assignment : coded.getAssignments()) {
            byDigest.computeIfAbsent(cited(assignment, coded), digest -> new ArrayList<>()).add(assignment);
        }
        Map<Assignment, CarriedAssignment> carried = new LinkedHashMap<>();
        boolean byVersion = true;
        for (Map.Entry<String, List<Assignment>> entry : byDigest.entrySet()) {
            Optional<String> version = entry.getKey().equals(present) ? Optional.of(text)
                    : versions.read(entry.getKey());
            byVersion &= version.isPresent();
            PassageFinder finder = version.isPresent() ? new VersionFinder(version.get(), text)
                    : new QuoteFinder(text);
            List<FoundPassage> found = finder.find(entry.getValue().stream().map(CitedPassage::of).toList());
            for (int i = 0; i < found.size(); i++) {
                Assignment assignment = entry.getValue().get(i);
                carried.put(assignment, new CarriedAssignment(assignment, assignment.getStart(), assignment.getEnd(),
                        found.get(i)));
                place(assignment, found.get(i), entry.getKey(), text, positions);
            }
        }
        coded.setDigest(present);
        coded.setLength(positions.codePointLength());
        return new CarriedCoding(coded, List.copyOf(carried.values()), byVersion);
    }

    private static String cited(Assignment assignment, CodedTranscript coded) {
        @Nullable String own = assignment.getDigest();
        @Nullable String all = coded.getDigest();
        return own != null ? own : all != null ? all : "";
    }

    private static void place(Assignment assignment, FoundPassage found, String cited, String text,
            TextPositions positions) {
        if (found.placement() == Placement.TO_REVIEW) {
            assignment.setDigest(cited);
            return;
        }
        assignment.setDigest(null);
        assignment.setKept(null);
        assignment.setStart(found.start());
        assignment.setEnd(found.end());
        AssignmentContext.ofUtf16(text, positions.toUtf16(found.start()), positions.toUtf16(found.end()))
                .applyTo(assignment);
    }

    /** How many there are of a kind, without those whose coder has decided to leave them without a place. */
    public int count(Placement placement) {
        return (int) assignments.stream().filter(each -> each.found().placement() == placement && !each.isKept())
                .count();
    }

    /** In words: {@code n exact, n moved, n to review}. */
    public String summary() {
        return count(Placement.EXACT) + " exact, " + count(Placement.MOVED) + " moved, "
                + count(Placement.TO_REVIEW) + " to review";
    }
}
