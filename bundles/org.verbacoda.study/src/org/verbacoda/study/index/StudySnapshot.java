/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.codebook.CodebookSnapshot;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.coders.CoderFilter;
import org.verbacoda.study.files.StudySettings;

/**
 * A study at one moment: what all its files said when it was read. Immutable, so any thread may keep and read it; a
 * change of a file gives a new snapshot that shares what has not changed.
 */
public final class StudySnapshot {

    private final StudyLayout layout;
    private final StudySettings settings;
    private final CodebookSnapshot codebook;
    private final List<StudyCode> codes;
    private final List<String> coders;
    private final List<StudyTranscript> transcripts;
    private final List<CodingEntry> codings;
    private final StudyCases cases;
    private final List<StudyProblem> problems;
    private final Map<String, @Nullable Integer> transcriptIndex = new HashMap<>();

    StudySnapshot(StudyLayout layout, StudySettings settings, CodebookSnapshot codebook, SnapshotBuilder parts) {
        this.layout = layout;
        this.settings = settings;
        this.codebook = codebook;
        this.codes = parts.codes.codes();
        this.coders = parts.coders;
        this.transcripts = parts.transcripts;
        this.codings = parts.codings;
        this.cases = parts.cases;
        this.problems = List.copyOf(parts.problems);
        for (int i = transcripts.size() - 1; i >= 0; i--) {
            transcriptIndex.put(transcripts.get(i).id(), i);
        }
    }

    private StudySnapshot(StudySnapshot whole, List<StudyTranscript> transcripts) {
        this.layout = whole.layout;
        this.settings = whole.settings;
        this.codebook = whole.codebook;
        this.codes = whole.codes;
        this.coders = whole.coders;
        this.transcripts = transcripts;
        this.codings = whole.codings;
        this.cases = whole.cases;
        this.problems = whole.problems;
        this.transcriptIndex.putAll(whole.transcriptIndex);
    }

    /**
     * The study as far as it is shown: without the assignments of coders that are not. Its transcripts, codes and coders
     * are the same, with the same indexes; {@link #codings()} still tells of all files.
     *
     * @return this very snapshot if all is shown
     */
    public StudySnapshot shown(CoderFilter filter) {
        boolean[] changed = {false};
        List<StudyTranscript> shown = transcripts.stream().map(transcript -> {
            TranscriptCoding coding = transcript.coding()
                    .of(coder -> filter.shows(transcript.id(), coders.get(coder)));
            changed[0] |= coding != transcript.coding();
            return coding == transcript.coding() ? transcript
                    : new StudyTranscript(transcript.id(), transcript.entry(), coding);
        }).toList();
        return changed[0] ? new StudySnapshot(this, shown) : this;
    }

    public StudyLayout layout() {
        return layout;
    }

    public StudySettings settings() {
        return settings;
    }

    public CodebookSnapshot codebook() {
        return codebook;
    }

    /** The codebook's codes in its order, then those in use that it doesn't know. */
    public List<StudyCode> codes() {
        return codes;
    }

    /** The coders' folder names, in their order. */
    public List<String> coders() {
        return coders;
    }

    /** The transcripts, in the order of their paths. */
    public List<StudyTranscript> transcripts() {
        return transcripts;
    }

    /** The transcript an id or a path relative to the study names. */
    public Optional<StudyTranscript> transcript(String idOrPath) {
        @Nullable Integer index = transcriptIndex.get(idOrPath);
        return index != null ? Optional.of(transcripts.get(index))
                : transcripts.stream().filter(transcript -> transcript.entry().path().equals(idOrPath)).findFirst();
    }

    /** The assignment files, in the order of their paths. */
    public List<CodingEntry> codings() {
        return codings;
    }

    public StudyCases cases() {
        return cases;
    }

    /** What is wrong beyond the text of the transcripts, in the order of the files. */
    public List<StudyProblem> problems() {
        return problems;
    }

    /** How many assignments there are, those that say the same counted once. */
    public int assignmentCount() {
        int count = 0;
        for (StudyTranscript transcript : transcripts) {
            count += transcript.coding().count();
        }
        return count;
    }
}
