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

    /**
     * The share of its text that somebody has coded, in percent: 0 only if nothing is coded, 100 only if all is, and
     * otherwise rounded.
     */
    public int codedPercent() {
        int length = entry.length();
        int covered = coding.covered(length);
        if (covered == 0) {
            return 0;
        }
        return covered == length ? 100 : (int) Math.clamp(Math.round(100.0 * covered / length), 1, 99);
    }
}
