/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.actions.ActionFactory;
import org.verbacoda.text.AtomicFiles;
import org.verbacoda.ui.actions.RunningAction;
import org.verbacoda.workspace.OpenStudy;

/** The commands in the menu of the Matrix view. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class MatrixActions {

    private final IViewSite site;
    private final MatrixRows rows;
    private final MatrixTable table;

    MatrixActions(IViewSite site, MatrixRows rows, MatrixTable table) {
        this.site = site;
        this.rows = rows;
        this.table = table;
    }

    /**
     * Fills the view's menu.
     *
     * @param transposed whether rows and columns are exchanged now
     * @param transpose told whether they are to be
     */
    void fill(boolean transposed, Consumer<Boolean> transpose) {
        IAction exchange = RunningAction.toggle("&Exchange Rows and Columns", transposed, transpose);
        IAction hide = RunningAction.toggle("&Hide Empty Rows and Columns", rows.hidesEmpty(), hidden -> {
            rows.hideEmpty(hidden);
            table.refresh(true);
        });
        Action copy = new RunningAction("&Copy\tCtrl+C", this::copy);
        IMenuManager menu = site.getActionBars().getMenuManager();
        menu.add(exchange);
        menu.add(hide);
        menu.add(new Separator());
        menu.add(copy);
        menu.add(new RunningAction("E&xport as CSV...", this::export));
        site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copy);
    }

    /** Copies the selected cells with their headings; all, if no more than one is selected. */
    private void copy() {
        int[] places = table.selectedRowPlaces();
        int[] columns = table.selectedColumnPlaces();
        boolean all = places.length * columns.length <= 1;
        String text = MatrixText.tabbed(rows, all ? IntStream.range(0, rows.rowCount()).toArray() : places,
                all ? IntStream.range(0, rows.columnCount()).toArray() : columns);
        Clipboard clipboard = new Clipboard(table.control().getDisplay());
        clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    private void export() {
        FileDialog dialog = new FileDialog(site.getShell(), SWT.SAVE);
        dialog.setText("Export the Matrix");
        OpenStudy.session().ifPresent(session -> dialog.setFilterPath(session.snapshot().layout().root().toString()));
        dialog.setFileName("matrix.csv");
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setOverwrite(true);
        String file = dialog.open();
        if (file != null) {
            try {
                AtomicFiles.writeString(Path.of(file), MatrixText.csv(rows));
            } catch (IOException e) {
                MessageDialog.openError(site.getShell(), "Not exported", e.getMessage());
            }
        }
    }
}
