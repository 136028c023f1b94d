/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.coding;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalDouble;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.verbacoda.study.StudyException;
import org.verbacoda.text.TextDecoder;

/**
 * A CSV table of codings: the columns {@code coder,transcript,code,start,end} and, if wanted,
 * {@code quote,memo,weight}, in any order; other columns are passed over, and so are rows of nothing but empty values.
 */
final class CodingTable {

    private static final List<String> REQUIRED = List.of("coder", "transcript", "code", "start", "end");

    private final List<CodingRow> rows = new ArrayList<>();
    private final List<ImportReport.Row> rejected = new ArrayList<>();

    private CodingTable() {
    }

    /**
     * Reads a table.
     *
     * @throws StudyException if the file is no such table
     */
    static CodingTable read(Path file) throws StudyException {
        CodingTable table = new CodingTable();
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true)
                .setIgnoreHeaderCase(true).setTrim(false).setIgnoreEmptyLines(true)
                .setAllowMissingColumnNames(true).get();
        try (CSVParser parser = CSVParser.parse(new StringReader(TextDecoder.decode(file).text()), format)) {
            for (String column : REQUIRED) {
                if (!parser.getHeaderMap().containsKey(column)) {
                    throw new StudyException(file + ": has no column \"" + column + "\"; needed are "
                            + String.join(", ", REQUIRED));
                }
            }
            table.readRows(parser);
        } catch (StudyException e) {
            throw e;
        } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
            throw new StudyException(file + ": is no readable table: " + e.getMessage(), e);
        }
        return table;
    }

    private void readRows(CSVParser parser) {
        Iterator<CSVRecord> records = parser.iterator();
        while (true) {
            int line = (int) parser.getCurrentLineNumber() + 1;
            if (!records.hasNext()) {
                return;
            }
            CSVRecord row = records.next();
            // Blank lines are passed over, so a record may start later than behind the one before
            line = Math.max(line, (int) parser.getCurrentLineNumber() - lineBreaks(row));
            if (row.stream().allMatch(String::isBlank)) {
                continue; // as spreadsheets leave them at the end
            }
            try {
                rows.add(row(line, row));
            } catch (RowException e) {
                rejected.add(new ImportReport.Row(line, String.valueOf(e.getMessage())));
            }
        }
    }

    private static int lineBreaks(CSVRecord row) {
        int count = 0;
        for (String value : row) {
            count += (int) value.chars().filter(c -> c == '\n').count();
        }
        return count;
    }

    private static CodingRow row(int line, CSVRecord row) throws RowException {
        int start = offset(row, "start");
        int end = offset(row, "end");
        return new CodingRow(line, required(row, "coder"), required(row, "transcript"), required(row, "code"), start,
                end, optional(row, "quote"), optional(row, "memo"), weight(row));
    }

    private static int offset(CSVRecord row, String column) throws RowException {
        String value = required(row, column);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new RowException("the " + column + " \"" + value + "\" is no whole number");
        }
    }

    private static OptionalDouble weight(CSVRecord row) throws RowException {
        String value = optional(row, "weight").strip();
        if (value.isEmpty()) {
            return OptionalDouble.empty();
        }
        try {
            double weight = Double.parseDouble(value);
            if (Double.isFinite(weight)) {
                return OptionalDouble.of(weight);
            }
        } catch (NumberFormatException e) {
            throw new RowException("the weight \"" + value + "\" is no number");
        }
        throw new RowException("the weight \"" + value + "\" is no finite number");
    }

    private static String required(CSVRecord row, String column) throws RowException {
        String value = optional(row, column).strip();
        if (value.isEmpty()) {
            throw new RowException("the " + column + " is missing");
        }
        return value;
    }

    private static String optional(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) ? row.get(column) : "";
    }

    List<CodingRow> rows() {
        return rows;
    }

    /** The rows whose fields make no sense. */
    List<ImportReport.Row> rejected() {
        return rejected;
    }
}
