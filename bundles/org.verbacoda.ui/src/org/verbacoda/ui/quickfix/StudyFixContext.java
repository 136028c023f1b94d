/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.quickfix;

import java.util.Optional;

import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.transcript.fixes.FixContext;
import org.verbacoda.ui.coding.CodableEditor;
import org.verbacoda.workspace.OpenStudy;

/** What fixes have to know of the study a transcript is in. */
final class StudyFixContext {

    private StudyFixContext() {
    }

    static FixContext of(CodableEditor editor) {
        Optional<StudyTranscript> own = editor.transcript();
        String path = own.map(transcript -> transcript.entry().path()).orElse("");
        Optional<String> bound = own.filter(transcript -> transcript.entry().headerId().isEmpty()
                && (transcript.coding().count() > 0 || !transcript.id().equals(path))).map(StudyTranscript::id);
        return new FixContext(path.substring(path.lastIndexOf('/') + 1), bound,
                id -> OpenStudy.session().map(session -> session.snapshot().transcripts().stream()
                        .anyMatch(other -> other.id().equals(id) && !other.entry().path().equals(path))).orElse(false));
    }
}
