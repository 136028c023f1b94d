/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.io.IOException;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.files.AssignmentFileReader;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.study.anchors.CarriedCoding;
import org.verbacoda.study.anchors.TextVersions;
import org.verbacoda.study.index.CodingEntry;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;

/** Reads any coder's assignments as they are in a transcript's present text, whatever text version their file cites. */
public final class PresentCoding {

    private PresentCoding() {
    }

    /**
     * Reads one file and writes nothing. An assignment that is not in the present text names the version it cites.
     *
     * @param file a file of the transcript
     * @throws IOException if it can't be read, or the transcript has just been changed
     */
    public static CodedTranscript read(StudySnapshot study, CodingEntry file, StudyTranscript transcript)
            throws IOException {
        CodedTranscript coded = AssignmentFileReader.read(study.layout().root().resolve(file.path()));
        @Nullable String digest = coded.getDigest();
        if (digest != null && !digest.equals(transcript.entry().digest())) {
            CarriedCoding.carry(coded, TranscriptText.read(study, transcript).text(),
                    new TextVersions(study.layout()));
        }
        return coded;
    }
}
