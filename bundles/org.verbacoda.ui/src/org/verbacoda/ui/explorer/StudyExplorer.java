/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.explorer;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.ViewPart;
import org.verbacoda.ui.theme.LabelColors;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.StudyMarkers;
import org.verbacoda.workspace.session.StudyListener;
import org.verbacoda.workspace.session.StudySession;

/** The view "Study". A double click or Enter opens a file. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class StudyExplorer extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.verbacoda.ui.explorer";

    private final StudyListener studyChanges = this::showLater;
    private final IResourceChangeListener markerChanges = event -> {
        if (event.findMarkerDeltas(StudyMarkers.TYPE, true).length > 0) {
            showLater();
        }
    };
    private final StackLayout stack = new StackLayout();
    private Composite area;
    private Composite hint;
    private TreeViewer viewer;
    private StudyTree tree = StudyTree.EMPTY;

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        viewer = new TreeViewer(area, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(new StudyTreeContent());
        viewer.setLabelProvider(new DelegatingStyledCellLabelProvider(new StudyTreeLabels(() -> tree)));
        viewer.addOpenListener(event -> open((IStructuredSelection) event.getSelection()));
        viewer.addDoubleClickListener(event -> {
            Object element = ((IStructuredSelection) event.getSelection()).getFirstElement();
            if (element instanceof StudyTree.Group) {
                viewer.setExpandedState(element, !viewer.getExpandedState(element));
            }
        });
        LabelColors.follow(viewer);
        getSite().setSelectionProvider(viewer);
        OpenStudy.addListener(studyChanges);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(markerChanges, IResourceChangeEvent.POST_CHANGE);
        show();
    }

    private void open(IStructuredSelection selection) {
        for (Object element : selection) {
            if (element instanceof IFile file) {
                try {
                    IDE.openEditor(getSite().getPage(), file);
                } catch (PartInitException e) {
                    MessageDialog.openError(getSite().getShell(), "Not opened", e.getMessage());
                }
            }
        }
    }

    private void showLater() {
        Composite shown = area;
        if (!shown.isDisposed()) {
            shown.getDisplay().asyncExec(() -> {
                if (!shown.isDisposed()) {
                    show();
                }
            });
        }
    }

    private void show() {
        Optional<StudySession> session = OpenStudy.session();
        tree = session.map(StudyExplorer::tree).orElse(StudyTree.EMPTY);
        boolean first = viewer.getInput() == null || ((StudyTree) viewer.getInput()).roots().isEmpty();
        Object[] unfolded = viewer.getExpandedElements();
        viewer.getTree().setRedraw(false);
        try {
            viewer.setInput(tree);
            if (first && !tree.roots().isEmpty()) {
                viewer.expandToLevel(tree.roots().get(0), 1);
            } else {
                viewer.setExpandedElements(unfolded);
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
        if (session.isEmpty() && hint == null) {
            hint = NoStudyHint.create(area, getSite().getService(IHandlerService.class));
        }
        stack.topControl = session.isPresent() ? viewer.getControl() : hint;
        setTitleToolTip(session.map(open -> open.snapshot().layout().root().toString()).orElse("No study is open"));
        area.layout();
    }

    private static StudyTree tree(StudySession session) {
        try {
            return StudyTree.of(session.snapshot());
        } catch (CoreException e) {
            ILog.of(StudyExplorer.class).log(e.getStatus());
            return StudyTree.EMPTY;
        }
    }

    @Override
    public void setFocus() {
        stack.topControl.setFocus();
    }

    @Override
    public void dispose() {
        OpenStudy.removeListener(studyChanges);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(markerChanges);
        super.dispose();
    }
}
