/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.files.AssignmentContext;
import org.verbacoda.coding.model.Assignment;

/**
 * A passage as an assignment cites it.
 *
 * @param start where it starts in the text version it was taken in, in code points
 * @param end where it ends there, exclusive
 * @param context its words and what stands around them; empty texts where the assignment doesn't say
 */
public record CitedPassage(int start, int end, AssignmentContext context) {

    /** What an assignment cites. */
    public static CitedPassage of(Assignment assignment) {
        return new CitedPassage(assignment.getStart(), assignment.getEnd(), new AssignmentContext(
                text(assignment.getQuote()), text(assignment.getBefore()), text(assignment.getAfter())));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
