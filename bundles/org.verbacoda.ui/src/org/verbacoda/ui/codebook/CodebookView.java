/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.part.ViewPart;
import org.verbacoda.ui.filter.FilterField;
import org.verbacoda.ui.theme.LabelColors;
import org.verbacoda.ui.undo.StudyUndo;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudyListener;
import org.verbacoda.workspace.session.StudySession;

/** The Codebook view: the codes of the open study, with their colours and how often each is used. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class CodebookView extends ViewPart {

    /** The id by which the workbench knows it. */
    public static final String ID = "org.verbacoda.ui.codebook";

    private static final int COUNT_WIDTH = 48;
    /** How long to wait, in milliseconds, before the view is shown anew while a code is being renamed. */
    private static final int LATER = 300;

    private final StudyListener listener = this::studyChanged;
    private final Job reading = Job.createSystem("Reading the codebook", this::read);
    private final CodeKeys keys = new CodeKeys();
    private IMemento saved;
    private CodeTree tree = CodeTree.EMPTY;
    private CodeTreeContent content;
    private TreeViewer viewer;
    private Composite body;
    private Label message;
    private CodebookActions actions;
    private CodeOrder order;
    private Optional<StudySession> shown = Optional.empty();
    private StudyUndo undo;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        saved = memento;
    }

    @Override
    public void saveState(IMemento memento) {
        order.save(memento);
    }

    @Override
    public void createPartControl(Composite parent) {
        body = parent;
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(parent);
        FilterField filter = new FilterField(parent, getViewSite(), "Filter codes", this::filter);
        message = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).indent(6, 6).applyTo(message);
        Composite treeArea = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(treeArea);
        createTree(treeArea);
        filter.leadInto(viewer.getTree());
        actions.fill(getViewSite().getActionBars().getToolBarManager());
        order.fill(getViewSite().getActionBars().getMenuManager());
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(actions::fill);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
        viewer.addSelectionChangedListener(event -> actions.update());
        viewer.getTree().addKeyListener(KeyListener.keyPressedAdapter(actions::keyPressed));
        undo = new StudyUndo(getViewSite());
        getSite().setSelectionProvider(viewer);
        getSite().getService(IContextService.class).activateContext("org.verbacoda.ui.codebookScope");
        OpenStudy.addListener(listener);
        show(CodeTree.EMPTY, Optional.empty());
        studyChanged();
    }

    private void createTree(Composite area) {
        viewer = new TreeViewer(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.V_SCROLL);
        viewer.setUseHashlookup(true);
        LocalResourceManager images = new LocalResourceManager(JFaceResources.getResources(), viewer.getTree());
        TreeViewerColumn name = new TreeViewerColumn(viewer, SWT.LEFT);
        name.setLabelProvider(new CodeNameLabels(() -> tree, keys, images));
        TreeViewerColumn count = new TreeViewerColumn(viewer, SWT.RIGHT);
        count.setLabelProvider(ColumnLabelProvider.createTextProvider(id -> count((String) id)));
        TreeColumnLayout columns = new TreeColumnLayout();
        area.setLayout(columns);
        columns.setColumnData(name.getColumn(), new ColumnWeightData(1, 80));
        columns.setColumnData(count.getColumn(), new ColumnPixelData(COUNT_WIDTH));
        ColumnViewerToolTipSupport.enableFor(viewer);
        content = new CodeTreeContent(() -> tree);
        viewer.setContentProvider(content);
        viewer.addFilter(content);
        viewer.addOpenListener(event -> selected().stream().findFirst()
                .ifPresent(node -> CodeActivation.activate(node.code().id())));
        viewer.addTreeListener(new ITreeViewerListener() {
            @Override
            public void treeExpanded(TreeExpansionEvent event) {
                recountLater(event.getElement());
            }

            @Override
            public void treeCollapsed(TreeExpansionEvent event) {
                recountLater(event.getElement());
            }
        });
        CodebookCommands commands = new CodebookCommands(() -> getSite().getShell(), () -> tree);
        CodeDrop.install(viewer, commands::move);
        CodeRenaming renaming = CodeRenaming.install(viewer, name, () -> tree, commands);
        actions = new CodebookActions(commands, renaming::start, this::selected);
        order = new CodeOrder(viewer, () -> tree, saved);
        LabelColors.follow(viewer);
    }

    /** Later, as the viewer is told before the code is unfolded. */
    private void recountLater(Object code) {
        body.getDisplay().asyncExec(() -> {
            if (!viewer.getTree().isDisposed()) {
                viewer.update(code, null);
            }
        });
    }

    /** How many passages have a code; a folded one counts those of the codes it hides too. */
    private String count(String id) {
        boolean folded = !tree.node(id).map(CodeTree.Node::children).orElse(List.of()).isEmpty()
                && !viewer.getExpandedState(id);
        int count = folded ? tree.countWithin(id) : tree.node(id).map(CodeTree.Node::count).orElse(0);
        return count == 0 ? "" : String.valueOf(count);
    }

    private List<CodeTree.Node> selected() {
        List<CodeTree.Node> codes = new ArrayList<>();
        for (Object element : viewer.getStructuredSelection()) {
            tree.node((String) element).ifPresent(codes::add);
        }
        return codes;
    }

    private void filter(String text) {
        content.setWanted(text);
        viewer.refresh();
        if (content.isFiltering()) {
            viewer.expandAll();
            viewer.refresh();
        }
    }

    private void studyChanged() {
        reading.schedule();
    }

    private IStatus read(IProgressMonitor monitor) {
        Optional<StudySession> session = OpenStudy.session();
        CodeTree read = session.map(open -> new CodeTree(open.shown(), open.snapshot())).orElse(CodeTree.EMPTY);
        Display display = body.isDisposed() ? null : body.getDisplay();
        if (display != null) {
            display.asyncExec(() -> {
                if (body.isDisposed()) {
                    return;
                }
                if (viewer.isCellEditorActive() && session.equals(shown)) {
                    reading.schedule(LATER); // to be shown anew would end the renaming of a code
                } else {
                    show(read, session);
                }
            });
        }
        return Status.OK_STATUS;
    }

    /** Shows the codes; those that stay keep their expansion and selection. */
    private void show(CodeTree read, Optional<StudySession> session) {
        boolean another = !session.equals(shown);
        tree = read;
        keys.refresh();
        viewer.getTree().setRedraw(false);
        if (another || viewer.getInput() == null) {
            shown = session;
            viewer.setInput(session.map(Object.class::cast).orElse(this));
            viewer.expandAll();
            viewer.refresh(); // counts depend on what is folded
            undo.follow(session);
        } else {
            viewer.refresh();
        }
        viewer.getTree().setRedraw(true);
        String hint = hint(session.isPresent());
        message.setText(hint);
        message.setVisible(!hint.isEmpty());
        GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) message.getLayoutData()).exclude(hint.isEmpty())
                .applyTo(message);
        actions.update();
        body.layout(true, true);
    }

    private String hint(boolean open) {
        if (!open) {
            return "Open a study with File > Open Study...";
        }
        return tree.error().map(error -> "The codebook has an error and can't be changed here until it is put right: line "
                + error.line() + ": " + error.message()).orElse(tree.roots().isEmpty()
                        ? "No codes yet. Select a passage in a transcript and press Enter, or make a code here with + "
                                + "or the Insert key."
                        : "");
    }

    @Override
    public void setFocus() {
        viewer.getTree().setFocus();
    }

    @Override
    public void dispose() {
        OpenStudy.removeListener(listener);
        reading.cancel();
        if (undo != null) {
            undo.dispose();
        }
        super.dispose();
    }
}
