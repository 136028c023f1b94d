/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coders;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.part.ViewPart;
import org.verbacoda.study.coders.ShownCoders;
import org.verbacoda.ui.actions.WhileShown;
import org.verbacoda.ui.study.CoderDialog;
import org.verbacoda.ui.study.HiddenCoders;
import org.verbacoda.ui.undo.StudyUndo;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudyListener;
import org.verbacoda.workspace.session.StudySession;

/** The view "Coders": who has coded how much; a box says whose coding is shown. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class CodersView extends ViewPart {

    /** The id by which the workbench knows it. */
    public static final String ID = "org.verbacoda.ui.coders";

    private static final int WIDTH = 150;

    private final StudyListener changes = () -> WhileShown.run(this.area, this::studyChanged);
    private final Job reading = Job.createSystem("Counting coders' work", (ICoreRunnable) monitor -> {
        Optional<StudySession> session = OpenStudy.session();
        List<ListedCoder> found = session.map(ListedCoder::of).orElse(List.of());
        String told = session.map(CodersView::told).orElse("No study is open.");
        Set<String> hidden = session.map(open -> open.shownCoders().hidden()).orElse(Set.of());
        WhileShown.run(this.area, () -> show(found, hidden, told));
    });
    private Composite area;
    private Label about;
    private Button change;
    private Table table;
    private StudyUndo undo;
    private List<ListedCoder> coders = List.of();

    @Override
    public void createPartControl(Composite parent) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
        Composite bar = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(6, 4, 4, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        about = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(WIDTH, SWT.DEFAULT)
                .applyTo(about);
        change = new Button(bar, SWT.PUSH);
        change.setText("&Switch Coder...");
        change.setToolTipText("Lets somebody else code");
        change.addListener(SWT.Selection, event -> OpenStudy.session()
                .ifPresent(session -> CoderDialog.change(getSite().getShell(), session)));
        Composite tableArea = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tableArea);
        TableColumnLayout columns = new TableColumnLayout();
        tableArea.setLayout(columns);
        table = new Table(tableArea, SWT.CHECK | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setToolTipText("A ticked coder's coding is shown: in texts, counts and matrices");
        column(columns, "Shown", SWT.LEFT, 6, 160);
        column(columns, "Initials", SWT.LEFT, 2, 70);
        column(columns, "Passages", SWT.RIGHT, 2, 80);
        column(columns, "Interviews", SWT.RIGHT, 2, 90);
        table.addListener(SWT.Selection, this::ticked);
        undo = new StudyUndo(getViewSite());
        OpenStudy.addListener(changes);
        studyChanged();
    }

    private void column(TableColumnLayout columns, String name, int style, int weight, int least) {
        TableColumn column = new TableColumn(table, style);
        column.setText(name);
        columns.setColumnData(column, new ColumnWeightData(weight, least));
    }

    private void studyChanged() {
        undo.follow(OpenStudy.session());
        reading.schedule();
    }

    /** Whose coding there is to see, in words. */
    private static String told(StudySession session) {
        ShownCoders shown = session.shownCoders();
        if (shown.blind()) {
            long done = session.snapshot().transcripts().stream().filter(each -> shown.isDone().test(each.id()))
                    .count();
            return "You code blind, as " + session.coderName() + ". What others have coded in an interview is shown "
                    + "once your status of it is Done (context menu in the Study view): so far in " + done + " of "
                    + session.snapshot().transcripts().size() + ".";
        }
        return "You code as " + session.coderName() + ". Untick a coder to hide what they have coded.";
    }

    private void show(List<ListedCoder> found, Set<String> hidden, String told) {
        coders = found;
        about.setText(told);
        change.setEnabled(OpenStudy.session().isPresent());
        while (table.getItemCount() > found.size()) {
            table.getItem(table.getItemCount() - 1).dispose();
        }
        for (int i = 0; i < found.size(); i++) {
            ListedCoder coder = found.get(i);
            TableItem item = i < table.getItemCount() ? table.getItem(i) : new TableItem(table, SWT.NONE);
            item.setText(new String[] {coder.name() + (coder.isSelf() ? " (you)" : ""), coder.initials(),
                    String.valueOf(coder.count().assignments()), String.valueOf(coder.count().transcripts())});
            item.setChecked(!hidden.contains(coder.count().coder()));
        }
        area.layout();
    }

    private void ticked(Event event) {
        int row = event.item instanceof TableItem item ? table.indexOf(item) : -1;
        if (event.detail == SWT.CHECK && row >= 0 && row < coders.size()) {
            boolean hidden = !table.getItem(row).getChecked();
            String coder = coders.get(row).count().coder();
            OpenStudy.session().ifPresent(session -> HiddenCoders.hide(session, coder, hidden));
        }
    }

    @Override
    public void setFocus() {
        table.setFocus();
    }

    @Override
    public void dispose() {
        OpenStudy.removeListener(changes);
        reading.cancel();
        if (undo != null) {
            undo.dispose();
        }
        super.dispose();
    }
}
