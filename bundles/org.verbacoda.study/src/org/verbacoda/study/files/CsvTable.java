/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.verbacoda.text.DecodedText;
import org.verbacoda.text.TextDecoder;

/**
 * A CSV file: a header and rows. Rows of nothing but empty values, as spreadsheets leave them at the end, are
 * not there.
 *
 * @param file the file's name
 * @param form how it was written, with the header as columns
 * @param rows the rows behind the header
 */
record CsvTable(String file, CsvForm form, List<Row> rows) {

    /** The column that all files here have. */
    static final String CASE = "case";

    /**
     * A row.
     *
     * @param line where it begins, counted from 1
     * @param values as many as the row has, whatever the header says
     */
    record Row(int line, List<String> values) {

        /** The value in a column; empty where the row is too short or the column -1. */
        String value(int column) {
            return column >= 0 && column < values.size() ? values.get(column) : "";
        }
    }

    /** Reads a file as far as it is CSV. */
    static CsvTable read(String file, byte[] content, List<FileProblem> problems) {
        DecodedText decoded = TextDecoder.decode(content);
        Optional<StudyFileException> undecodable = Optional.empty();
        if (!decoded.utf8()) {
            undecodable = notUtf8(file, decoded, problems);
        }
        // Not the normalised text of UTF-8 files: line breaks in values stay what they are
        int mark = decoded.byteOrderMark() ? 3 : 0;
        String text = decoded.utf8() ? new String(content, mark, content.length - mark, StandardCharsets.UTF_8)
                : decoded.text();
        boolean excel = decoded.byteOrderMark() || !decoded.utf8();
        CsvForm form = formOf(text, excel, undecodable);
        List<Row> rows = new ArrayList<>();
        form = parse(file, text, form, rows, problems);
        if (rows.isEmpty()) {
            if (form.unwritable().isEmpty()) {
                problems.add(FileRule.UNREADABLE_FILE.at(file, 1, "is empty; its first line must name the columns"));
            }
            return new CsvTable(file, form, List.of());
        }
        return new CsvTable(file, form.withColumns(rows.get(0).values()), List.copyOf(rows.subList(1, rows.size())));
    }

    private static Optional<StudyFileException> notUtf8(String file, DecodedText decoded, List<FileProblem> problems) {
        int replaced = decoded.text().indexOf('\uFFFD');
        if (replaced < 0) {
            problems.add(FileRule.NOT_UTF8.at(file, 0, "is read as " + decoded.charset().name()
                    + ", not UTF-8; if names look right, nothing needs to be done: it will be written as UTF-8"));
            return Optional.empty();
        }
        int line = 1 + (int) decoded.text().substring(0, replaced).chars().filter(c -> c == '\n').count();
        StudyFileException fault = new StudyFileException(file, line, "holds bytes that are no text in "
                + decoded.charset().name() + "; save it in the encoding UTF-8");
        problems.add(FileRule.UNREADABLE_FILE.at(file, line, fault.problem()));
        return Optional.of(fault);
    }

    private static CsvForm formOf(String text, boolean byteOrderMark, Optional<StudyFileException> unwritable) {
        String header = header(text);
        String lineEnd = text.startsWith("\r\n", header.length()) ? "\r\n" : "\n";
        CsvForm comma = new CsvForm(true, ',', lineEnd, byteOrderMark, List.of(), unwritable);
        CsvForm semicolon = new CsvForm(true, ';', lineEnd, byteOrderMark, List.of(), unwritable);
        // A name may hold the other one of the two, but all files here have a column of this name
        return !hasCase(header, comma) && hasCase(header, semicolon) ? semicolon : comma;
    }

    /** The first line, also if a name in quotation marks goes over several. */
    private static String header(String text) {
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                return text.substring(0, i);
            }
        }
        return text;
    }

    private static boolean hasCase(String header, CsvForm form) {
        List<Row> rows = new ArrayList<>();
        parse("", header, form, rows, new ArrayList<>());
        return !rows.isEmpty() && form.withColumns(rows.get(0).values()).indexOf(CASE) >= 0;
    }

    private static CsvForm parse(String file, String text, CsvForm form, List<Row> rows, List<FileProblem> problems) {
        int line = 1;
        try (CSVParser parser = CSVParser.parse(text, format(form))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                List<String> values = List.of(records.next().values());
                if (rows.isEmpty() || !values.stream().allMatch(String::isEmpty)) {
                    rows.add(new Row(line, values));
                }
                line = 1 + (int) parser.getCurrentLineNumber();
            }
            return form;
        } catch (IOException | UncheckedIOException e) {
            // A string gives no other exception of this kind than the one for text that is not CSV
            StudyFileException fault = new StudyFileException(file, line, "the row that begins here has a quotation "
                    + "mark that is never closed, or text behind a closed one; inside quotation marks, write \"\" for "
                    + "one (this row and those behind it are not read)");
            problems.add(FileRule.UNREADABLE_FILE.at(file, line, fault.problem()));
            return form.unwritable(fault);
        }
    }

    /** The bytes of a file whose first row is the header. */
    static byte[] toBytes(CsvForm form, List<List<String>> rows) {
        StringBuilder out = new StringBuilder(form.byteOrderMark() ? "\uFEFF" : "");
        // A header of one column shows no separator, and is read as with commas
        CsvForm shown = rows.get(0).size() > 1 ? form : form.withSeparator(',');
        CSVFormat format = format(shown);
        try {
            headerFormat(format, shown, rows.get(0)).printRecord(out, rows.get(0).toArray());
            for (List<String> row : rows.subList(1, rows.size())) {
                format.printRecord(out, row.toArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        return encode(out);
    }

    /** Quotes the names where the header would else be read as one with commas ({@code case;,case}). */
    private static CSVFormat headerFormat(CSVFormat format, CsvForm form, List<String> names) throws IOException {
        StringBuilder header = new StringBuilder();
        format.printRecord(header, names.toArray());
        boolean ambiguous = form.separator() != ',' && hasCase(header.toString(), form.withSeparator(','));
        return ambiguous ? format.builder().setQuoteMode(QuoteMode.ALL).get() : format;
    }

    private static byte[] encode(StringBuilder text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw new IllegalArgumentException(
                        String.format("a lone surrogate (U+%04X) can't be written as UTF-8", c));
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static CSVFormat format(CsvForm form) {
        return CSVFormat.RFC4180.builder().setDelimiter(form.separator()).setRecordSeparator(form.lineEnd()).get();
    }
}
