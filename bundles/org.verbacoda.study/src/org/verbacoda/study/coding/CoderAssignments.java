/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;

import org.verbacoda.coding.files.AssignmentContext;
import org.verbacoda.coding.files.AssignmentIds;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.index.CodingEntry;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;

/** One coder's assignments for one transcript while rows are added to them. */
final class CoderAssignments {

    private static final AssignmentIds IDS = new AssignmentIds();

    private final StudySnapshot study;
    private final StudyTranscript transcript;
    private final CodingStore store;
    private final CodedTranscript coded;
    private final Set<Key> present = new HashSet<>();

    private CoderAssignments(StudySnapshot study, StudyTranscript transcript, CodingStore store,
            CodedTranscript coded) {
        this.study = study;
        this.transcript = transcript;
        this.store = store;
        this.coded = coded;
        for (Assignment assignment : coded.getAssignments()) {
            if (assignment.getDigest() != null) {
                continue; // orphaned: its positions are of another text
            }
            present.add(key(assignment.getCode(), assignment.getStart(), assignment.getEnd()));
        }
        store.files(transcript).stream().skip(1).forEach(this::addPresent);
    }

    /** What stands in a second file of the coder for the same transcript. */
    private void addPresent(CodingEntry further) {
        if (further.digest().equals(transcript.entry().digest())) {
            for (int i = 0; i < further.count(); i++) {
                present.add(key(further.codes()[i], further.start()[i], further.end()[i]));
            }
        }
    }

    static CoderAssignments load(StudySnapshot study, CodingStore store, StudyTranscript transcript)
            throws StudyException {
        return new CoderAssignments(study, transcript, store, store.load(transcript));
    }

    /** Adds a row, unless the coder has given that passage that code already; says whether it did. */
    boolean add(PlacedRow placed, String text) {
        TranscriptText.Passage passage = placed.passage();
        if (!present.add(key(placed.code(), passage.start(), passage.end()))) {
            return false;
        }
        Assignment assignment = CodingFactory.eINSTANCE.createAssignment();
        assignment.setId(IDS.next());
        assignment.setCode(placed.code());
        assignment.setStart(passage.start());
        assignment.setEnd(passage.end());
        assignment.setCreated(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        AssignmentContext.of(text, passage.start(), passage.end()).applyTo(assignment);
        if (!placed.row().memo().isEmpty()) {
            assignment.setMemo(placed.row().memo());
        }
        placed.row().weight().ifPresent(assignment::setWeight);
        coded.getAssignments().add(assignment);
        return true;
    }

    void save(String text) throws IOException {
        store.save(transcript, coded, text);
    }

    private Key key(String code, int start, int end) {
        return new Key(study.codebook().resolve(code), start, end);
    }

    /** What makes two assignments of one coder the same. */
    private record Key(String code, int start, int end) {
    }
}
