/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.review;

import org.verbacoda.coding.files.AssignmentContext;

/**
 * An assignment that has no place in the present text of its transcript.
 *
 * @param id the assignment's id
 * @param coder the folder name of who coded
 * @param transcript the transcript's id
 * @param path the transcript's file, relative to the study
 * @param file the coder's file, relative to the study
 * @param line its line in that file, from 1
 * @param code the id of its code, aliases resolved
 * @param cited the passage as it was when it was last in its place
 * @param digest the digest of the present text
 * @param start where it may be now, in code points of the present normalised text
 * @param end exclusive; the same as the start if there is no place to propose
 * @param proposed what stands there
 * @param confidence how sure that is, from 0 to 1
 * @param kept whether its coder has decided to leave it without a place
 */
public record DoubtfulAnchor(String id, String coder, String transcript, String path, String file, int line,
        String code, AssignmentContext cited, String digest, int start, int end,
        AssignmentContext proposed, double confidence, boolean kept) {

    /** Whether there is a place to propose. */
    public boolean isProposed() {
        return !proposed.quote().isBlank();
    }
}
