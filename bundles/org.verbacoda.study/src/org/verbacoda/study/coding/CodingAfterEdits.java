/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verbacoda.coding.files.AssignmentFileReader;
import org.verbacoda.coding.files.AssignmentFileWriter;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.anchors.EditedText;
import org.verbacoda.study.anchors.TextVersions;
import org.verbacoda.study.index.CodingEntry;
import org.verbacoda.study.index.StudySnapshot;

/**
 * What a coder's own files will hold once texts are edited of which the edits are known. Nothing is written: whoever
 * writes keeps the text version first that is cited now, then writes the transcript, then these files, so that after an
 * interruption what they cite can be carried over. For one thread at a time.
 */
public final class CodingAfterEdits {

    /**
     * One of the coder's files.
     *
     * @param file where it is on disk
     * @param before what it holds
     * @param after what it is to hold
     */
    public record Contents(Path file, byte[] before, byte[] after) {
    }

    private final StudySnapshot study;
    private final String coder;
    private final TextVersions versions;
    private final Map<String, List<CodingEntry>> codings = new HashMap<>();

    /**
     * The files of a coder.
     *
     * @param study the study as it is now
     * @param coder the name of the coder's folder
     */
    public CodingAfterEdits(StudySnapshot study, String coder) {
        this.study = study;
        this.coder = coder;
        this.versions = new TextVersions(study.layout());
        for (CodingEntry coding : study.codings()) {
            codings.computeIfAbsent(coding.transcript(), key -> new ArrayList<>()).add(coding);
        }
    }

    /** Whether somebody's coding is bound to a transcript of this id, also if it has no place in the text. */
    public boolean isCoded(String transcript) {
        return codings.getOrDefault(transcript, List.of()).stream()
                .anyMatch(coding -> coding.count() > 0 || !coding.problems().isEmpty());
    }

    /**
     * What becomes of the coder's files of a transcript. A file with lines that can't be read stays as it is.
     *
     * @param transcript its id
     * @throws IOException if a file, or a version it cites, can't be read; the message names it
     */
    public List<Contents> of(String transcript, EditedText edited) throws IOException {
        List<Contents> changed = new ArrayList<>();
        for (CodingEntry coding : codings.getOrDefault(transcript, List.of())) {
            if (coding.coder().equals(coder) && coding.count() > 0) {
                Path file = study.layout().root().resolve(coding.path());
                try {
                    byte[] before = Files.readAllBytes(file);
                    CodedTranscript coded = AssignmentFileReader.read(before);
                    if (edited.carry(coded, versions)) {
                        changed.add(new Contents(file, before, AssignmentFileWriter.toBytes(coded)));
                    }
                } catch (IOException e) {
                    throw new StudyException(coding.path() + ": can't be carried over into the changed text: "
                            + e.getMessage(), e);
                }
            }
        }
        return changed;
    }
}
