/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.files.AssignmentFileReader;
import org.verbacoda.coding.files.AssignmentFileWriter;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.anchors.EditedText;
import org.verbacoda.study.anchors.TextVersions;
import org.verbacoda.study.anchors.Wording;
import org.verbacoda.study.index.CodingEntry;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.AtomicFiles;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * Repairs transcripts of a study. In this order, so that an interruption loses nothing: the text as it was is kept as
 * a version that coding can go on citing, the transcript is written, then the assignment files of the coder at work,
 * carried over exactly. Other coders' files are theirs to write: they cite the kept version, from which their own
 * program carries them over. For one thread at a time.
 */
public final class StudyRepair {

    private final StudySnapshot study;
    private final Map<String, List<CodingEntry>> codings = new HashMap<>();
    private final Map<Path, StudyTranscript> transcripts = new HashMap<>();

    /** @param study the study as it is now */
    public StudyRepair(StudySnapshot study) {
        this.study = study;
        for (CodingEntry coding : study.codings()) {
            codings.computeIfAbsent(coding.transcript(), key -> new ArrayList<>()).add(coding);
        }
        for (StudyTranscript transcript : study.transcripts()) {
            transcripts.put(study.layout().root().resolve(transcript.entry().path()).normalize(), transcript);
        }
    }

    /**
     * What can be repaired of a file in this study: the transcript's id stays as it is if coding is bound to it,
     * or cases may be.
     */
    public TranscriptRepair inStudy(TranscriptRepair repair) {
        TranscriptStructure structure = TranscriptStructure.of(repair.before(), study.settings().transcripts().roles());
        Optional<HeaderField> id = structure.field("Transcript ID");
        boolean bound = id.isPresent() && (codings.containsKey(id.get().value())
                || Files.exists(study.layout().caseLinks()));
        return bound ? repair.without(id.get().valueStart(), id.get().valueEnd()) : repair;
    }

    /** The coders of the study, in the order of their names. */
    public List<String> coders() {
        return study.coders();
    }

    /** Whether somebody has coded a file; nobody has if it is no transcript of the study. */
    public boolean isCoded(TranscriptRepair repair) {
        return coding(repair).stream().anyMatch(coding -> coding.count() > 0);
    }

    private List<CodingEntry> coding(TranscriptRepair repair) {
        @Nullable StudyTranscript transcript = transcripts.get(repair.file().toAbsolutePath().normalize());
        return transcript == null ? List.of() : codings.getOrDefault(transcript.id(), List.of());
    }

    /**
     * Writes a repair.
     *
     * @param repair what {@link #inStudy} gave
     * @param coder the coder at work, whose files are carried over; empty if nobody is
     * @throws IOException if another program has changed a file meanwhile, or one can't be read or written; the
     *        message names it
     */
    public RepairResult write(TranscriptRepair repair, Optional<String> coder) throws IOException {
        List<CodingEntry> coded = coding(repair);
        EditedText edited = new EditedText(repair.before(), repair.edits(), Wording.STAYS);
        TextVersions versions = new TextVersions(study.layout());
        boolean cited = coded.stream().anyMatch(coding -> coding.digest().equals(edited.oldDigest()));
        if (cited) {
            versions.write(repair.before());
            versions.write(repair.after());
        }
        repair.write();
        int carried = 0;
        List<String> left = new ArrayList<>();
        for (CodingEntry coding : coded) {
            int count = coder.isPresent() && coder.get().equals(coding.coder()) ? carry(edited, coding) : -1;
            carried += Math.max(0, count);
            if (count < 0 && coding.count() + coding.orphanLines().length > 0) {
                left.add(coding.path());
            }
        }
        return new RepairResult(carried, left);
    }

    /** How many assignments a file holds, all of them carried over; -1 if it was left alone. */
    private int carry(EditedText edited, CodingEntry coding) throws IOException {
        Path file = study.layout().root().resolve(coding.path());
        try {
            CodedTranscript coded = AssignmentFileReader.read(file);
            if (!edited.carry(coded)) {
                return -1;
            }
            AtomicFiles.writeIfChanged(file, AssignmentFileWriter.toBytes(coded));
            return coded.getAssignments().size();
        } catch (IOException e) {
            throw new StudyException(coding.path() + ": could not be carried over to the repaired text, and still cites the text as "
                    + "it was, which is kept: " + e.getMessage(), e);
        }
    }
}
