/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.problems;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.verbacoda.ui.review.ReviewView;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.StudyMarkers;

/** Leads from a problem about a passage that has no certain place to where one decides about it. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ReviewFix {

    private static final Set<String> RULES = Set.of("to-review", "kept-without-place", "other-text");

    private ReviewFix() {
    }

    /** Whether a problem is about such a passage. */
    static boolean isOf(IMarker marker) {
        return RULES.contains(marker.getAttribute(StudyMarkers.RULE, ""));
    }

    /** Shows the view with the passage selected. */
    static void open(IMarker marker, IWorkbenchPage page) throws ExecutionException {
        try {
            ReviewView view = (ReviewView) page.showView(ReviewView.ID);
            if (marker.getResource().getLocation() != null) {
                Path file = marker.getResource().getLocation().toPath();
                OpenStudy.session().ifPresent(session -> view.reveal(session.snapshot().layout().relative(file),
                        marker.getAttribute(IMarker.LINE_NUMBER, 1)));
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
