/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.verbacoda.coding.files.AssignmentFileReader;
import org.verbacoda.coding.files.AssignmentFileWriter;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.anchors.CarriedCoding;
import org.verbacoda.study.anchors.TextVersions;
import org.verbacoda.study.index.CodingEntry;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.text.AtomicFiles;

/** Carries coders' files that cite earlier texts over into the present ones, and writes them so. */
public final class Reanchoring {

    private final StudySnapshot study;

    /** For a study as it is now; open it again afterwards. */
    public Reanchoring(StudySnapshot study) {
        this.study = study;
    }

    /**
     * What became of one file.
     *
     * @param file the file, relative to the study
     * @param transcript the path of its transcript
     * @param carried its assignments; empty if it could not be read or written
     * @param failure why not, in one line; empty if there is none
     */
    public record FileReport(String file, String transcript, Optional<CarriedCoding> carried, String failure) {
    }

    /**
     * Carries over the files of some coders that cite another text than the present one.
     *
     * @param coders the names of their folders
     * @param write whether to write them; each is replaced whole or not at all
     * @return a report for each such file, in the order of their paths; one that fails keeps no other from being written
     */
    public List<FileReport> run(Collection<String> coders, boolean write) {
        List<FileReport> reports = new ArrayList<>();
        for (CodingEntry file : study.codings()) {
            Optional<StudyTranscript> transcript = study.transcript(file.transcript());
            if (coders.contains(file.coder()) && transcript.isPresent() && isOfOtherText(file, transcript.get())) {
                reports.add(report(file, transcript.get(), write));
            }
        }
        return reports;
    }

    /** The version that a file's header cites comes first. */
    private static boolean isOfOtherText(CodingEntry file, StudyTranscript transcript) {
        return !file.cites().isEmpty() && !file.cites().get(0).equals(transcript.entry().digest());
    }

    private FileReport report(CodingEntry file, StudyTranscript transcript, boolean write) {
        String path = transcript.entry().path();
        try {
            return new FileReport(file.path(), path, Optional.of(carry(file, transcript, write)), "");
        } catch (IOException e) {
            return new FileReport(file.path(), path, Optional.empty(), String.valueOf(e.getMessage()));
        }
    }

    private CarriedCoding carry(CodingEntry file, StudyTranscript transcript, boolean write) throws IOException {
        CodedTranscript coded = AssignmentFileReader.read(study.layout().root().resolve(file.path()));
        if (!coded.getUnreadableLines().isEmpty()) {
            throw new StudyException("line " + coded.getUnreadableLines().get(0).getLine()
                    + " can't be read, so it can't be carried over; correct or remove it first");
        }
        String text = TranscriptText.read(study, transcript).text();
        TextVersions versions = new TextVersions(study.layout());
        CarriedCoding carried = CarriedCoding.carry(coded, text, versions);
        if (write) {
            versions.write(text);
            AtomicFiles.writeIfChanged(study.layout().root().resolve(file.path()), AssignmentFileWriter.toBytes(coded));
        }
        return carried;
    }
}
