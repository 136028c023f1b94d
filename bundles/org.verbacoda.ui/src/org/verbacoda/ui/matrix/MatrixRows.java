/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.verbacoda.analysis.matrix.Matrix;

/** The matrix on display and the order of its rows: the codebook's, or by the counts of a column. For the UI thread. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class MatrixRows implements ISortModel {

    private Matrix matrix;
    private Integer[] order = {};
    private int max;
    private int sortedColumn = -1;
    private SortDirectionEnum direction = SortDirectionEnum.NONE;

    /** Shows another matrix; the order stays if the columns are the same. */
    void set(Matrix shown) {
        if (matrix == null || shown == null || !matrix.columns().equals(shown.columns())) {
            sortedColumn = -1;
            direction = SortDirectionEnum.NONE;
        }
        matrix = shown;
        arrange();
        max = 0;
        for (int place = 0; place < rowCount(); place++) {
            for (int column = 0; column < columnCount(); column++) {
                max = Math.max(max, cell(place, column));
            }
        }
    }

    int rowCount() {
        return matrix == null ? 0 : matrix.rows().size();
    }

    int columnCount() {
        return matrix == null ? 0 : matrix.columns().size();
    }

    int max() {
        return max;
    }

    /** The row of the matrix that stands at a place. */
    int row(int place) {
        return order[place];
    }

    int cell(int place, int column) {
        return matrix.cell(order[place], column);
    }

    String rowName(int place) {
        return matrix.rows().get(order[place]).name();
    }

    String columnName(int column) {
        return matrix.columns().get(column).name();
    }

    boolean isSorted() {
        return sortedColumn >= 0;
    }

    private void arrange() {
        order = new Integer[rowCount()];
        Arrays.setAll(order, i -> i);
        if (isSorted()) {
            Comparator<Integer> byCount = Comparator.comparingInt(row -> matrix.cell(row, sortedColumn));
            Arrays.sort(order, direction == SortDirectionEnum.DESC ? byCount.reversed() : byCount);
        }
    }

    /** The first click puts the largest counts on top, the second the smallest, the third the codebook's order. */
    @Override
    public void sort(int column, SortDirectionEnum wanted, boolean accumulate) {
        SortDirectionEnum before = column == sortedColumn ? direction : SortDirectionEnum.NONE;
        direction = switch (before) {
            case NONE -> SortDirectionEnum.DESC;
            case DESC -> SortDirectionEnum.ASC;
            case ASC -> SortDirectionEnum.NONE;
        };
        sortedColumn = direction == SortDirectionEnum.NONE ? -1 : column;
        arrange();
    }

    @Override
    public void clear() {
        sortedColumn = -1;
        direction = SortDirectionEnum.NONE;
        arrange();
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return isSorted() ? List.of(sortedColumn) : List.of();
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return column == sortedColumn;
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        return column == sortedColumn ? direction : SortDirectionEnum.NONE;
    }

    @Override
    public int getSortOrder(int column) {
        return column == sortedColumn ? 0 : -1;
    }

    @SuppressWarnings("rawtypes")
    @Override
    public List<Comparator> getComparatorsForColumnIndex(int column) {
        return List.of();
    }

    @Override
    public Comparator<?> getColumnComparator(int column) {
        return Comparator.naturalOrder();
    }
}
