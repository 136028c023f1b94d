/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.verbacoda.analysis.matrix.Axis;
import org.verbacoda.analysis.matrix.CellMeasure;
import org.verbacoda.analysis.matrix.Matrix;
import org.verbacoda.analysis.matrix.MatrixQuery;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.ui.actions.WhileShown;
import org.verbacoda.ui.undo.StudyUndo;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudyListener;
import org.verbacoda.workspace.session.StudySession;

/** The Matrix view: how often each code occurs in each transcript, coder, case or speaker, and the passages behind it. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class MatrixView extends ViewPart {

    /** The id by which the workbench knows it. */
    public static final String ID = "org.verbacoda.ui.matrix";

    private static final List<Axis.Kind> COLUMNS = List.of(Axis.Kind.TRANSCRIPTS, Axis.Kind.CODERS, Axis.Kind.CASES,
            Axis.Kind.SPEAKERS);

    /** What was counted, and in what; for the passages of a cell the same study must be asked. */
    private record Counted(MatrixQuery query, StudySnapshot study, Matrix matrix) {
    }

    private final StudyListener listener = this::studyChanged;
    private final MatrixRows rows = new MatrixRows();
    private final Job counting = Job.createSystem("Counting the matrix", this::count);
    private final Job reading = Job.createSystem("Reading passages", this::read);
    private volatile MatrixQuery query = MatrixQuery.CODES_BY_TRANSCRIPTS;
    private volatile BitSet chosenRows = new BitSet();
    private volatile BitSet chosenColumns = new BitSet();
    private volatile Optional<Counted> counted = Optional.empty();
    private Composite area;
    private StackLayout stack;
    private Composite hintArea;
    private Label hint;
    private SashForm sash;
    private MatrixTable table;
    private HeatLegend legend;
    private PassageList passages;
    private StudyUndo undo;

    @Override
    public void init(IViewSite site, IMemento memento) throws PartInitException {
        super.init(site, memento);
        if (memento != null) {
            query = MatrixState.query(memento);
            MatrixState.restore(memento, rows);
        }
    }

    @Override
    public void saveState(IMemento memento) {
        MatrixState.save(memento, query, rows);
    }

    @Override
    public void createPartControl(Composite parent) {
        area = parent;
        stack = new StackLayout();
        parent.setLayout(stack);
        hintArea = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(hintArea);
        hint = new Label(hintArea, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(hint);
        sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(left);
        passages = new PassageList(sash, getSite().getPage());
        HeatColors colors = new HeatColors(passages::table);
        createBar(left, colors);
        table = new MatrixTable(left, rows, colors, this::swatch);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.onSelection(this::cellsSelected);
        sash.setWeights(54, 46);
        undo = new StudyUndo(getViewSite());
        new MatrixActions(getViewSite(), rows, table).fill(transposed(),
                transpose -> ask(across(), query.measure(), transpose));
        OpenStudy.addListener(listener);
        show(Optional.empty());
        studyChanged();
    }

    private void createBar(Composite parent, HeatColors colors) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(5).margins(4, 2).applyTo(bar);
        new Label(bar, SWT.NONE).setText("Codes by");
        Combo columns = combo(bar, "Transcripts", "Coders", "Cases", "Speakers");
        new Label(bar, SWT.NONE).setText("counting");
        Combo measure = combo(bar, "Passages", "Transcripts", "Characters");
        SelectionListener changed = SelectionListener.widgetSelectedAdapter(event -> {
            ask(new Axis(COLUMNS.get(columns.getSelectionIndex()), ""),
                    CellMeasure.values()[measure.getSelectionIndex()], transposed());
        });
        columns.select(Math.max(0, COLUMNS.indexOf(across().kind())));
        measure.select(query.measure().ordinal());
        columns.addSelectionListener(changed);
        measure.addSelectionListener(changed);
        legend = new HeatLegend(bar, colors);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(legend);
    }

    /** The axis that isn't the codes. */
    private Axis across() {
        return transposed() ? query.rows() : query.columns();
    }

    /** Whether the codes are the columns. */
    private boolean transposed() {
        return query.columns().equals(Axis.CODES);
    }

    private void ask(Axis across, CellMeasure measure, boolean transpose) {
        query = transpose ? new MatrixQuery(across, Axis.CODES, measure) : new MatrixQuery(Axis.CODES, across, measure);
        studyChanged();
    }

    private static Combo combo(Composite parent, String... items) {
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        combo.setItems(items);
        combo.select(0);
        return combo;
    }

    private int swatch(int place) {
        return counted.filter(shown -> shown.query.rows().equals(Axis.CODES))
                .map(shown -> shown.study.codes().get(rows.row(place)).color()).orElse(-1);
    }

    private void studyChanged() {
        counting.schedule();
    }

    private IStatus count(IProgressMonitor monitor) {
        MatrixQuery asked = query;
        Optional<StudySession> session = OpenStudy.session();
        Optional<Counted> result = session.map(StudySession::shown)
                .map(study -> new Counted(asked, study, asked.over(study)));
        WhileShown.run(area, () -> {
            undo.follow(session);
            show(result);
        });
        return Status.OK_STATUS;
    }

    private void show(Optional<Counted> result) {
        counted = result;
        boolean structure = rows.set(result.map(Counted::matrix).orElse(null));
        table.refresh(structure);
        legend.setMax(rows.max());
        String text = result.map(now -> hint(now.study)).orElse("Open a study with File > Open Study...");
        hint.setText(text);
        stack.topControl = text.isEmpty() ? sash : hintArea;
        area.layout();
        if (structure) {
            cellsSelected();
        } else {
            reading.schedule();
        }
    }

    private static String hint(StudySnapshot study) {
        if (study.codes().isEmpty()) {
            return "No codes yet. Make one in the Codebook view, or select a passage in a transcript and code it.";
        }
        return study.assignmentCount() == 0
                ? "Nothing is coded yet. Select a passage in a transcript and double-click a code in the Codebook view."
                : "";
    }

    private void cellsSelected() {
        chosenRows = table.selectedRows();
        chosenColumns = table.selectedColumns();
        reading.schedule();
    }

    private IStatus read(IProgressMonitor monitor) {
        Optional<Counted> asked = counted;
        if (asked.isEmpty() || chosenRows.isEmpty()) {
            WhileShown.run(area, passages::showHint);
            return Status.OK_STATUS;
        }
        try {
            Counted shown = asked.get();
            List<Passage> found = Passage.read(shown.study,
                    shown.query.segments(shown.study, chosenRows, chosenColumns), monitor);
            WhileShown.run(area, () -> passages.show(found));
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(e.getMessage(), e);
        }
    }

    @Override
    public void setFocus() {
        if (stack.topControl == sash) {
            table.control().setFocus();
        } else {
            area.setFocus();
        }
    }

    @Override
    public void dispose() {
        OpenStudy.removeListener(listener);
        counting.cancel();
        reading.cancel();
        if (undo != null) {
            undo.dispose();
        }
        super.dispose();
    }
}
