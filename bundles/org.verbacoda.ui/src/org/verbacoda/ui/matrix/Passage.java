/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.analysis.matrix.MatrixQuery.Segment;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.index.TranscriptCoding;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextPositions;

/**
 * A passage behind a cell, as the list shows it.
 *
 * @param quote its text in one line
 * @param code the name of its code
 * @param transcript the id of its transcript
 * @param coder who coded it
 * @param file the transcript's file
 * @param start where it starts, in code points of the normalised text
 * @param end where it ends, exclusive
 */
record Passage(String quote, String code, String transcript, String coder, Path file, int start, int end) {

    /**
     * Reads what the passages say. The segments of a transcript stand together, so each file is read once.
     *
     * @throws IOException if a transcript can't be read
     */
    static List<Passage> read(StudySnapshot study, List<Segment> segments, IProgressMonitor monitor)
            throws IOException {
        List<Passage> passages = new ArrayList<>(segments.size());
        @Nullable StudyTranscript current = null;
        TextPositions text = TextPositions.ofNormalised("");
        for (Segment segment : segments) {
            StudyTranscript transcript = segment.transcript();
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Path file = study.layout().root().resolve(transcript.entry().path());
            if (transcript != current) {
                current = transcript;
                text = TextPositions.ofNormalised(TextDecoder.decode(file).text());
            }
            TranscriptCoding coding = transcript.coding();
            int i = segment.assignment();
            // The file may have become shorter since it was indexed
            int end = Math.min(coding.end(i), text.codePointLength());
            String quote = text.slice(Math.min(coding.start(i), end), end).strip().replaceAll("\\s+", " ");
            passages.add(new Passage(quote, study.codes().get(coding.code(i)).name(), transcript.id(),
                    study.coders().get(coding.coder(i)), file, coding.start(i), coding.end(i)));
        }
        return passages;
    }
}
