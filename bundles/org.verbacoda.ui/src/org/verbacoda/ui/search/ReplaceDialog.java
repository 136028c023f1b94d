/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verbacoda.study.search.FoundPassage;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.search.PlannedReplacement;
import org.verbacoda.study.search.SearchException;
import org.verbacoda.study.search.TranscriptMatches;
import org.verbacoda.ui.dialogs.TitledDialog;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudySession;

/** Asks what to put in place of what was found, and shows each place as it is and as it will be. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ReplaceDialog extends TitledDialog {

    /** More than anybody looks at. */
    private static final int MOST = 2_000;
    private static final int BEFORE = 20;

    private final SearchResult result;
    private final Set<Path> unsaved;
    private final Map<TableItem, Place> places = new HashMap<>();
    private Text by;
    private Table table;
    private Job planning;
    private List<PlannedReplacement> plan = List.of();
    private LostPassages lost = new LostPassages();
    private List<PlannedReplacement> chosen = List.of();

    /** What a row of the table is about. */
    private record Place(PlannedReplacement in, FoundPassage passage) {
    }

    /** @param unsaved files with changes that are only in an editor */
    ReplaceDialog(Shell parent, SearchResult result, Set<Path> unsaved) {
        super(parent, "Replace in Transcripts", "Replace", 2);
        this.result = result;
        this.unsaved = unsaved;
    }

    /** What is to be replaced. */
    List<PlannedReplacement> chosen() {
        return chosen;
    }

    @Override
    protected Point getInitialSize() {
        return new Point(1000, 560);
    }

    @Override
    protected void createForm(Composite area) {
        setTitle("Replace \"" + result.query().text() + "\"");
        new Label(area, SWT.NONE).setText("&Replace with:");
        by = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(by);
        Composite tableArea = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(tableArea);
        table = new Table(tableArea, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        TableColumnLayout columns = new TableColumnLayout();
        tableArea.setLayout(columns);
        column(columns, "Transcript", 20, 150);
        column(columns, "As it is", 40, 200);
        column(columns, "As it will be", 40, 200);
        table.addListener(SWT.Selection, event -> count());
        by.addModifyListener(event -> plan());
    }

    private void column(TableColumnLayout columns, String name, int weight, int least) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        columns.setColumnData(column, new ColumnWeightData(weight, least));
    }

    @Override
    protected void opened() {
        enableAction(false);
        if (result.passages() > MOST) {
            setErrorMessage("These are " + result.passages() + " passages, more than can be looked at here (" + MOST
                    + "). Narrow the search.");
            by.setEnabled(false);
        } else {
            plan();
        }
    }

    /** Works out what will stand there, in the background; what is typed meanwhile begins anew. */
    private void plan() {
        if (planning != null) {
            planning.cancel();
        }
        enableAction(false);
        String text = by.getText();
        Display display = getShell().getDisplay();
        planning = new Job("Working out replacements") {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    List<PlannedReplacement> planned = planned(text, monitor);
                    LostPassages losses = losses(planned);
                    display.asyncExec(() -> show(this, planned, losses, Optional.empty()));
                } catch (SearchException | IOException e) {
                    display.asyncExec(() -> show(this, List.of(), new LostPassages(),
                            Optional.of(e.getMessage())));
                } catch (CancellationException e) {
                    return Status.CANCEL_STATUS;
                }
                return Status.OK_STATUS;
            }
        };
        planning.setSystem(true);
        planning.schedule();
    }

    /** With the coding of those who are hidden: it locks transcripts, too. */
    private StudySnapshot whole() {
        return OpenStudy.session().map(StudySession::snapshot)
                .filter(study -> study.layout().equals(result.study().layout())).orElse(result.study());
    }

    private List<PlannedReplacement> planned(String text, IProgressMonitor monitor) throws SearchException, IOException {
        List<PlannedReplacement> planned = new ArrayList<>();
        for (TranscriptMatches matches : result.transcripts()) {
            Path file = result.study().layout().root().resolve(matches.transcript().entry().path());
            planned.add(unsaved.contains(file)
                    ? new PlannedReplacement(matches, List.of(), Optional.of("has changes that are not saved yet"))
                    : PlannedReplacement.of(whole(), result.query(), matches, text, monitor::isCanceled));
        }
        return planned;
    }

    private static LostPassages losses(List<PlannedReplacement> planned) throws IOException {
        LostPassages losses = new LostPassages();
        Optional<StudySession> session = OpenStudy.session();
        if (session.isPresent()) {
            for (PlannedReplacement each : planned) {
                losses.add(session.get(), each);
            }
        }
        return losses;
    }

    private void show(Job by, List<PlannedReplacement> planned, LostPassages losses, Optional<String> fault) {
        if (by != planning || table.isDisposed()) {
            return;
        }
        Set<FoundPassage> unticked = unticked();
        plan = planned;
        lost = losses;
        table.setRedraw(false);
        table.removeAll();
        places.clear();
        for (PlannedReplacement each : planned) {
            for (int i = 0; i < each.replacements().size(); i++) {
                FoundPassage passage = each.matches().passages().get(i);
                TableItem item = new TableItem(table, SWT.NONE);
                String before = SearchLabels.cutLeft(passage.before(), BEFORE);
                String after = SearchLabels.cutRight(passage.after());
                item.setText(new String[] {each.matches().transcript().entry().path(), before + passage.found() + after,
                        before + each.replacements().get(i) + after});
                item.setChecked(!unticked.contains(passage));
                places.put(item, new Place(each, passage));
            }
        }
        table.setRedraw(true);
        setErrorMessage(fault.isPresent() ? fault.get() : null);
        count();
    }

    private Set<FoundPassage> unticked() {
        Set<FoundPassage> unticked = Collections.newSetFromMap(new IdentityHashMap<>());
        places.forEach((item, place) -> {
            if (!item.getChecked()) {
                unticked.add(place.passage());
            }
        });
        return unticked;
    }

    private void count() {
        Set<FoundPassage> ticked = Collections.newSetFromMap(new IdentityHashMap<>());
        places.forEach((item, place) -> {
            if (item.getChecked()) {
                ticked.add(place.passage());
            }
        });
        chosen = plan.stream().filter(each -> each.locked().isEmpty()).map(each -> each.only(ticked))
                .filter(each -> !each.replacements().isEmpty()).toList();
        List<PlannedReplacement> locked = plan.stream().filter(each -> each.locked().isPresent()).toList();
        String stays = locked.isEmpty() ? "Untick what is to stay as it is."
                : locked.size() == 1 ? locked.get(0).matches().transcript().entry().path() + " "
                        + locked.get(0).locked().get() + "."
                : locked.size() + " transcripts stay as they are: they aren't UTF-8, or have changes that are not saved.";
        String losses = lost.describe(ticked);
        setMessage(stays + losses, losses.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
        enableAction(!chosen.isEmpty());
    }

    @Override
    public boolean close() {
        if (planning != null) {
            planning.cancel();
        }
        return super.close();
    }
}
