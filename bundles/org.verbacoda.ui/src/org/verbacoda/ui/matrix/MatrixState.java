/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import java.util.Arrays;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IMemento;
import org.verbacoda.analysis.matrix.Axis;
import org.verbacoda.analysis.matrix.CellMeasure;
import org.verbacoda.analysis.matrix.MatrixQuery;

/** What the view asks and how it shows it, kept between starts. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class MatrixState {

    private static final String ROWS = "rows";
    private static final String COLUMNS = "columns";
    private static final String MEASURE = "measure";
    private static final String ORDER = "order";
    private static final String HIDES_EMPTY = "hidesEmpty";

    private MatrixState() {
    }

    static void save(IMemento memento, MatrixQuery query, MatrixRows rows) {
        memento.putString(ROWS, query.rows().kind().name());
        memento.putString(COLUMNS, query.columns().kind().name());
        memento.putString(MEASURE, query.measure().name());
        memento.putString(ORDER, rows.order());
        memento.putBoolean(HIDES_EMPTY, rows.hidesEmpty());
    }

    /** What was asked last; the usual matrix if that isn't known any more. */
    static MatrixQuery query(IMemento memento) {
        Optional<Axis> rows = axis(memento.getString(ROWS));
        Optional<Axis> columns = axis(memento.getString(COLUMNS));
        Optional<CellMeasure> measure = Arrays.stream(CellMeasure.values())
                .filter(each -> each.name().equals(memento.getString(MEASURE))).findFirst();
        boolean known = rows.isPresent() && columns.isPresent() && measure.isPresent()
                && rows.get().equals(Axis.CODES) != columns.get().equals(Axis.CODES);
        return known ? new MatrixQuery(rows.get(), columns.get(), measure.get()) : MatrixQuery.CODES_BY_TRANSCRIPTS;
    }

    private static Optional<Axis> axis(String kind) {
        return Arrays.stream(Axis.Kind.values()).filter(each -> each.name().equals(kind)).findFirst()
                .map(each -> new Axis(each, ""));
    }

    static void restore(IMemento memento, MatrixRows rows) {
        rows.hideEmpty(Boolean.TRUE.equals(memento.getBoolean(HIDES_EMPTY)));
        String order = memento.getString(ORDER);
        if (order != null) {
            rows.restore(order);
        }
    }
}
