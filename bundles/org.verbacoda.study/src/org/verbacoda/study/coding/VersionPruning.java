/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.verbacoda.study.anchors.TextVersions;
import org.verbacoda.study.index.CodingEntry;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;

/** Deletes the text versions of a study that nobody cites any more. */
public final class VersionPruning {

    private VersionPruning() {
    }

    /**
     * Deletes every version that no assignment file cites and that is no transcript's present text; see
     * {@link TextVersions#keepOnly} for what stays nevertheless. Nothing is deleted while an assignment file can't be
     * read: it may cite anything.
     *
     * @param study the study as it is now
     * @return how many were deleted
     * @throws IOException if the folder can't be read, or a version not be deleted
     */
    public static int prune(StudySnapshot study) throws IOException {
        return prune(study, new TextVersions(study.layout()));
    }

    static int prune(StudySnapshot study, TextVersions versions) throws IOException {
        Set<String> needed = new HashSet<>();
        for (CodingEntry coding : study.codings()) {
            if (coding.transcript().isEmpty()) {
                return 0;
            }
            needed.addAll(coding.cites());
        }
        for (StudyTranscript transcript : study.transcripts()) {
            needed.add(transcript.entry().digest());
        }
        return versions.keepOnly(needed);
    }
}
