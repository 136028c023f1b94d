/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;

/** Part of a matrix as text, in the order in which it is shown, with its headings. */
@NonNullByDefault({}) // streams say nothing of null
final class MatrixText {

    private MatrixText() {
    }

    /** For pasting into a spreadsheet: tabs between the cells. */
    static String tabbed(MatrixRows rows, int[] places, int[] columns) {
        return text(rows, places, columns, "\t", "\n", name -> name.replaceAll("[\t\r\n]+", " "));
    }

    /** All of it as CSV (RFC 4180). */
    static String csv(MatrixRows rows) {
        return text(rows, IntStream.range(0, rows.rowCount()).toArray(), IntStream.range(0, rows.columnCount()).toArray(),
                ",", "\r\n", MatrixText::quoted);
    }

    private static String quoted(String name) {
        return name.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + name.replace("\"", "\"\"") + '"' : name;
    }

    private static String text(MatrixRows rows, int[] places, int[] columns, String between, String end,
            UnaryOperator<String> name) {
        StringBuilder text = new StringBuilder();
        for (int column : columns) {
            text.append(between).append(name.apply(rows.columnName(column)));
        }
        text.append(end);
        for (int place : places) {
            List<String> cells = new ArrayList<>(List.of(name.apply(rows.rowName(place))));
            for (int column : columns) {
                cells.add(String.valueOf(rows.cell(place, column)));
            }
            text.append(cells.stream().collect(Collectors.joining(between, "", end)));
        }
        return text.toString();
    }
}
