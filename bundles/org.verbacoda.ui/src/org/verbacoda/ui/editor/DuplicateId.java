/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.transcript.rules.Rule;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.structure.HeaderField;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.workspace.session.StudySession;

/** What the study finds wrong with a transcript's id, which the text alone doesn't tell. */
final class DuplicateId {

    private DuplicateId() {
    }

    /** The problem at its place, as long as the text still has the id that the study knows. */
    static Optional<TranscriptProblem> in(TranscriptStructure transcript, StudySession session, Path path) {
        Optional<HeaderField> field = transcript.field("Transcript ID");
        Optional<StudyTranscript> known = session.transcript(path);
        if (field.isEmpty() || known.isEmpty() || !known.get().entry().headerId().equals(field.get().value())) {
            return Optional.empty();
        }
        String file = known.get().entry().path();
        return session.snapshot().problems().stream()
                .filter(problem -> problem.file().equals(file) && problem.rule().equals(Rule.DUPLICATE_ID.id())).findFirst()
                .map(problem -> new TranscriptProblem(Rule.DUPLICATE_ID, problem.severity(), problem.message(),
                        field.get().valueStart(), field.get().valueEnd(), List.of()));
    }
}
