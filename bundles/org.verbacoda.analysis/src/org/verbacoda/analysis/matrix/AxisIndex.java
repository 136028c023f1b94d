/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.util.List;

import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.index.TranscriptCoding;

/**
 * Says in which rows (or columns) of an axis an assignment counts. Goes through a study transcript by transcript; for
 * one thread.
 */
interface AxisIndex {

    /** What the rows or columns stand for, in order. */
    List<Matrix.Heading> headings();

    /**
     * Prepares for the assignments of one transcript.
     *
     * @param index its index in {@link StudySnapshot#transcripts()}
     */
    void enter(int index, StudyTranscript transcript);

    /** Where an assignment of the transcript entered counts; each place once. Good until the next call. */
    int[] places(TranscriptCoding coding, int assignment);

    static AxisIndex of(Axis axis, StudySnapshot study) {
        return switch (axis.kind()) {
            case CODES -> OnePlaceIndex.codes(study);
            case TRANSCRIPTS -> OnePlaceIndex.transcripts(study);
            case CODERS -> OnePlaceIndex.coders(study);
            case CASES -> CaseIndex.cases(study);
            case ATTRIBUTE -> CaseIndex.values(study, axis.attribute());
            case SPEAKERS -> new SpeakerIndex(study);
        };
    }
}
