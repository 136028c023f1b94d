/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** A table. */
public final class SWTBotTable {

    private final Table table;

    SWTBotTable(Table table) {
        this.table = table;
    }

    public int rowCount() {
        return UIThread.get(table::getItemCount);
    }

    /** What a cell shows. */
    public String cell(int row, int column) {
        return UIThread.await("row " + row, () -> row < table.getItemCount()
                ? Optional.of(table.getItem(row).getText(column)) : Optional.empty());
    }

    /** The row that is selected; -1 for none. */
    public int selection() {
        return UIThread.get(table::getSelectionIndex);
    }

    /** What the first column shows, from the top. */
    public List<String> texts() {
        return UIThread.get(() -> table.isDisposed() ? List.of()
                : Arrays.stream(table.getItems()).map(TableItem::getText).toList());
    }

    /** Selects rows. */
    public SWTBotTable select(int... rows) {
        UIThread.run(() -> table.setSelection(rows));
        UIThread.send(table, SWT.Selection, null);
        return this;
    }

    /** The first row that shows this in a column, once there is one. */
    public int indexOf(String text, int column) {
        return UIThread.await("a row with '" + text + "'", () -> IntStream.range(0, table.getItemCount())
                .filter(row -> table.getItem(row).getText(column).equals(text)).boxed().findFirst());
    }

    /** Whether the box of a row is ticked. */
    public boolean isChecked(int row) {
        return UIThread.await("row " + row, () -> row < table.getItemCount()
                ? Optional.of(table.getItem(row).getChecked()) : Optional.empty());
    }

    public SWTBotTable setFocus() {
        UIThread.run(() -> {
            table.getShell().forceActive();
            table.forceFocus();
        });
        return this;
    }

    /** Ticks the box of a row, or unticks it if it is ticked, as a click does. */
    public SWTBotTable toggleCheck(int row) {
        UIThread.act("row " + row, () -> row < table.getItemCount() ? Optional.of(table.getItem(row)) : Optional.empty(),
                item -> {
                    item.setChecked(!item.getChecked());
                    UIThread.notify(table, SWT.Selection, item, SWT.CHECK);
                });
        return this;
    }

    public SWTBotTable doubleClick(int row) {
        UIThread.act("row " + row, () -> row < table.getItemCount() ? Optional.of(table.getItem(row)) : Optional.empty(),
                item -> {
                    table.setSelection(item);
                    UIThread.notify(table, SWT.Selection, item);
                    UIThread.notify(table, SWT.MouseDoubleClick, item);
                    UIThread.notify(table, SWT.DefaultSelection, item);
                });
        return this;
    }
}
