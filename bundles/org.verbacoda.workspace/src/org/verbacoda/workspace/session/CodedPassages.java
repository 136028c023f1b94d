/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.study.coders.CoderFilter;
import org.verbacoda.study.coding.PresentCoding;
import org.verbacoda.study.index.CodingEntry;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;

/** The passages of one transcript, read from its coders' files. */
final class CodedPassages {

    private CodedPassages() {
    }

    /**
     * The assignments of those who are shown, by start, the longer first.
     *
     * @param followed the ids of assignments that are among the result also if their words are not in the text
     */
    static List<CodedPassage> read(StudySnapshot study, StudyTranscript transcript, CoderFilter shown,
            Set<String> followed) throws IOException {
        List<CodedPassage> passages = new ArrayList<>();
        for (CodingEntry entry : study.codings()) {
            if (entry.transcript().equals(transcript.id()) && shown.shows(transcript.id(), entry.coder())) {
                for (Assignment each : PresentCoding.read(study, entry, transcript).getAssignments()) {
                    if (each.getDigest() == null || followed.contains(each.getId())) {
                        passages.add(passage(study, entry.coder(), each));
                    }
                }
            }
        }
        passages.sort(Comparator.comparingInt(CodedPassage::start)
                .thenComparing(Comparator.comparingInt(CodedPassage::end).reversed()));
        return passages;
    }

    private static CodedPassage passage(StudySnapshot study, String coder, Assignment assignment) {
        @Nullable String memo = assignment.getMemo();
        @Nullable Double weight = assignment.getWeight();
        return new CodedPassage(assignment.getId(), coder, study.codebook().resolve(assignment.getCode()),
                assignment.getStart(), assignment.getEnd(), memo == null ? "" : memo,
                weight == null ? OptionalDouble.empty() : OptionalDouble.of(weight));
    }
}
