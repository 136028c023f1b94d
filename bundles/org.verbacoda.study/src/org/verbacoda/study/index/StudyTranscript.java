/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

/**
 * A transcript as it appears in a study.
 *
 * @param id the id its coding is bound to: the header's, else the one study.json gives its path, else the path
 * @param entry what its file says
 * @param coding all coders' assignments for it
 */
public record StudyTranscript(String id, TranscriptEntry entry, TranscriptCoding coding) {
}
