/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.repair;

import java.util.List;

/**
 * What became of the coding of a repaired transcript.
 *
 * @param carriedOver how many assignments of the coder at work are on their words in the repaired text
 * @param left the assignment files that still cite the text as it was, which is kept for them; relative to the study
 */
public record RepairResult(int carriedOver, List<String> left) {

    public RepairResult {
        left = List.copyOf(left);
    }
}
