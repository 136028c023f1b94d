/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.json.Citation;
import org.verbacoda.coding.model.Attribute;
import org.verbacoda.coding.model.AttributeType;
import org.verbacoda.coding.model.AttributeValue;
import org.verbacoda.coding.model.Case;
import org.verbacoda.coding.model.CaseBook;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.study.files.CaseColumns.Column;
import org.verbacoda.study.files.CsvTable.Row;

/** Reads and writes {@code cases.csv}. */
final class CasesFile {

    private static final String CASE = CsvTable.CASE;

    private final CsvTable table;
    private final CaseBook book;
    private final List<FileProblem> problems;
    private final Map<String, Attribute> attributes = new HashMap<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private CasesFile(CsvTable table, CaseBook book, List<FileProblem> problems) {
        this.table = table;
        this.book = book;
        this.problems = problems;
        for (Attribute attribute : book.getAttributes()) {
            attributes.putIfAbsent(attribute.getName(), attribute);
        }
    }

    /**
     * Adds the cases of a file to a book, and its unknown columns to the book's attributes.
     *
     * @param attributesKnown whether {@code attributes.json} says which attributes there are, so that other columns are
     *        worth a word
     */
    static CsvForm read(CsvTable table, CaseBook book, boolean attributesKnown, List<FileProblem> problems) {
        if (table.form().columns().isEmpty()) {
            return table.form();
        }
        int caseColumn = table.form().indexOf(CASE);
        if (caseColumn < 0) {
            StudyFileException fault = new StudyFileException(table.file(), 1,
                    "has no column \"case\"; name the column with the names of the cases so");
            problems.add(FileRule.UNREADABLE_FILE.at(table.file(), 1, fault.problem()));
            return table.form().unwritable(fault);
        }
        return new CasesFile(table, book, problems).read(caseColumn, attributesKnown);
    }

    private CsvForm read(int caseColumn, boolean attributesKnown) {
        List<Column> columns = CaseColumns.of(table, caseColumn, problems);
        List<String> names = new ArrayList<>();
        for (Column column : columns) {
            names.add(column.name());
            if (column.index() != caseColumn) {
                define(column, attributesKnown);
            }
        }
        for (Row row : table.rows()) {
            read(row, columns, caseColumn);
        }
        return table.form().withColumns(names);
    }

    private void define(Column column, boolean attributesKnown) {
        if (attributes.containsKey(column.name())) {
            return;
        }
        Attribute attribute = CodingFactory.eINSTANCE.createAttribute();
        attribute.setName(column.name());
        attribute.setType(AttributeType.TEXT);
        attributes.put(column.name(), attribute);
        book.getAttributes().add(attribute);
        if (attributesKnown && !column.made()) {
            problem(FileRule.UNKNOWN_COLUMN, 1, "the column " + Citation.quoted(column.name()) + " is no attribute in "
                    + CaseFiles.ATTRIBUTES + "; it is read as a text, add it there or correct its name");
        }
    }

    private void read(Row row, List<Column> columns, int caseColumn) {
        checkWidth(row);
        String name = row.value(caseColumn);
        checkName(row.line(), name);
        Case one = CodingFactory.eINSTANCE.createCase();
        one.setName(name);
        for (Column column : columns) {
            String text = row.value(column.index());
            if (column.index() != caseColumn && !text.isEmpty()) {
                AttributeValue value = CodingFactory.eINSTANCE.createAttributeValue();
                value.setAttribute(column.name());
                value.setValue(text);
                one.getValues().add(value);
                checkValue(row.line(), name, column.name(), text);
            }
        }
        book.getCases().add(one);
    }

    private void checkWidth(Row row) {
        int width = table.form().columns().size();
        int values = row.values().size();
        if (values < width) {
            problem(FileRule.SHORT_ROW, row.line(), "the row has " + values + " of " + width
                    + " values; those missing are taken as empty, check that no separator is missing");
        } else if (row.values().subList(width, values).stream().anyMatch(value -> !value.isEmpty())) {
            problem(FileRule.LONG_ROW, row.line(), "the row has " + values + " values for " + width + " columns; put a "
                    + "value that holds \"" + table.form().separator() + "\" in quotation marks");
        }
    }

    private void checkName(int line, String name) {
        if (name.isBlank()) {
            problem(FileRule.EMPTY_CASE_NAME, line, "the case has no name; give it one or remove the row");
            return;
        }
        @Nullable Integer first = lines.putIfAbsent(name, line);
        if (first != null) {
            problem(FileRule.DUPLICATE_CASE, line, "the case " + Citation.quoted(name) + " is in line " + first
                    + " already; rename one of them or join the rows");
        }
    }

    private void checkValue(int line, String name, String attributeName, String value) {
        @Nullable Attribute attribute = attributes.get(attributeName);
        if (attribute != null) {
            AttributeTypes.misfit(attribute, value).ifPresent(misfit -> problem(FileRule.UNFIT_VALUE, line,
                    Citation.quoted(attributeName) + " of " + Citation.quoted(name) + ": " + Citation.quoted(value)
                            + " " + misfit));
        }
    }

    private void problem(FileRule rule, int line, String message) {
        problems.add(rule.at(table.file(), line, message));
    }

    static byte[] toBytes(CaseBook book, CsvForm form) {
        int oldPlace = form.indexOf(CASE);
        int place = 0;
        Set<String> names = names(book);
        List<String> header = new ArrayList<>();
        for (int i = 0; i < form.columns().size(); i++) {
            String name = form.columns().get(i);
            if (i == oldPlace) {
                place = header.size();
                header.add(name);
            } else if (names.remove(name)) {
                header.add(name);
            }
        }
        if (oldPlace < 0) {
            header.add(0, CASE);
        }
        header.addAll(names);
        List<List<String>> rows = new ArrayList<>();
        rows.add(header);
        for (Case one : book.getCases()) {
            rows.add(row(one, header, place));
        }
        return CsvTable.toBytes(form, rows);
    }

    private static List<String> row(Case one, List<String> header, int caseColumn) {
        Map<String, String> values = new HashMap<>();
        for (AttributeValue value : one.getValues()) {
            if (values.put(value.getAttribute(), text(value.getValue())) != null) {
                throw new IllegalArgumentException("the case " + Citation.quoted(text(one.getName()))
                        + " has two values of " + Citation.quoted(value.getAttribute()));
            }
        }
        List<String> row = new ArrayList<>();
        for (int i = 0; i < header.size(); i++) {
            row.add(i == caseColumn ? text(one.getName()) : values.getOrDefault(header.get(i), ""));
        }
        return row;
    }

    /** The names of the attributes, also of those that only values name. */
    private static Set<String> names(CaseBook book) {
        Set<String> names = new LinkedHashSet<>();
        for (Attribute attribute : book.getAttributes()) {
            names.add(text(attribute.getName()));
        }
        for (Case one : book.getCases()) {
            for (AttributeValue value : one.getValues()) {
                names.add(text(value.getAttribute()));
            }
        }
        if (names.contains("")) {
            throw new IllegalArgumentException("an attribute has no name");
        }
        return names;
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
