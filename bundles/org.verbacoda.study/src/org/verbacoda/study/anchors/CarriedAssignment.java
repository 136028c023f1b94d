/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.anchors;

import org.verbacoda.coding.anchors.FoundPassage;
import org.verbacoda.coding.anchors.Placement;
import org.verbacoda.coding.model.Assignment;

/**
 * An assignment that was carried over into another text.
 *
 * @param assignment the assignment as it is now: in the present text, or orphaned with the version it cites
 * @param citedStart where it started in the version it cites, in code points
 * @param citedEnd where it ended there
 * @param found where it is now, or may be
 */
public record CarriedAssignment(Assignment assignment, int citedStart, int citedEnd, FoundPassage found) {

    /** Whether it has no place and its coder has decided to leave it so. */
    public boolean isKept() {
        return found.placement() == Placement.TO_REVIEW && assignment.getKept() != null;
    }
}
