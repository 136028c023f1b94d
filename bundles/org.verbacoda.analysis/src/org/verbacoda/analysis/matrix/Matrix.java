/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.util.List;
import java.util.Objects;

/**
 * A matrix: counts by two axes. Immutable.
 */
public final class Matrix {

    /**
     * What a row or column stands for.
     *
     * @param id its id: of a code, transcript, coder; elsewhere the name
     * @param name what people call it
     */
    public record Heading(String id, String name) {

        /** The heading of what has a name only. */
        static Heading named(String name) {
            return new Heading(name, name);
        }
    }

    private final CellMeasure measure;
    private final List<Heading> rows;
    private final List<Heading> columns;
    private final int[] cells;

    Matrix(CellMeasure measure, List<Heading> rows, List<Heading> columns, int[] cells) {
        this.measure = measure;
        this.rows = rows;
        this.columns = columns;
        this.cells = cells;
    }

    /** What a cell counts. */
    public CellMeasure measure() {
        return measure;
    }

    /** What the rows stand for, in order. */
    public List<Heading> rows() {
        return rows;
    }

    /** What the columns stand for, in order. */
    public List<Heading> columns() {
        return columns;
    }

    /**
     * The count in a cell.
     *
     * @throws IndexOutOfBoundsException if there is no such row or column
     */
    public int cell(int row, int column) {
        Objects.checkIndex(row, rows.size());
        Objects.checkIndex(column, columns.size());
        return cells[row * columns.size() + column];
    }
}
