/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.verbacoda.study.search.TranscriptMatches;
import org.verbacoda.ui.opening.PlaceOpening;
import org.verbacoda.ui.search.SearchResult.Hit;
import org.verbacoda.ui.theme.LabelColors;
import org.verbacoda.ui.theme.SelectableLabels;

/** The passages by interview. Enter or a double click opens one. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class SearchTree implements ITreeContentProvider {

    private static final int AT_ONCE = 2_000;
    /** What is found is unfolded if it is no more than this. */
    private static final int FEW = 300;

    private final IWorkbenchPage page;
    private final TreeViewer viewer;

    SearchTree(Composite parent, IWorkbenchPage page) {
        this.page = page;
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setDisplayIncrementally(AT_ONCE);
        viewer.setContentProvider(this);
        viewer.setLabelProvider(new SelectableLabels(new SearchLabels()));
        viewer.addOpenListener(event -> open(((IStructuredSelection) event.getSelection()).getFirstElement()));
        viewer.addDoubleClickListener(event -> {
            Object element = ((IStructuredSelection) event.getSelection()).getFirstElement();
            if (element instanceof TranscriptMatches) {
                viewer.setExpandedState(element, !viewer.getExpandedState(element));
            }
        });
        LabelColors.follow(viewer);
    }

    TreeViewer viewer() {
        return viewer;
    }

    void show(SearchResult result) {
        viewer.getTree().setRedraw(false);
        try {
            viewer.setInput(result);
            if (result != null && result.passages() <= FEW) {
                viewer.expandAll();
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    private void open(Object element) {
        if (element instanceof Hit hit && viewer.getInput() instanceof SearchResult result) {
            PlaceOpening.open(page, result.study().layout().root().resolve(hit.in().transcript().entry().path()),
                    hit.passage().start(), hit.passage().end());
        }
    }

    @Override
    public Object[] getElements(Object input) {
        return ((SearchResult) input).transcripts().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof TranscriptMatches matches
                ? matches.passages().stream().map(each -> new Hit(matches, each)).toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Hit hit ? hit.in() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof TranscriptMatches matches && !matches.passages().isEmpty();
    }
}
