/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A NatTable with headers at the top and at the left. Rows and columns count from 0, without the headers. */
public final class SWTBotNatTable {

    private final NatTable table;

    SWTBotNatTable(NatTable table) {
        this.table = table;
    }

    private ViewportLayer viewport() {
        return (ViewportLayer) ((GridLayer) table.getLayer()).getBodyLayer();
    }

    private ILayer body() {
        return viewport().getScrollableLayer();
    }

    public int rowCount() {
        return UIThread.get(() -> body().getRowCount());
    }

    public int columnCount() {
        return UIThread.get(() -> body().getColumnCount());
    }

    /** What a cell holds. */
    public String getCellDataValueByPosition(int row, int column) {
        return UIThread.get(() -> String.valueOf(body().getDataValueByPosition(column, row)));
    }

    /** The texts of the headers at the left, in the order shown. */
    public List<String> rowHeaders() {
        return UIThread.get(() -> {
            ILayer headers = ((GridLayer) table.getLayer()).getRowHeaderLayer();
            List<String> texts = new ArrayList<>();
            for (int row = 0; row < body().getRowCount(); row++) {
                show(0, row);
                texts.add(String.valueOf(headers.getDataValueByPosition(0, visibleRow(row))));
            }
            show(0, 0);
            return texts;
        });
    }

    /** The texts of the headers at the top, in the order shown. */
    public List<String> columnHeaders() {
        return UIThread.get(() -> {
            ILayer headers = ((GridLayer) table.getLayer()).getColumnHeaderLayer();
            List<String> texts = new ArrayList<>();
            for (int column = 0; column < body().getColumnCount(); column++) {
                show(column, 0);
                texts.add(String.valueOf(headers.getDataValueByPosition(visibleColumn(column), 0)));
            }
            show(0, 0);
            return texts;
        });
    }

    private void show(int column, int row) {
        viewport().moveCellPositionIntoViewport(column, row);
    }

    private int visibleRow(int row) {
        return row - viewport().getOriginRowPosition();
    }

    private int visibleColumn(int column) {
        return column - viewport().getOriginColumnPosition();
    }

    /** Clicks on a cell. */
    public SWTBotNatTable click(int row, int column) {
        clickAt(row, column, false);
        return this;
    }

    /** Clicks on the header of a column. */
    public SWTBotNatTable clickOnHeader(int column) {
        clickAt(0, column, true);
        return this;
    }

    private void clickAt(int row, int column, boolean header) {
        Point place = UIThread.get(() -> {
            show(column, header ? viewport().getOriginRowPosition() : row);
            int x = visibleColumn(column) + 1;
            int y = header ? 0 : visibleRow(row) + 1;
            Rectangle bounds = table.getBoundsByPosition(x, y);
            return new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
        });
        Mouse.click(table, place, 1);
    }
}
