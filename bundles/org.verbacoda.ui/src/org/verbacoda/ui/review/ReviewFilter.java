/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.review;

import org.verbacoda.study.review.DoubtfulAnchor;

/** Which passages the view lists. */
enum ReviewFilter {

    TO_REVIEW("To review"), KEPT("Kept without a place"), ALL("All");

    private final String label;

    ReviewFilter(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    boolean lists(DoubtfulAnchor anchor) {
        return switch (this) {
            case TO_REVIEW -> !anchor.kept();
            case KEPT -> anchor.kept();
            case ALL -> true;
        };
    }
}
