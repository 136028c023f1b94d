/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.verbacoda.analysis.matrix.Axis;
import org.verbacoda.analysis.matrix.Matrix;

import com.google.gson.stream.JsonWriter;

/** How a matrix is written. The constants are named as the user types them. */
enum MatrixFormat {

    /** A header line; then for each row its id, its name where that may differ, and its cells. */
    csv {
        @Override
        void write(Matrix matrix, Axis rows, Axis columns, PrintWriter out) {
            try (CSVPrinter printer = new CSVPrinter(new Unclosed(out), CSVFormat.RFC4180.builder()
                    .setRecordSeparator('\n').get())) {
                printer.printRecord(header(matrix, rows));
                for (int row = 0; row < matrix.rows().size(); row++) {
                    printer.printRecord(record(matrix, rows, row));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },

    /** One object: {@code cell}, {@code rows}, {@code columns}, {@code values} (a list for each row). */
    json {
        @Override
        void write(Matrix matrix, Axis rows, Axis columns, PrintWriter out) {
            try {
                JsonWriter json = new JsonWriter(out);
                json.setHtmlSafe(false);
                json.beginObject().name("cell").value(matrix.measure().id());
                headings(json, "rows", matrix.rows());
                headings(json, "columns", matrix.columns());
                json.name("values").beginArray();
                for (int row = 0; row < matrix.rows().size(); row++) {
                    json.beginArray();
                    for (int column = 0; column < matrix.columns().size(); column++) {
                        json.value(matrix.cell(row, column));
                    }
                    json.endArray();
                }
                json.endArray().endObject().flush();
                out.println();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    },

    /** A Markdown table, rows by name. */
    md {
        @Override
        void write(Matrix matrix, Axis rows, Axis columns, PrintWriter out) {
            out.print("| " + escaped(kind(rows)) + " |");
            matrix.columns().forEach(column -> out.print(" " + escaped(column.name()) + " |"));
            out.println();
            out.print("| --- |");
            matrix.columns().forEach(column -> out.print(" ---: |"));
            out.println();
            for (int row = 0; row < matrix.rows().size(); row++) {
                out.print("| " + escaped(matrix.rows().get(row).name()) + " |");
                for (int column = 0; column < matrix.columns().size(); column++) {
                    out.print(" " + matrix.cell(row, column) + " |");
                }
                out.println();
            }
        }

        private static String escaped(String text) {
            return ACTIVE_IN_MARKDOWN.matcher(OneLine.of(text)).replaceAll("\\\\$0");
        }
    };

    /** What ends a cell, or would be shown as other than itself; an underscore within a word is only itself. */
    private static final Pattern ACTIVE_IN_MARKDOWN = Pattern.compile(
            "[\\\\|`*<]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");

    abstract void write(Matrix matrix, Axis rows, Axis columns, PrintWriter out);

    private static List<Object> header(Matrix matrix, Axis rows) {
        List<Object> header = new ArrayList<>();
        header.add(kind(rows));
        if (rows.kind() == Axis.Kind.CODES) {
            header.add("name");
        }
        matrix.columns().forEach(column -> header.add(column.id()));
        return header;
    }

    private static List<Object> record(Matrix matrix, Axis rows, int row) {
        List<Object> record = new ArrayList<>();
        record.add(matrix.rows().get(row).id());
        if (rows.kind() == Axis.Kind.CODES) {
            record.add(matrix.rows().get(row).name());
        }
        for (int column = 0; column < matrix.columns().size(); column++) {
            record.add(matrix.cell(row, column));
        }
        return record;
    }

    /** What one of the axis is called: "code", "case", the attribute's name. */
    private static String kind(Axis axis) {
        if (axis.kind() == Axis.Kind.ATTRIBUTE) {
            return axis.attribute();
        }
        String plural = axis.kind().name().toLowerCase(Locale.ROOT);
        return plural.substring(0, plural.length() - 1);
    }

    private static void headings(JsonWriter json, String name, List<Matrix.Heading> headings) throws IOException {
        json.name(name).beginArray();
        for (Matrix.Heading heading : headings) {
            json.beginObject().name("id").value(heading.id()).name("name").value(heading.name()).endObject();
        }
        json.endArray();
    }

    /** Passes everything on but the closing: the program's output outlives a table. */
    private static final class Unclosed extends FilterWriter {
        Unclosed(PrintWriter out) {
            super(out);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
