/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchPage;
import org.verbacoda.ui.opening.PlaceOpening;

/** The passages behind the selected cells; a double-click opens one in its transcript. */
@NonNullByDefault({}) // SWT's signatures say nothing of null
final class PassageList {

    private static final String HINT = "Select a cell to see its passages";

    private final Composite area;
    private final Label title;
    private final Composite tableArea;
    private final IWorkbenchPage page;
    private Table table;
    private List<Passage> passages = List.of();

    PassageList(Composite parent, IWorkbenchPage page) {
        this.page = page;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
        title = new Label(area, SWT.NONE);
        title.setText(HINT);
        GridDataFactory.fillDefaults().grab(true, false).indent(4, 4).applyTo(title);
        tableArea = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tableArea);
        table = createTable();
    }

    private Table createTable() {
        Table created = new Table(tableArea, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL);
        created.setHeaderVisible(true);
        TableColumnLayout columns = new TableColumnLayout();
        tableArea.setLayout(columns);
        column(created, columns, "Passage", 7, 150);
        column(created, columns, "Code", 3, 80);
        column(created, columns, "Transcript", 2, 84);
        column(created, columns, "Coder", 1, 52);
        created.addListener(SWT.SetData, this::fill);
        created.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> {
            int index = created.getSelectionIndex();
            if (index >= 0 && index < passages.size()) {
                Passage passage = passages.get(index);
                PlaceOpening.open(page, passage.file(), passage.start(), passage.end());
            }
        }));
        return created;
    }

    private static void column(Table table, TableColumnLayout columns, String name, int weight, int least) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        columns.setColumnData(column, new ColumnWeightData(weight, least));
    }

    private void fill(Event event) {
        TableItem item = (TableItem) event.item;
        if (event.index < passages.size()) {
            Passage passage = passages.get(event.index);
            item.setText(new String[] {passage.quote(), passage.code(), passage.transcript(), passage.coder()});
        }
    }

    /** A control that the theme colours as it does lists. */
    Table table() {
        return table;
    }

    /** Shows that no cell is selected. */
    void showHint() {
        show(List.of());
        title.setText(HINT);
    }

    void show(List<Passage> shown) {
        passages = shown;
        title.setText(shown.isEmpty() ? "No passages" : shown.size() == 1 ? "1 passage" : shown.size() + " passages");
        if (shown.size() < table.getItemCount()) {
            // Of a list that gets shorter GTK asks for rows that go, and the items made for them outlive their rows: the
            // next theme would style them, and the program would crash
            table.dispose();
            table = createTable();
            tableArea.layout();
        }
        table.setItemCount(shown.size());
        table.clearAll();
    }
}
