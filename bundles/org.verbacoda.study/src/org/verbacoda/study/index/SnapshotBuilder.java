/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.codebook.CodebookSnapshot;
import org.verbacoda.coding.model.CaseBook;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.files.StudySettings;
import org.verbacoda.text.Severity;
import org.verbacoda.transcript.rules.Rule;

/**
 * Puts a {@link StudySnapshot} together from what each file says: binds coding to transcripts by id, resolves codes by
 * the codebook, and says what doesn't fit. What is known of a transcript is taken over from the study as it was before,
 * where nothing of it has changed. Used once, by one thread; the transcripts' coding is resolved in parallel.
 */
final class SnapshotBuilder {

    final List<StudyProblem> problems = new ArrayList<>();
    final List<CodingEntry> codings;
    List<StudyTranscript> transcripts = List.of();
    List<String> coders = List.of();
    CodeTable codes;
    StudyCases cases;

    private final StudySettings settings;
    private final List<TranscriptEntry> entries;
    /** The assignment files of each transcript. */
    private int[] @Nullable [] filesOf = new int[0] @Nullable [];

    SnapshotBuilder(StudySettings settings, CodebookSnapshot codebook, List<TranscriptEntry> entries,
            List<CodingEntry> codings, CaseBook caseBook, Optional<SnapshotBuilder> before) {
        this.settings = settings;
        this.entries = entries;
        this.codings = codings;
        Set<String> used = new LinkedHashSet<>();
        for (CodingEntry coding : codings) {
            problems.addAll(coding.problems());
            used.addAll(Arrays.asList(coding.codes()));
        }
        this.codes = new CodeTable(codebook, used);
        List<String> ids = bindIds();
        this.cases = StudyCases.of(caseBook, ids);
        bindCoding(ids, before.filter(this::isBoundAlike));
    }

    StudySnapshot build(StudyLayout layout, CodebookSnapshot codebook, List<StudyProblem> further) {
        problems.addAll(further);
        for (StudyCode code : codes.codes()) {
            if (!code.inCodebook()) {
                problems.add(new StudyProblem(layout.relative(layout.codebook()), 0, Severity.WARNING, "unknown-code",
                        "The code \"" + code.id() + "\" is in use but not in the codebook. Add it, or name it as an "
                                + "alias of the code it belongs to."));
            }
        }
        problems.sort(Comparator.comparing(StudyProblem::file).thenComparingInt(StudyProblem::line));
        return new StudySnapshot(layout, settings, codebook, this);
    }

    /** The id of each transcript. */
    private List<String> bindIds() {
        List<String> ids = new ArrayList<>(entries.size());
        Map<String, @Nullable String> firstPath = new HashMap<>();
        Optional<Severity> severity = settings.transcripts().rules().severity(Rule.DUPLICATE_ID);
        for (TranscriptEntry entry : entries) {
            String id = TranscriptIds.of(entry, settings);
            @Nullable String first = firstPath.putIfAbsent(id, entry.path());
            if (first != null && severity.isPresent()) {
                problems.add(new StudyProblem(entry.path(), 0, severity.get(), Rule.DUPLICATE_ID.id(), "The transcript ID \""
                        + id + "\" is also that of " + first
                        + ", and coding counts for that file. Give this one another ID."));
            }
            ids.add(id);
        }
        return ids;
    }

    /** Whether the same files, read the same, gave the same coding in a study that was put together before. */
    private boolean isBoundAlike(SnapshotBuilder before) {
        return entries.size() == before.entries.size() && codings.size() == before.codings.size()
                && codes.resolvesAs(before.codes);
    }

    /** A transcript of the study before, if nothing of it has changed. */
    private Optional<StudyTranscript> unchanged(SnapshotBuilder before, int transcript, String id, int @Nullable [] files) {
        StudyTranscript bound = before.transcripts.get(transcript);
        if (bound.entry() != entries.get(transcript) || !bound.id().equals(id) || !coders.equals(before.coders)
                || !Arrays.equals(files, before.filesOf[transcript])) {
            return Optional.empty();
        }
        boolean same = files == null
                || Arrays.stream(files).allMatch(file -> codings.get(file) == before.codings.get(file));
        return same ? Optional.of(bound) : Optional.empty();
    }

    private void bindCoding(List<String> ids, Optional<SnapshotBuilder> before) {
        Map<String, @Nullable Integer> transcriptOf = new HashMap<>(ids.size() * 2);
        for (int i = 0; i < ids.size(); i++) {
            transcriptOf.putIfAbsent(ids.get(i), i);
        }
        coders = List.copyOf(new TreeSet<>(codings.stream().map(CodingEntry::coder).toList()));
        int[] coderOfFile = new int[codings.size()];
        filesOf = new int[ids.size()] @Nullable [];
        for (int f = 0; f < codings.size(); f++) {
            CodingEntry coding = codings.get(f);
            coderOfFile[f] = coders.indexOf(coding.coder());
            @Nullable Integer transcript = transcriptOf.get(coding.transcript());
            if (transcript == null) {
                reportUnbound(coding);
                continue;
            }
            int @Nullable [] files = filesOf[transcript];
            int count = files == null ? 0 : files.length;
            int[] more = files == null ? new int[1] : Arrays.copyOf(files, count + 1);
            more[count] = f;
            filesOf[transcript] = more;
            reportMisfits(coding, entries.get(transcript));
        }
        CodingEntry[] all = codings.toArray(CodingEntry[]::new);
        StudyTranscript[] bound = new StudyTranscript[ids.size()];
        IntStream.range(0, bound.length).parallel().forEach(i -> {
            int @Nullable [] files = filesOf[i];
            bound[i] = before.flatMap(study -> unchanged(study, i, ids.get(i), files))
                    .orElseGet(() -> new StudyTranscript(ids.get(i), entries.get(i), files == null
                            ? TranscriptCoding.NONE : TranscriptCoding.of(all, files, codes, coderOfFile)));
        });
        transcripts = List.of(bound);
    }

    private void reportUnbound(CodingEntry coding) {
        if (!coding.transcript().isEmpty()) {
            problems.add(new StudyProblem(coding.path(), 1, Severity.WARNING, "unknown-transcript",
                    "No transcript has the ID \"" + coding.transcript() + "\", so " + coding.count()
                            + " assignments count nowhere. Put the transcript back, or correct the ID."));
        }
    }

    private void reportMisfits(CodingEntry coding, TranscriptEntry transcript) {
        if (!coding.digest().isEmpty() && !coding.digest().equals(transcript.digest())) {
            if (coding.count() == 0) {
                return;
            }
            problems.add(new StudyProblem(coding.path(), 1, Severity.WARNING, "other-text",
                    "The text of " + transcript.path() + " has changed since these " + coding.count()
                            + " assignments were made, and just now again. Open the study once more."));
            return;
        }
        for (int i = 0; i < coding.count(); i++) {
            if (coding.end()[i] > transcript.length()) {
                problems.add(new StudyProblem(coding.path(), coding.line()[i], Severity.ERROR, "outside-text",
                        "The passage " + coding.start()[i] + ".." + coding.end()[i] + " ends behind the text of "
                                + transcript.path() + ", which has " + transcript.length()
                                + " characters. Another program must have written it; correct or remove the line."));
            }
        }
    }
}
