/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.anchors.FoundPassage;
import org.verbacoda.coding.anchors.Placement;
import org.verbacoda.coding.files.AssignmentContext;
import org.verbacoda.coding.files.AssignmentFileReader;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.anchors.CarriedAssignment;
import org.verbacoda.study.anchors.CarriedCoding;
import org.verbacoda.study.anchors.TextVersions;
import org.verbacoda.study.coders.CoderFilter;
import org.verbacoda.study.index.CodingEntry;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.index.TranscriptEntry;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;

/**
 * What became of the coding of texts that have changed: of the files that cite an earlier text, or hold assignments
 * without
 * a place. Immutable.
 */
public final class AnchorReview {

    /** Of a study in which nothing has been looked at. */
    public static final AnchorReview NONE = new AnchorReview(Map.of(), List.of());

    /** What a file's review rests on: the index has other objects as soon as one of them has changed. */
    private record Source(CodingEntry coding, TranscriptEntry transcript) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Source source && source.coding == coding && source.transcript == transcript;
        }

        @Override
        public int hashCode() {
            return coding.path().hashCode();
        }
    }

    /** What became of one file. */
    private record FileReview(int exact, int moved, List<DoubtfulAnchor> anchors, String failure) {
    }

    private final Map<Source, @Nullable FileReview> files;
    private final List<FileReview> order;

    private AnchorReview(Map<Source, @Nullable FileReview> files, List<FileReview> order) {
        this.files = files;
        this.order = order;
    }

    /**
     * Looks at the coders who are shown. May take its time: run it in the background.
     *
     * @param before an earlier review; of what has not changed since, nothing is read again
     */
    public static AnchorReview of(StudySnapshot study, CoderFilter shown, AnchorReview before) {
        Map<Source, @Nullable FileReview> files = new HashMap<>();
        List<FileReview> order = new ArrayList<>();
        for (CodingEntry coding : study.codings()) {
            Optional<StudyTranscript> transcript = study.transcript(coding.transcript());
            if (transcript.isEmpty() || !shown.shows(coding.transcript(), coding.coder())
                    || !isToBeLookedAt(coding, transcript.get())) {
                continue;
            }
            Source source = new Source(coding, transcript.get().entry());
            @Nullable FileReview known = before.files.get(source);
            FileReview review = known != null ? known : review(study, coding, transcript.get());
            files.put(source, review);
            order.add(review);
        }
        return new AnchorReview(files, List.copyOf(order));
    }

    /** The version that a file's header cites comes first. */
    private static boolean isToBeLookedAt(CodingEntry coding, StudyTranscript transcript) {
        return coding.orphanLines().length > 0
                || coding.count() > 0 && !coding.cites().isEmpty()
                        && !coding.cites().get(0).equals(transcript.entry().digest());
    }

    private static FileReview review(StudySnapshot study, CodingEntry coding, StudyTranscript transcript) {
        try {
            CodedTranscript coded = AssignmentFileReader.read(study.layout().root().resolve(coding.path()));
            String text = TextDecoder.decode(study.layout().root().resolve(transcript.entry().path())).text();
            if (!TextDigest.of(text).equals(transcript.entry().digest())) {
                throw new StudyException(transcript.entry().path() + " has just been changed");
            }
            Map<String, @Nullable Assignment> cited = new HashMap<>();
            Map<String, @Nullable Integer> lines = lines(coding, coded);
            boolean ofThisText = transcript.entry().digest().equals(coded.getDigest());
            coded.getAssignments().forEach(each -> cited.put(each.getId(), EcoreUtil.copy(each)));
            TextVersions versions = new TextVersions(study.layout());
            String header = text(coded.getDigest());
            CarriedCoding carried = CarriedCoding.carry(coded, text, versions);
            List<DoubtfulAnchor> anchors = new ArrayList<>();
            int exact = 0;
            int moved = 0;
            for (CarriedAssignment each : carried.assignments()) {
                Assignment was = Objects.requireNonNull(cited.get(each.assignment().getId()));
                // In a file of this very text it is as its coder's program has left it, whatever a search would find
                boolean doubtful = each.found().placement() == Placement.TO_REVIEW
                        || ofThisText && was.getDigest() != null;
                if (doubtful) {
                    addContext(was, text(was.getDigest()).isEmpty() ? header : text(was.getDigest()), versions);
                    anchors.add(anchor(study, coding, transcript, Objects.requireNonNull(lines.get(was.getId())), was,
                            each.found(), text));
                } else if (each.found().placement() == Placement.EXACT) {
                    exact++;
                } else {
                    moved++;
                }
            }
            return new FileReview(exact, moved, List.copyOf(anchors), "");
        } catch (IOException e) {
            return new FileReview(0, 0, List.of(), coding.path() + ": " + e.getMessage());
        }
    }

    /** The line of each assignment in its file; they are in the order of the lines. */
    private static Map<String, @Nullable Integer> lines(CodingEntry coding, CodedTranscript coded)
            throws StudyException {
        int[] lines = IntStream.concat(IntStream.of(coding.line()), IntStream.of(coding.orphanLines())).sorted()
                .toArray();
        if (lines.length != coded.getAssignments().size()) {
            throw new StudyException("has just been changed");
        }
        Map<String, @Nullable Integer> lineOf = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            lineOf.put(coded.getAssignments().get(i).getId(), lines[i]);
        }
        return lineOf;
    }

    /** Programs may write assignments without what stands around them; the version they cite has it. */
    private static void addContext(Assignment was, String digest, TextVersions versions) throws IOException {
        AssignmentContext said = context(was);
        if (said.before().isEmpty() && said.after().isEmpty()) {
            Optional<String> version = versions.read(digest);
            if (version.isPresent() && was.getEnd() <= version.get().codePointCount(0, version.get().length())) {
                AssignmentContext.of(version.get(), was.getStart(), was.getEnd()).applyTo(was);
            }
        }
    }

    private static AssignmentContext context(Assignment assignment) {
        return new AssignmentContext(text(assignment.getQuote()), text(assignment.getBefore()),
                text(assignment.getAfter()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static DoubtfulAnchor anchor(StudySnapshot study, CodingEntry coding, StudyTranscript transcript,
            int line, Assignment was, FoundPassage found, String text) {
        int length = text.codePointCount(0, text.length());
        int start = Math.min(found.start(), length);
        int end = Math.clamp(found.end(), start, length);
        return new DoubtfulAnchor(was.getId(), coding.coder(), transcript.id(), transcript.entry().path(),
                coding.path(), line, study.codebook().resolve(was.getCode()), context(was), transcript.entry()
                        .digest(), start, end,
                AssignmentContext.of(text, start, end), found.confidence(), was.getKept() != null);
    }

    /** All of them, in the order of the files and passages. */
    public List<DoubtfulAnchor> anchors() {
        return order.stream().flatMap(file -> file.anchors().stream()).toList();
    }

    /** What could not be looked at, each in a line. */
    public List<String> failures() {
        return order.stream().map(FileReview::failure).filter(failure -> !failure.isEmpty()).toList();
    }

    /** In words: {@code n exact, n moved, n to review}, and how many are kept without a place, if any. */
    public String summary() {
        long kept = anchors().stream().filter(DoubtfulAnchor::kept).count();
        return sum(FileReview::exact) + " exact, " + sum(FileReview::moved) + " moved, " + (anchors().size() - kept)
                + " to review" + (kept > 0 ? ", " + kept + " kept" : "");
    }

    private int sum(ToIntFunction<FileReview> count) {
        return order.stream().mapToInt(count).sum();
    }
}
