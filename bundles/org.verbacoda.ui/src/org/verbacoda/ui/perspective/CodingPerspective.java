/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.perspective;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.verbacoda.ui.codebook.CodebookView;
import org.verbacoda.ui.explorer.StudyExplorer;
import org.verbacoda.ui.coders.CodersView;
import org.verbacoda.ui.help.HelpView;
import org.verbacoda.ui.matrix.MatrixView;
import org.verbacoda.ui.outline.OutlineView;
import org.verbacoda.ui.problems.ProblemsView;
import org.verbacoda.ui.review.ReviewView;

/**
 * Lays out the perspective "Coding": the study and the outline on the left, transcripts in the middle, the codebook on the right, matrix
 * and problems below.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class CodingPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorOnboardingText("Double-click a transcript in the Study view to read and code it");
        layout.addEditorOnboardingCommandId("org.verbacoda.ui.study.open");
        layout.addEditorOnboardingCommandId("org.verbacoda.ui.help.show");
        IFolderLayout left = layout.createFolder("left", IPageLayout.LEFT, 0.22f, editors);
        left.addView(StudyExplorer.ID);
        left.addView(OutlineView.ID);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.66f, editors);
        below.addView(MatrixView.ID);
        below.addView(ProblemsView.ID);
        below.addPlaceholder(NewSearchUI.SEARCH_VIEW_ID);
        below.addPlaceholder(HelpView.ID);
        below.addPlaceholder(ReviewView.ID);
        below.addPlaceholder(CodersView.ID);
        // 22 % of the window, of which the editors and this have 78 %
        layout.addView(CodebookView.ID, IPageLayout.RIGHT, 0.72f, editors);
        layout.addShowViewShortcut(CodebookView.ID);
        layout.addShowViewShortcut(CodersView.ID);
        layout.addShowViewShortcut(MatrixView.ID);
        layout.addShowViewShortcut(OutlineView.ID);
        layout.addShowViewShortcut(ProblemsView.ID);
        layout.addShowViewShortcut(ReviewView.ID);
        layout.addShowViewShortcut(NewSearchUI.SEARCH_VIEW_ID);
        layout.addShowViewShortcut(StudyExplorer.ID);
        layout.addShowViewShortcut(HelpView.ID);
    }
}
