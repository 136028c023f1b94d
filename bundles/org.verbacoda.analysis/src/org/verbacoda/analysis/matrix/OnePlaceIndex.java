/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.util.List;

import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.study.index.TranscriptCoding;

/** Codes, transcripts, coders: an assignment has exactly one of each. */
final class OnePlaceIndex implements AxisIndex {

    /** Which one it is; the transcript is the index of the one entered. */
    private interface Place {
        int of(TranscriptCoding coding, int assignment, int transcript);
    }

    private final List<Matrix.Heading> headings;
    private final Place place;
    private final int[] places = new int[1];
    private int transcript;

    private OnePlaceIndex(List<Matrix.Heading> headings, Place place) {
        this.headings = headings;
        this.place = place;
    }

    static AxisIndex codes(StudySnapshot study) {
        return new OnePlaceIndex(
                study.codes().stream().map(code -> new Matrix.Heading(code.id(), code.name())).toList(),
                (coding, assignment, transcript) -> coding.code(assignment));
    }

    static AxisIndex transcripts(StudySnapshot study) {
        return new OnePlaceIndex(study.transcripts().stream().map(each -> Matrix.Heading.named(each.id())).toList(),
                (coding, assignment, transcript) -> transcript);
    }

    static AxisIndex coders(StudySnapshot study) {
        return new OnePlaceIndex(study.coders().stream().map(Matrix.Heading::named).toList(),
                (coding, assignment, transcript) -> coding.coder(assignment));
    }

    @Override
    public List<Matrix.Heading> headings() {
        return headings;
    }

    @Override
    public void enter(int index, StudyTranscript entered) {
        transcript = index;
    }

    @Override
    public int[] places(TranscriptCoding coding, int assignment) {
        places[0] = place.of(coding, assignment, transcript);
        return places;
    }
}
