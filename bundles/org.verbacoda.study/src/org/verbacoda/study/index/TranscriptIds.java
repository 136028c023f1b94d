/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import org.verbacoda.study.files.StudySettings;

/** The ids that coding is bound to transcripts by. */
final class TranscriptIds {

    private TranscriptIds() {
    }

    /** A transcript's id: the header's, else study.json's, else its path. */
    static String of(TranscriptEntry entry, StudySettings settings) {
        return !entry.headerId().isEmpty() ? entry.headerId() : settings.id(entry.path()).orElse(entry.path());
    }
}
