/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.verbacoda.coding.json.Citation;
import org.verbacoda.study.files.CsvTable.Row;

/** Which column of {@code cases.csv} holds which attribute, also where the header does not say or says it twice. */
final class CaseColumns {

    /**
     * A column.
     *
     * @param index its place in the rows, from 0
     * @param name the attribute's name; in the column of the case, what the header says
     * @param made whether the header does not hold that name
     */
    record Column(int index, String name, boolean made) {
    }

    private final CsvTable table;
    private final int caseColumn;
    private final List<FileProblem> problems;
    private final Set<String> names = new HashSet<>();
    private final List<Column> columns = new ArrayList<>();

    private CaseColumns(CsvTable table, int caseColumn, List<FileProblem> problems) {
        this.table = table;
        this.caseColumn = caseColumn;
        this.problems = problems;
    }

    /** All columns in their order, but those without a name and values. */
    static List<Column> of(CsvTable table, int caseColumn, List<FileProblem> problems) {
        return new CaseColumns(table, caseColumn, problems).find();
    }

    private List<Column> find() {
        List<String> header = table.form().columns();
        int width = header.size();
        for (Row row : table.rows()) {
            width = Math.max(width, row.values().size());
        }
        for (int i = 0; i < header.size(); i++) {
            if (i != caseColumn) {
                names.add(header.get(i));
            }
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < width; i++) {
            String name = i < header.size() ? header.get(i) : "";
            if (i == caseColumn) {
                columns.add(new Column(i, name, false));
            } else if (name.isEmpty()) {
                unnamed(i, i < header.size());
            } else if (seen.add(name)) {
                columns.add(new Column(i, name, false));
            } else {
                duplicate(i, name);
            }
        }
        return columns;
    }

    private void unnamed(int column, boolean inHeader) {
        if (table.rows().stream().allMatch(row -> row.value(column).isEmpty())) {
            return;
        }
        String name = free("Column " + (column + 1), "Column " + (column + 1));
        columns.add(new Column(column, name, true));
        if (inHeader) {
            problem(FileRule.UNNAMED_COLUMN, "column " + (column + 1) + " has values but no name; it is read as "
                    + Citation.quoted(name) + ", give it a name");
        }
    }

    private void duplicate(int column, String name) {
        String other = free(name + " (2)", name);
        columns.add(new Column(column, other, true));
        problem(FileRule.DUPLICATE_COLUMN, "there is a second column " + Citation.quoted(name) + "; it is read as "
                + Citation.quoted(other) + ", give it a name of its own");
    }

    private String free(String wanted, String stem) {
        String name = wanted;
        for (int i = 2; !names.add(name); i++) {
            name = stem + " (" + i + ")";
        }
        return name;
    }

    private void problem(FileRule rule, String message) {
        problems.add(rule.at(table.file(), 1, message));
    }
}
