/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.CornerLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.GridLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.RowHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.event.SortColumnEvent;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;

/** The matrix as a table: its headers stay in place, a click on one sorts, a cell's background shows its count. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class MatrixTable {

    private static final int ROW_HEIGHT = 22;
    private static final int WIDEST_ROW_NAME = 230;
    private static final int WIDEST_COLUMN = 150;
    private static final int NARROWEST_COLUMN = 52;
    /** What a header has beside its text: margins, and room for the swatch or the arrow. */
    private static final int BESIDE_TEXT = 30;

    private final MatrixRows rows;
    private final HeatColors colors;
    private final NatTable table;
    private final DataLayer body;
    private final DataLayer rowNames;
    private final SelectionLayer selection;
    private Runnable sorted = () -> { };

    /** @param swatch for the place of a row the colour of its code, or -1 */
    MatrixTable(Composite parent, MatrixRows rows, HeatColors colors, IntUnaryOperator swatch) {
        CollectionsServices.find();
        this.rows = rows;
        this.colors = colors;
        body = new DataLayer(new Values(rows::columnCount, rows::rowCount, rows::cell), NARROWEST_COLUMN, ROW_HEIGHT);
        selection = new SelectionLayer(body);
        ViewportLayer viewport = new ViewportLayer(selection);
        DataLayer columnNames = new DataLayer(new Values(rows::columnCount, () -> 1,
                (row, column) -> rows.columnName(column)), NARROWEST_COLUMN, ROW_HEIGHT + 2);
        SortHeaderLayer<Object> columns = new SortHeaderLayer<>(
                new ColumnHeaderLayer(columnNames, viewport, selection), rows, false);
        columns.addConfiguration(new SingleClickSortConfiguration(new CellPainting.ColumnName(colors, rows)));
        rowNames = new DataLayer(new Values(() -> 1, rows::rowCount, (row, column) -> rows.rowName(row)),
                WIDEST_ROW_NAME, ROW_HEIGHT);
        RowHeaderLayer rowHeader = new RowHeaderLayer(rowNames, viewport, selection);
        CornerLayer corner = new CornerLayer(new DataLayer(new Values(() -> 1, () -> 1, (row, column) -> "")),
                rowHeader, columns);
        table = new NatTable(parent, new GridLayer(viewport, columns, rowHeader, corner, false), false);
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new Painters(colors, rows, swatch));
        table.configure();
        new NatTableContentTooltip(table, GridRegion.COLUMN_HEADER, GridRegion.ROW_HEADER);
        table.getUiBindingRegistry().registerSingleClickBinding(
                new MouseEventMatcher(SWT.NONE, GridRegion.CORNER, MouseEventMatcher.LEFT_BUTTON), (nat, event) -> {
                    rows.sortByName();
                    refresh(false);
                    sorted.run();
                });
    }

    /** The places of the rows in which cells are selected. */
    int[] selectedRowPlaces() {
        return selection.getSelectedRowPositions().stream().flatMapToInt(range -> IntStream.range(range.start, range.end))
                .filter(place -> place < rows.rowCount()).sorted().toArray();
    }

    /** The places of the columns in which cells are selected. */
    int[] selectedColumnPlaces() {
        return Arrays.stream(selection.getSelectedColumnPositions()).filter(place -> place < rows.columnCount()).sorted()
                .toArray();
    }

    NatTable control() {
        return table;
    }

    /** Tells when other cells are selected, or the selected places hold other cells. */
    void onSelection(Runnable listener) {
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                listener.run();
            }
        });
        table.addLayerListener(event -> {
            if (event instanceof SortColumnEvent) {
                listener.run();
            }
        });
        sorted = listener;
    }

    /** The rows of the matrix in which cells are selected. */
    BitSet selectedRows() {
        BitSet selected = new BitSet();
        for (Range range : selection.getSelectedRowPositions()) {
            for (int place = range.start; place < Math.min(range.end, rows.rowCount()); place++) {
                selected.set(rows.row(place));
            }
        }
        return selected;
    }

    /** The columns in which cells are selected. */
    BitSet selectedColumns() {
        BitSet selected = new BitSet();
        for (int column : selection.getSelectedColumnPositions()) {
            if (column < rows.columnCount()) {
                selected.set(rows.column(column));
            }
        }
        return selected;
    }

    /** Shows what the rows hold now. */
    void refresh(boolean structureChanged) {
        if (structureChanged) {
            selection.clear();
            GC gc = new GC(table);
            try {
                rowNames.setColumnWidthByPosition(0, widest(gc, rows.rowCount(), rows::rowName, 80, WIDEST_ROW_NAME));
                body.setDefaultColumnWidth(widest(gc, rows.columnCount(), rows::columnName, NARROWEST_COLUMN,
                        WIDEST_COLUMN));
            } finally {
                gc.dispose();
            }
        }
        table.setBackground(colors.background());
        table.refresh(structureChanged);
    }

    private static int widest(GC gc, int count, IntFunction<String> name, int least, int most) {
        int widest = least;
        for (int i = 0; i < count && widest < most; i++) {
            widest = Math.max(widest, gc.textExtent(name.apply(i)).x + BESIDE_TEXT);
        }
        return Math.min(widest, most);
    }

    /** Which painter paints what. */
    private static final class Painters extends AbstractRegistryConfiguration {

        private final HeatColors colors;
        private final MatrixRows rows;
        private final IntUnaryOperator swatch;

        Painters(HeatColors colors, MatrixRows rows, IntUnaryOperator swatch) {
            this.colors = colors;
            this.rows = rows;
            this.swatch = swatch;
        }

        @Override
        public void configureRegistry(IConfigRegistry registry) {
            paint(registry, GridRegion.BODY, new CellPainting.Count(colors, rows));
            paint(registry, GridRegion.ROW_HEADER, new CellPainting.RowName(colors, swatch));
            paint(registry, GridRegion.COLUMN_HEADER, new CellPainting.ColumnName(colors, rows));
            paint(registry, GridRegion.CORNER, new CellPainting.Corner(colors, rows));
            registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, false);
        }

        private static void paint(IConfigRegistry registry, String region, ICellPainter painter) {
            for (DisplayMode mode : DisplayMode.values()) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, painter, mode, region);
            }
            registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, false, DisplayMode.NORMAL,
                    region);
        }
    }

    /** Gives the layers what they show; nothing can be edited. */
    private record Values(java.util.function.IntSupplier columns, java.util.function.IntSupplier rows, Cell cell)
            implements IDataProvider {

        /** The content of a cell. */
        private interface Cell {
            Object at(int row, int column);
        }

        @Override
        public Object getDataValue(int column, int row) {
            return cell.at(row, column);
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("A matrix is counted, not edited");
        }

        @Override
        public int getColumnCount() {
            return columns.getAsInt();
        }

        @Override
        public int getRowCount() {
            return rows.getAsInt();
        }
    }
}
