/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.search.ui.IContextMenuConstants;
import org.eclipse.search.ui.ISearchResult;
import org.eclipse.search.ui.text.AbstractTextSearchViewPage;
import org.eclipse.search.ui.text.Match;
import org.eclipse.swt.widgets.Composite;
import org.verbacoda.ui.actions.RunningAction;
import org.verbacoda.ui.actions.WhileShown;
import org.verbacoda.ui.changes.UnsavedFiles;
import org.verbacoda.ui.opening.PlaceOpening;
import org.verbacoda.ui.search.FoundInterview.Hit;
import org.verbacoda.ui.theme.LabelColors;
import org.verbacoda.ui.theme.SelectableLabels;
import org.verbacoda.ui.undo.StudyUndo;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudyListener;
import org.verbacoda.workspace.session.StudySession;

/** What was found, by interview, in the Search view. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class StudyResultPage extends AbstractTextSearchViewPage {

    private static final int AT_ONCE = 2_000;
    /** What is found is unfolded if it is no more than this. */
    private static final int FEW = 300;

    private final StudyListener changes = () -> WhileShown.run(getControl(), this::studyChanged);
    private final RunningAction replace = new RunningAction("&Replace...", this::replace);
    private StudyUndo undo;
    private boolean changedSince;

    /** Made by the Search view. */
    public StudyResultPage() {
        super(FLAG_LAYOUT_TREE);
        replace.setToolTipText("Replace What Is Listed");
    }

    @Override
    public void createControl(Composite parent) {
        super.createControl(parent);
        undo = new StudyUndo(getViewPart().getViewSite(), getSite().getActionBars());
        if (getViewer().getControl().getMenu().getData(MenuManager.MANAGER_KEY) instanceof IMenuManager menu) {
            menu.addMenuListener(StudyResultPage::leaveOutShowIn);
        }
        OpenStudy.addListener(changes);
        studyChanged();
    }

    /** The view adds the platform's list of views in which files can be shown; none is for passages. */
    private static void leaveOutShowIn(IMenuManager menu) {
        Arrays.stream(menu.getItems()).filter(MenuManager.class::isInstance).forEach(menu::remove);
    }

    private void studyChanged() {
        undo.follow(OpenStudy.session());
        update();
    }

    /** Says what is so now, and offers what can be done. */
    private void update() {
        Optional<StudyResult> result = result();
        Optional<StudySession> session = OpenStudy.session();
        changedSince = result.filter(shown -> shown.study().isPresent()).isPresent()
                && session.filter(open -> result.get().isOf(open.snapshot())).isEmpty();
        replace.setEnabled(!changedSince && session.isPresent() && result.filter(shown -> shown.getMatchCount() > 0
                && shown.getQuery() instanceof TextQuery).isPresent());
        getViewPart().updateLabel();
    }

    private Optional<StudyResult> result() {
        return Optional.ofNullable((StudyResult) getInput());
    }

    @Override
    public String getLabel() {
        return super.getLabel() + (changedSince ? ". Some of the texts have changed since; search again." : "");
    }

    @Override
    protected void configureTreeViewer(TreeViewer viewer) {
        ResultTree tree = new ResultTree();
        viewer.setDisplayIncrementally(AT_ONCE);
        viewer.setContentProvider(tree);
        viewer.setLabelProvider(new SelectableLabels(new SearchLabels(tree::count)));
        LabelColors.follow(viewer);
    }

    @Override
    protected void configureTableViewer(TableViewer viewer) {
        throw new IllegalStateException("Passages are always listed by interview");
    }

    @Override
    public void setInput(ISearchResult result, Object state) {
        super.setInput(result, state);
        if (result != null) {
            unfold();
            update();
        }
    }

    private void unfold() {
        if (getViewer() instanceof TreeViewer viewer
                && result().filter(shown -> shown.getMatchCount() <= FEW).isPresent()) {
            viewer.getTree().setRedraw(false);
            viewer.expandAll();
            viewer.getTree().setRedraw(true);
            result().flatMap(shown -> shown.interviews().stream().flatMap(each -> shown.hits(each).stream())
                    .findFirst()).ifPresent(first -> {
                        viewer.setSelection(new StructuredSelection(first));
                        viewer.getTree().setTopItem(viewer.getTree().getItem(0));
                    });
        }
    }

    @Override
    protected void elementsChanged(Object[] elements) {
        if (elements.length == 0) {
            return; // the platform calls also when nothing has
        }
        boolean found = result().filter(shown -> Arrays.stream(elements)
                .anyMatch(each -> shown.getMatchCount(each) > 0)).isPresent();
        getViewer().refresh();
        if (found) {
            unfold();
        }
        update();
    }

    @Override
    protected void clear() {
        getViewer().refresh();
        update();
    }

    @Override
    protected void showMatch(Match match, int offset, int length, boolean activate) {
        Hit hit = (Hit) match.getElement();
        result().flatMap(StudyResult::study).filter(study -> OpenStudy.session()
                .filter(open -> open.snapshot().layout().equals(study.layout())).isPresent())
                .ifPresent(study -> PlaceOpening.open(getSite().getPage(),
                        study.layout().root().resolve(hit.in().transcript().entry().path()), hit.passage().start(),
                        hit.passage().end(), activate));
    }

    @Override
    protected void fillToolbar(IToolBarManager bar) {
        super.fillToolbar(bar);
        bar.appendToGroup(IContextMenuConstants.GROUP_NEW, replace);
    }

    @Override
    protected void fillContextMenu(IMenuManager menu) {
        super.fillContextMenu(menu);
        menu.appendToGroup(IContextMenuConstants.GROUP_REORGANIZE, replace);
    }

    /** Asks what to put in place of what is listed. */
    void replace() {
        Optional<StudyResult> result = result();
        Optional<StudySession> session = OpenStudy.session();
        if (session.isPresent() && result.isPresent() && result.get().getQuery() instanceof TextQuery text) {
            ReplaceDialog dialog = new ReplaceDialog(getSite().getShell(),
                    result.get().toReplace(session.get().snapshot(), text.query()),
                    UnsavedFiles.in(getSite().getPage()));
            if (dialog.open() == Window.OK) {
                result.get().say("Replacing...");
                Replacing.start(session.get(), dialog.chosen(), result.get()::say);
            }
        }
    }

    @Override
    public void dispose() {
        OpenStudy.removeListener(changes);
        if (undo != null) {
            undo.dispose();
        }
        super.dispose();
    }
}
