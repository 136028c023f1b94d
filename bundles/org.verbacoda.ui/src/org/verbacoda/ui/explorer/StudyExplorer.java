/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.explorer;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IMarkerDelta;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.verbacoda.study.files.TranscriptStatus;
import org.verbacoda.ui.actions.WhileShown;
import org.verbacoda.ui.filter.FilterField;
import org.verbacoda.ui.theme.LabelColors;
import org.verbacoda.ui.theme.SelectableLabels;
import org.verbacoda.ui.undo.StudyUndo;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.StudyMarkers;
import org.verbacoda.workspace.session.StudyListener;
import org.verbacoda.workspace.session.StudySession;

/** The view "Study". A double click or Enter opens a file. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class StudyExplorer extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.verbacoda.ui.explorer";

    /** More files than these at one place are shown part by part, which keeps unfolding quick. */
    private static final int AT_ONCE = 2_000;
    /** What is found is unfolded if it is no more than this. */
    private static final int FEW = 300;

    private final Job reading = Job.createSystem("Listing the study", this::read);
    private final StudyListener studyChanges = reading::schedule;
    private final IResourceChangeListener markerChanges = this::markersChanged;
    private final StackLayout stack = new StackLayout();
    private Composite area;
    private Composite content;
    private Composite hint;
    private FilterField filter;
    private TreeViewer viewer;
    private ExplorerState state;
    private StudyExplorerActions actions;
    private StudyUndo undo;
    private Optional<StudySession> shown = Optional.empty();
    private Optional<TranscriptStatus> status = Optional.empty();
    private StudyTree whole = StudyTree.EMPTY;
    private StudyTree tree = StudyTree.EMPTY;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        state = new ExplorerState(memento);
    }

    @Override
    public void saveState(IMemento memento) {
        state.keep(shown, viewer);
        state.save(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        content = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(content);
        filter = new FilterField(content, getViewSite(), "Filter transcripts", text -> filter());
        createTree(content);
        filter.leadInto(viewer.getTree());
        actions = new StudyExplorerActions(getViewSite(), viewer, () -> tree);
        StatusActions.fillFilter(getViewSite().getActionBars().getMenuManager(), this::showOnly);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fill);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        undo = new StudyUndo(getViewSite());
        getSite().setSelectionProvider(viewer);
        OpenStudy.addListener(studyChanges);
        ResourcesPlugin.getWorkspace().addResourceChangeListener(markerChanges, IResourceChangeEvent.POST_CHANGE);
        show(Optional.empty(), StudyTree.EMPTY);
        reading.schedule();
    }

    private void createTree(Composite parent) {
        viewer = new TreeViewer(parent, SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getTree());
        viewer.setUseHashlookup(true);
        viewer.setDisplayIncrementally(AT_ONCE);
        viewer.setContentProvider(new StudyTreeContent(() -> tree));
        viewer.setLabelProvider(new SelectableLabels(new StudyTreeLabels(() -> tree)));
        viewer.setInput(this);
        viewer.addOpenListener(event -> actions.open());
        viewer.addDoubleClickListener(event -> {
            Object element = ((IStructuredSelection) event.getSelection()).getFirstElement();
            if (element instanceof StudyTree.Group) {
                viewer.setExpandedState(element, !viewer.getExpandedState(element));
            }
        });
        LabelColors.follow(viewer);
        FileDrop.on(viewer);
    }

    private void markersChanged(IResourceChangeEvent event) {
        Object[] changed = Arrays.stream(event.findMarkerDeltas(StudyMarkers.TYPE, true))
                .filter(StudyExplorer::concernsLabel).map(IMarkerDelta::getResource).distinct().toArray();
        if (changed.length > 0) {
            WhileShown.run(area, () -> {
                viewer.update(changed, null);
                viewer.getTree().redraw(); // else GTK may paint a row over itself, which looks bold
            });
        }
    }

    /** A problem that has only moved, as those behind the caret do with each letter, looks the same here. */
    private static boolean concernsLabel(IMarkerDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED || delta.getAttribute(IMarker.SEVERITY, -1) != delta.getMarker()
                .getAttribute(IMarker.SEVERITY, -1);
    }

    private IStatus read(IProgressMonitor monitor) {
        Optional<StudySession> session = OpenStudy.session();
        try {
            StudyTree read = session.isPresent() ? StudyTree.of(session.get().shown(),
                    session.get().snapshot().settings().seenBy(session.get().coder())) : StudyTree.EMPTY;
            WhileShown.run(area, () -> show(session, read));
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    /** Shows a study; of one that is shown already only what has changed. */
    private void show(Optional<StudySession> session, StudyTree read) {
        StudyTree before = tree;
        boolean another = !session.equals(shown);
        if (another) {
            state.keep(shown, viewer);
        }
        shown = session;
        whole = read;
        tree = read.filtered(filter.text(), status);
        if (another || !tree.hasShapeOf(before)) {
            viewer.getTree().setRedraw(false);
            try {
                viewer.refresh();
                if (another) {
                    state.restore(session, viewer, tree);
                }
            } finally {
                viewer.getTree().setRedraw(true);
            }
        } else {
            viewer.update(tree.changedSince(before).toArray(IFile[]::new), null);
            viewer.getTree().redraw();
        }
        undo.follow(session);
        showHint(session);
        setTitleToolTip(session.map(open -> open.snapshot().layout().root().toString()).orElse("No study is open"));
        area.layout();
    }

    /** In place of an empty list. */
    private void showHint(Optional<StudySession> session) {
        if (hint != null) {
            hint.dispose(); // the next one lists this study too
            hint = null;
        }
        IHandlerService handlers = getSite().getService(IHandlerService.class);
        if (session.isEmpty()) {
            hint = EmptyHint.create(area, handlers);
        } else if (session.get().snapshot().transcripts().isEmpty()) {
            hint = EmptyHint.createForNoTranscripts(area, handlers);
        }
        stack.topControl = hint == null ? content : hint;
    }

    private void showOnly(Optional<TranscriptStatus> wanted) {
        status = wanted;
        setContentDescription(wanted.map(each -> "Only transcripts that are " + each.word()).orElse(""));
        filter();
    }

    private void filter() {
        boolean wasFiltered = tree != whole;
        if (!wasFiltered) {
            state.keep(shown, viewer);
        }
        tree = whole.filtered(filter.text(), status);
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
            if (tree == whole) {
                state.restore(shown, viewer, tree);
            } else if (tree.fileCount() <= FEW) {
                viewer.expandAll();
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == content) {
            viewer.getTree().setFocus();
        } else {
            stack.topControl.setFocus();
        }
    }

    @Override
    public void dispose() {
        OpenStudy.removeListener(studyChanges);
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(markerChanges);
        reading.cancel();
        if (undo != null) {
            undo.dispose();
        }
        super.dispose();
    }
}
