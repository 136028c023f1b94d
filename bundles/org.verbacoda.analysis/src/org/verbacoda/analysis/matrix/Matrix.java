/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.util.List;

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

    public CellMeasure measure() {
        return measure;
    }

    public List<Heading> rows() {
        return rows;
    }

    public List<Heading> columns() {
        return columns;
    }

    /** The count in a cell. */
    public int cell(int row, int column) {
        return cells[row * columns.size() + column];
    }
}
