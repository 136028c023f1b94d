/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.search.SearchException;
import org.verbacoda.study.search.SearchQuery;
import org.verbacoda.study.search.TranscriptSearch;
import org.verbacoda.ui.changes.UnsavedFiles;
import org.verbacoda.ui.study.JobProgress;
import org.verbacoda.ui.undo.StudyUndo;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudyListener;
import org.verbacoda.workspace.session.StudySession;

/** The view "Search". */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class SearchView extends ViewPart {

    /** The id by which the workbench knows it. */
    public static final String ID = "org.verbacoda.ui.search";

    private static final String HINT = "Type what to look for, and press Enter.";

    private final StudyListener changes = () -> later(this::studyChanged);
    private Composite area;
    private SearchForm form;
    private Label summary;
    private Button replace;
    private SearchTree tree;
    private StudyUndo undo;
    private Job searching;
    private SearchResult result;

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        form = new SearchForm(sash, this::startOrStop);
        Composite right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).applyTo(right);
        summary = new Label(right, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).indent(4, 0).applyTo(summary);
        replace = new Button(right, SWT.PUSH);
        replace.setText("&Replace...");
        replace.addListener(SWT.Selection, event -> replace());
        tree = new SearchTree(right, getSite().getPage());
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tree.viewer().getTree());
        sash.setWeights(36, 64);
        undo = new StudyUndo(getViewSite());
        getSite().setSelectionProvider(tree.viewer());
        OpenStudy.addListener(changes);
        show(null, HINT);
        studyChanged();
    }

    private void later(Runnable runnable) {
        if (!area.isDisposed()) {
            area.getDisplay().asyncExec(() -> {
                if (!area.isDisposed()) {
                    runnable.run();
                }
            });
        }
    }

    private void studyChanged() {
        Optional<StudySession> session = OpenStudy.session();
        undo.follow(session);
        form.enable(session.isPresent());
        session.map(StudySession::snapshot).ifPresent(form::offer);
        if (session.isEmpty()) {
            show(null, "No study is open.");
        } else if (result == null) {
            show(null, HINT);
        } else if (!result.study().layout().equals(session.get().snapshot().layout())) {
            show(null, HINT);
        } else if (!result.isOf(session.get().snapshot())) {
            summary.setText("Some of these transcripts have changed since; search again.");
            replace.setEnabled(false);
        }
    }

    /** Puts a text in to be looked for, unless it is empty. */
    void lookFor(String text) {
        form.lookFor(text);
    }

    private void show(SearchResult found, String said) {
        result = found;
        tree.show(found);
        summary.setText(said);
        summary.setToolTipText(said);
        replace.setEnabled(found != null && found.passages() > 0);
    }

    private void startOrStop() {
        if (searching != null) {
            searching.cancel();
        } else {
            OpenStudy.session().ifPresent(session -> search(session.shown(), form.query()));
        }
    }

    private void search(StudySnapshot study, SearchQuery query) {
        if (query.text().isEmpty()) {
            show(null, HINT);
            return;
        }
        show(null, "Searching...");
        form.searching(true);
        searching = new Job("Searching the transcripts") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    SearchResult found = new SearchResult(study, query,
                            TranscriptSearch.run(study, query, new JobProgress(monitor)));
                    later(() -> ended(found, found.summary()));
                    return Status.OK_STATUS;
                } catch (SearchException e) {
                    later(() -> ended(null, e.getMessage()));
                    return Status.OK_STATUS;
                } catch (CancellationException e) {
                    later(() -> ended(null, "Stopped."));
                    return Status.CANCEL_STATUS;
                }
            }
        };
        searching.schedule();
    }

    private void ended(SearchResult found, String said) {
        searching = null;
        form.searching(false);
        show(found, said);
    }

    private void replace() {
        OpenStudy.session().ifPresent(session -> {
            ReplaceDialog dialog = new ReplaceDialog(getSite().getShell(), result, UnsavedFiles.in(getSite().getPage()));
            if (dialog.open() == Window.OK) {
                show(null, "Replacing...");
                Replacing.start(session, dialog.chosen(), said -> later(() -> show(null, said)));
            }
        });
    }

    @Override
    public void setFocus() {
        form.focus();
    }

    @Override
    public void dispose() {
        OpenStudy.removeListener(changes);
        if (searching != null) {
            searching.cancel();
        }
        if (undo != null) {
            undo.dispose();
        }
        super.dispose();
    }
}
