/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.verbacoda.analysis.matrix.Matrix;

/**
 * The matrix on display: which of its rows and columns are shown, and the order of the rows, which is the codebook's, by the
 * counts of a column, or by name. For the UI thread.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class MatrixRows implements ISortModel {

    /** Stands for the names in place of a column. */
    private static final int NAMES = -2;
    private static final int NOTHING = -1;

    private Matrix matrix;
    private Integer[] order = {};
    private int[] columns = {};
    private int max;
    private boolean hidesEmpty;
    /** A column of the matrix, NAMES or NOTHING. */
    private int sortedColumn = NOTHING;
    private SortDirectionEnum direction = SortDirectionEnum.NONE;
    private String wantedColumn = "";
    private SortDirectionEnum wantedDirection = SortDirectionEnum.NONE;

    /**
     * Shows another matrix; the order stays if the columns are the same.
     *
     * @return whether other rows or columns are shown now than before
     */
    boolean set(Matrix shown) {
        if (matrix == null || shown == null || !matrix.columns().equals(shown.columns())) {
            sortedColumn = sortedColumn == NAMES ? NAMES : NOTHING;
            direction = sortedColumn == NAMES ? direction : SortDirectionEnum.NONE;
        }
        List<String> before = headings();
        matrix = shown;
        applyWanted();
        arrange();
        return !headings().equals(before);
    }

    /** Shows or hides what holds no count at all. */
    void hideEmpty(boolean hide) {
        hidesEmpty = hide;
        arrange();
    }

    boolean hidesEmpty() {
        return hidesEmpty;
    }

    private List<String> headings() {
        List<String> headings = new ArrayList<>();
        if (matrix != null) {
            Arrays.stream(columns).forEach(column -> headings.add(matrix.columns().get(column).id()));
            headings.add("");
            Arrays.stream(order).sorted().forEach(row -> headings.add(matrix.rows().get(row).id()));
        }
        return headings;
    }

    int rowCount() {
        return order.length;
    }

    int columnCount() {
        return columns.length;
    }

    int max() {
        return max;
    }

    /** The row of the matrix that stands at a place. */
    int row(int place) {
        return order[place];
    }

    /** The column of the matrix that stands at a place. */
    int column(int place) {
        return columns[place];
    }

    int cell(int place, int column) {
        return matrix.cell(order[place], columns[column]);
    }

    String rowName(int place) {
        return matrix.rows().get(order[place]).name();
    }

    String columnName(int column) {
        return matrix.columns().get(columns[column]).name();
    }

    boolean isSorted() {
        return sortedColumn != NOTHING;
    }

    private void arrange() {
        int allRows = matrix == null ? 0 : matrix.rows().size();
        int allColumns = matrix == null ? 0 : matrix.columns().size();
        BitSet usedRows = new BitSet();
        BitSet usedColumns = new BitSet();
        max = 0;
        for (int row = 0; row < allRows; row++) {
            for (int column = 0; column < allColumns; column++) {
                int count = matrix.cell(row, column);
                max = Math.max(max, count);
                if (count > 0 || !hidesEmpty) {
                    usedRows.set(row);
                    usedColumns.set(column);
                }
            }
        }
        columns = usedColumns.stream().toArray();
        order = usedRows.stream().boxed().toArray(Integer[]::new);
        if (isSorted()) {
            Comparator<Integer> comparator = sortedColumn == NAMES
                    ? Comparator.comparing(row -> matrix.rows().get(row).name(), String.CASE_INSENSITIVE_ORDER)
                    : Comparator.comparingInt(row -> matrix.cell(row, sortedColumn));
            Arrays.sort(order, direction == SortDirectionEnum.DESC ? comparator.reversed() : comparator);
        }
    }

    /** The first click puts the largest counts on top, the second the smallest, the third the codebook's order. */
    @Override
    public void sort(int place, SortDirectionEnum wanted, boolean accumulate) {
        int column = columns[place];
        SortDirectionEnum before = column == sortedColumn ? direction : SortDirectionEnum.NONE;
        direction = switch (before) {
            case NONE -> SortDirectionEnum.DESC;
            case DESC -> SortDirectionEnum.ASC;
            case ASC -> SortDirectionEnum.NONE;
        };
        sortedColumn = direction == SortDirectionEnum.NONE ? NOTHING : column;
        arrange();
    }

    /** Sorts by the rows' names: first from A, then from Z, then not. */
    void sortByName() {
        SortDirectionEnum before = sortedColumn == NAMES ? direction : SortDirectionEnum.NONE;
        direction = switch (before) {
            case NONE -> SortDirectionEnum.ASC;
            case ASC -> SortDirectionEnum.DESC;
            case DESC -> SortDirectionEnum.NONE;
        };
        sortedColumn = direction == SortDirectionEnum.NONE ? NOTHING : NAMES;
        arrange();
    }

    /** In which direction the names are sorted, if they are. */
    SortDirectionEnum nameDirection() {
        return sortedColumn == NAMES ? direction : SortDirectionEnum.NONE;
    }

    /** The order in words, to be {@link #restore restored}. */
    String order() {
        String column = sortedColumn == NAMES || matrix == null || !isSorted() ? ""
                : matrix.columns().get(sortedColumn).id();
        return direction.name() + " " + column;
    }

    /** Takes an order up again as soon as there is such a column. */
    void restore(String saved) {
        int space = saved.indexOf(' ');
        for (SortDirectionEnum each : SortDirectionEnum.values()) {
            if (space > 0 && each.name().equals(saved.substring(0, space))) {
                wantedDirection = each;
                wantedColumn = saved.substring(space + 1);
            }
        }
    }

    private void applyWanted() {
        if (wantedDirection == SortDirectionEnum.NONE || matrix == null) {
            return;
        }
        int found = wantedColumn.isEmpty() ? NAMES
                : matrix.columns().stream().map(Matrix.Heading::id).toList().indexOf(wantedColumn);
        if (found != NOTHING) {
            sortedColumn = found;
            direction = wantedDirection;
        }
        wantedDirection = SortDirectionEnum.NONE;
    }

    @Override
    public void clear() {
        sortedColumn = NOTHING;
        direction = SortDirectionEnum.NONE;
        arrange();
    }

    private int sortedPlace() {
        return Arrays.binarySearch(columns, sortedColumn);
    }

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return sortedPlace() >= 0 ? List.of(sortedPlace()) : List.of();
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return column == sortedPlace();
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        return column == sortedPlace() ? direction : SortDirectionEnum.NONE;
    }

    @Override
    public int getSortOrder(int column) {
        return column == sortedPlace() ? 0 : -1;
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
