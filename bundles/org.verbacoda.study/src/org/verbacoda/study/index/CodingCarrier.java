/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.anchors.FoundPassage;
import org.verbacoda.coding.anchors.Placement;
import org.verbacoda.coding.files.AssignmentFileReader;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.anchors.CarriedAssignment;
import org.verbacoda.study.anchors.CarriedCoding;
import org.verbacoda.study.anchors.TextVersions;
import org.verbacoda.study.files.StudySettings;
import org.verbacoda.text.Severity;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;

/**
 * Carries the assignments of files that cite another text version over into the present text, in memory: a file is
 * rewritten only by its owner. What was carried over before and rests on the same file and text is taken again.
 */
final class CodingCarrier {

    private final StudyLayout layout;
    private final StudySettings settings;
    private final TextVersions versions;

    CodingCarrier(StudyLayout layout, StudySettings settings) {
        this.layout = layout;
        this.settings = settings;
        this.versions = new TextVersions(layout);
    }

    /** The same files, with what must be carried over. */
    IndexedFiles carry(IndexedFiles files) {
        Map<String, @Nullable TranscriptEntry> transcripts = new HashMap<>();
        for (TranscriptEntry entry : files.transcripts()) {
            transcripts.putIfAbsent(TranscriptIds.of(entry, settings), entry);
        }
        Map<String, @Nullable CarriedEntry> known = new HashMap<>();
        files.carried().forEach(entry -> known.put(entry.coding().path(), entry));
        List<CodingEntry> stale = files.codings().stream().filter(coding -> isOfOtherText(coding, transcripts)).toList();
        List<CarriedEntry> carried = stale.parallelStream().flatMap(coding -> {
            TranscriptEntry transcript = Objects.requireNonNull(transcripts.get(coding.transcript()));
            @Nullable CarriedEntry before = known.get(coding.path());
            return before != null && isStillTrue(before, coding, transcript) ? Stream.of(before)
                    : carry(coding, transcript).stream();
        }).toList();
        return new IndexedFiles(files.transcripts(), files.codings(), carried);
    }

    private static boolean isOfOtherText(CodingEntry coding, Map<String, @Nullable TranscriptEntry> transcripts) {
        @Nullable TranscriptEntry transcript = transcripts.get(coding.transcript());
        boolean holdsNothing = coding.count() == 0 && coding.cites().size() < 2;
        return transcript != null && !holdsNothing && !coding.digest().isEmpty()
                && !coding.digest().equals(transcript.digest());
    }

    private boolean isStillTrue(CarriedEntry before, CodingEntry coding, TranscriptEntry transcript) {
        return !coding.stamp().equals(FileStamp.ABSENT) && before.coding().stamp().equals(coding.stamp())
                && before.textDigest().equals(transcript.digest())
                && before.versions().equals(versionsOf(coding))
                && before.coding().problems().stream()
                        .anyMatch(problem -> problem.message().startsWith(changed(transcript)));
    }

    /** How the problem begins, which names the transcript's file: that may have been renamed since. */
    private static String changed(TranscriptEntry transcript) {
        return "The text of " + transcript.path() + " has changed since these assignments were made.";
    }

    private List<String> versionsOf(CodingEntry coding) {
        return coding.cites().stream().filter(this::isThere).toList();
    }

    private boolean isThere(String digest) {
        return TextVersions.isDigest(digest) && Files.exists(layout.version(digest));
    }

    /** Carries a file over; empty if it or the transcript has just been changed, or can't be read any more. */
    private Optional<CarriedEntry> carry(CodingEntry coding, TranscriptEntry transcript) {
        try {
            String text = TextDecoder.decode(layout.root().resolve(transcript.path())).text();
            if (!TextDigest.of(text).equals(transcript.digest())) {
                return Optional.empty();
            }
            CodedTranscript read = AssignmentFileReader.read(layout.root().resolve(coding.path()));
            if (!coding.digest().equals(read.getDigest())) {
                return Optional.empty();
            }
            int[] lines = IntStream.concat(IntStream.of(coding.line()), IntStream.of(coding.orphanLines())).sorted()
                    .toArray();
            if (lines.length != read.getAssignments().size()) {
                return Optional.empty();
            }
            List<String> atHand = versionsOf(coding);
            CarriedCoding carried = CarriedCoding.carry(read, text, versions);
            return Optional.of(new CarriedEntry(transcript.digest(), atHand,
                    entry(coding, read, carried, lines, transcript)));
        } catch (IOException e) {
            // Read again at the next opening; until then the file counts as one of another text
            return Optional.empty();
        }
    }

    private static CodingEntry entry(CodingEntry coding, CodedTranscript read, CarriedCoding carried, int[] lines,
            TranscriptEntry transcript) {
        Map<Assignment, @Nullable Integer> lineOf = new HashMap<>();
        for (int i = 0; i < lines.length; i++) {
            lineOf.put(read.getAssignments().get(i), lines[i]);
        }
        List<CarriedAssignment> placed = carried.assignments().stream()
                .filter(each -> each.found().placement() != Placement.TO_REVIEW).toList();
        List<StudyProblem> problems = new ArrayList<>(coding.problems());
        problems.removeIf(problem -> problem.rule().equals(CodingEntry.TO_REVIEW)
                || problem.rule().equals(CodingEntry.KEPT));
        int toReview = carried.count(Placement.TO_REVIEW);
        problems.add(new StudyProblem(coding.path(), 1, toReview > 0 ? Severity.WARNING : Severity.INFO, "other-text",
                changed(transcript) + " They were carried over: " + carried.summary() + "."));
        for (CarriedAssignment each : carried.assignments()) {
            if (each.found().placement() == Placement.TO_REVIEW) {
                problems.add(CodingIndexer.orphanProblem(coding.path(),
                        Objects.requireNonNull(lineOf.get(each.assignment())), each.isKept()));
            }
        }
        Set<String> cites = new LinkedHashSet<>(coding.cites());
        return new CodingEntry(coding.path(), coding.stamp(), coding.transcript(), coding.coder(), transcript.digest(),
                placed.stream().map(each -> each.assignment().getCode()).toArray(String[]::new),
                placed.stream().map(CarriedAssignment::found).mapToInt(FoundPassage::start).toArray(),
                placed.stream().map(CarriedAssignment::found).mapToInt(FoundPassage::end).toArray(),
                placed.stream().mapToInt(each -> Objects.requireNonNull(lineOf.get(each.assignment()))).toArray(),
                List.copyOf(cites), List.copyOf(problems));
    }
}
