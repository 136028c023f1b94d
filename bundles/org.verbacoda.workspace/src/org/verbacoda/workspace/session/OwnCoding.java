/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.files.AssignmentContext;
import org.verbacoda.coding.files.AssignmentFileReader;
import org.verbacoda.coding.files.AssignmentIds;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.anchors.CarriedCoding;
import org.verbacoda.study.anchors.TextVersions;
import org.verbacoda.study.coding.CodingStore;
import org.verbacoda.study.coding.EditedCoding;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;
import org.verbacoda.text.TextPositions;

/**
 * What the coder at work has coded in one transcript as it is now, and its file. Made for one change and thrown away; whoever
 * uses it sees to it that nobody else writes meanwhile, and reads {@link #file} again afterwards.
 */
final class OwnCoding {

    /** What may have to be written before. */
    interface Step {

        void take() throws IOException;
    }

    private static final AssignmentIds IDS = new AssignmentIds();

    private final StudySnapshot study;
    private final CodingStore store;
    private final StudyTranscript transcript;

    /** @param known the transcript as it was known some time; it may have been edited since */
    OwnCoding(StudySnapshot study, String coder, String coderName, String initials, StudyTranscript known) {
        this.study = study;
        this.store = new CodingStore(study, coder, coderName, initials);
        this.transcript = study.transcripts().stream().filter(each -> each.id().equals(known.id())).findFirst()
                .orElse(known);
    }

    /** Where it is on disk, or will be. */
    Path file() throws StudyException {
        return store.file(transcript);
    }

    /** An assignment of a passage of a text, with a new id. */
    static Assignment make(String text, int start, int end, String code) {
        Assignment assignment = CodingFactory.eINSTANCE.createAssignment();
        assignment.setId(IDS.next());
        assignment.setCode(code);
        assignment.setStart(start);
        assignment.setEnd(end);
        assignment.setCreated(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        TextPositions positions = TextPositions.ofNormalised(text);
        AssignmentContext.ofUtf16(text, positions.toUtf16(start), positions.toUtf16(end)).applyTo(assignment);
        return assignment;
    }

    /** A copy of an assignment that names the text version it is in. */
    static Assignment cited(Assignment assignment, StudyTranscript transcript) {
        Assignment copy = EcoreUtil.copy(assignment);
        if (copy.getDigest() == null) {
            copy.setDigest(transcript.entry().digest());
        }
        return copy;
    }

    /**
     * Adds an assignment, which is looked for if it is in another version of the text.
     *
     * @param first done before anything is written, and only then
     * @return false if there is one of the same passage and code
     */
    boolean add(Assignment assignment, Step first) throws IOException {
        CodedTranscript coded = store.load(transcript);
        if (transcript.entry().digest().equals(assignment.getDigest())) {
            assignment.setDigest(null);
        }
        String code = study.codebook().resolve(assignment.getCode());
        if (coded.getAssignments().stream().anyMatch(each -> each.getStart() == assignment.getStart()
                && each.getEnd() == assignment.getEnd() && study.codebook().resolve(each.getCode()).equals(code))) {
            return false;
        }
        String text = text(study, transcript);
        coded.getAssignments().add(assignment);
        if (assignment.getDigest() != null) {
            CarriedCoding.carry(coded, text, new TextVersions(study.layout()));
        }
        first.take();
        store.save(transcript, coded, text);
        return true;
    }

    /** Takes an assignment away, and gives it with the text version it was in. */
    Optional<Assignment> remove(String assignmentId) throws IOException {
        CodedTranscript coded = store.load(transcript);
        Optional<Assignment> found = find(coded, assignmentId);
        if (found.isEmpty()) {
            return found;
        }
        Assignment removed = cited(found.get(), transcript);
        coded.getAssignments().remove(found.get());
        store.save(transcript, coded, text(study, transcript));
        return Optional.of(removed);
    }

    /** Gives an assignment another memo, and gives the one it had. */
    Optional<String> setMemo(String assignmentId, String memo) throws IOException {
        CodedTranscript coded = store.load(transcript);
        Optional<Assignment> found = find(coded, assignmentId);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        @Nullable String had = found.get().getMemo();
        String before = had == null ? "" : had;
        if (!before.equals(memo)) {
            found.get().setMemo(memo.isEmpty() ? null : memo);
            store.save(transcript, coded, text(study, transcript));
        }
        return Optional.of(before);
    }

    /**
     * Gives an assignment a place in the present text.
     *
     * @param digest the digest of the text that the place is in
     * @return the assignment as it was; empty if there is none of this id
     */
    Optional<Assignment> place(String assignmentId, int start, int end, String digest) throws IOException {
        return change(assignmentId, (assignment, text) -> {
            if (!digest.equals(transcript.entry().digest())) {
                throw new StudyException(transcript.entry()
                        .path() + ": has just been changed; look at the place again");
            }
            TextPositions positions = TextPositions.ofNormalised(text);
            if (start >= end || end > positions.codePointLength()) {
                throw new IllegalArgumentException("no passage of " + transcript.entry().path() + ": " + start + " to "
                        + end);
            }
            assignment.setDigest(null);
            assignment.setKept(null);
            assignment.setStart(start);
            assignment.setEnd(end);
            AssignmentContext.ofUtf16(text, positions.toUtf16(start), positions.toUtf16(end)).applyTo(assignment);
        });
    }

    /** Notes that an assignment is to stay without a place, or no longer; gives it as it was. */
    Optional<Assignment> keep(String assignmentId, boolean kept) throws IOException {
        return change(assignmentId, (assignment, text) -> assignment
                .setKept(kept ? Instant.now().truncatedTo(ChronoUnit.SECONDS).toString() : null));
    }

    /** Makes an assignment what it was when {@link #place} or {@link #keep} changed it; gives it as it was before. */
    Optional<Assignment> putBack(Assignment was) throws IOException {
        return change(was.getId(), (assignment, text) -> {
            assignment.setDigest(transcript.entry().digest().equals(was.getDigest()) ? null : was.getDigest());
            assignment.setKept(was.getKept());
            assignment.setStart(was.getStart());
            assignment.setEnd(was.getEnd());
            assignment.setQuote(was.getQuote());
            assignment.setBefore(was.getBefore());
            assignment.setAfter(was.getAfter());
        });
    }

    /** Changes an assignment, given the text. */
    private interface Change {

        void make(Assignment assignment, String text) throws IOException;
    }

    private Optional<Assignment> change(String assignmentId, Change change) throws IOException {
        CodedTranscript coded = store.load(transcript);
        Optional<Assignment> found = find(coded, assignmentId);
        if (found.isEmpty()) {
            return found;
        }
        Assignment before = cited(found.get(), transcript);
        String text = text(study, transcript);
        change.make(found.get(), text);
        store.save(transcript, coded, text);
        return Optional.of(before);
    }

    /** Puts the assignments where an editor has them that has saved the text; does nothing if there are none. */
    void follow(EditedCoding edited) throws IOException {
        if (Files.exists(file())) {
            CodedTranscript coded = store.load(transcript);
            String text = text(study, transcript);
            edited.applyTo(coded, AssignmentFileReader.read(file()), text);
            store.save(transcript, coded, text);
        }
    }

    /**
     * Takes an assignment over from another transcript, whose words have been moved to this one.
     *
     * @return false if there is none, or there is the same passage with the same code here already
     */
    boolean takeOver(OwnCoding source, String assignmentId, EditedCoding.Place place) throws IOException {
        Optional<Assignment> found = find(source.store.load(source.transcript), assignmentId);
        String text = text(study, transcript);
        TextPositions positions = TextPositions.ofNormalised(text);
        if (found.isEmpty() || find(store.load(transcript), assignmentId).isPresent()
                || place.end() > positions.codePointLength()) {
            return false;
        }
        Assignment moved = EcoreUtil.copy(found.get());
        moved.setDigest(null);
        moved.setStart(place.start());
        moved.setEnd(place.end());
        AssignmentContext.ofUtf16(text, positions.toUtf16(place.start()), positions.toUtf16(place.end())).applyTo(moved);
        // In both files for a moment rather than in none
        return add(moved, () -> { }) && source.remove(assignmentId).isPresent();
    }

    private static Optional<Assignment> find(CodedTranscript coded, String assignmentId) {
        return coded.getAssignments().stream().filter(each -> each.getId().equals(assignmentId)).findFirst();
    }

    /** The normalised text of a transcript, which must be the one the snapshot was made of. */
    static String text(StudySnapshot study, StudyTranscript transcript) throws IOException {
        String path = transcript.entry().path();
        String text = TextDecoder.decode(study.layout().root().resolve(path)).text();
        if (!TextDigest.of(text).equals(transcript.entry().digest())) {
            throw new StudyException(path + ": has just been changed by another program; open it again");
        }
        return text;
    }
}
