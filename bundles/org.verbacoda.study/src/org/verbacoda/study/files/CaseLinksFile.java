/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.json.Citation;
import org.verbacoda.coding.model.Case;
import org.verbacoda.coding.model.CaseBook;
import org.verbacoda.coding.model.CaseLink;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.study.files.CsvTable.Row;

/** Reads and writes {@code case-links.csv}. */
final class CaseLinksFile {

    private static final String CASE = CsvTable.CASE;
    private static final String TRANSCRIPT = "transcript";
    private static final String SPEAKER = "speaker";

    private final CsvTable table;
    private final CaseBook book;
    private final List<FileProblem> problems;
    private final Set<String> cases = new HashSet<>();
    private final Map<List<String>, Integer> lines = new HashMap<>();

    private CaseLinksFile(CsvTable table, CaseBook book, List<FileProblem> problems) {
        this.table = table;
        this.book = book;
        this.problems = problems;
        for (Case one : book.getCases()) {
            cases.add(one.getName());
        }
    }

    /**
     * Adds the links of a file to a book that has its cases.
     *
     * @param casesForm what became of {@code cases.csv}
     */
    static CsvForm read(CsvTable table, CaseBook book, CsvForm casesForm, List<FileProblem> problems) {
        if (table.form().columns().isEmpty()) {
            return table.form();
        }
        for (String column : List.of(CASE, TRANSCRIPT)) {
            if (table.form().indexOf(column) < 0) {
                StudyFileException fault = new StudyFileException(table.file(), 1, "has no column \"" + column
                        + "\"; the first line must be case,transcript or case,transcript,speaker");
                problems.add(FileRule.UNREADABLE_FILE.at(table.file(), 1, fault.problem()));
                return table.form().unwritable(fault);
            }
        }
        CaseLinksFile links = new CaseLinksFile(table, book, problems);
        CsvForm form = links.checkColumns();
        // Of a file of cases that can't be read as a whole nobody knows which cases it has
        links.read(casesForm.present() && casesForm.unwritable().isEmpty());
        if (!casesForm.present()) {
            links.reportMissingCases();
        }
        return form;
    }

    /** What is in other columns has no place in a link: it is not written over before a person has moved it. */
    private CsvForm checkColumns() {
        CsvForm form = table.form();
        Set<Integer> known = Set.copyOf(List.of(CASE, TRANSCRIPT, SPEAKER).stream().map(form::indexOf).toList());
        for (int i = 0; i < form.columns().size(); i++) {
            String name = form.columns().get(i);
            int column = i;
            boolean empty = name.isEmpty() && table.rows().stream().allMatch(row -> row.value(column).isEmpty());
            if (!known.contains(i) && !empty) {
                String message = "has a column " + Citation.quoted(name) + " that says nothing about a link; "
                        + "move it to " + CaseFiles.CASES + " or another file";
                problem(FileRule.UNKNOWN_COLUMN, 1, message);
                form = form.unwritable(new StudyFileException(table.file(), 1, message));
            }
        }
        for (Row row : table.rows()) {
            int width = form.columns().size();
            int values = row.values().size();
            if (values > width && row.values().subList(width, values).stream().anyMatch(value -> !value.isEmpty())) {
                String message = "the row has " + values + " values for " + width + " columns; put a value that "
                        + "holds \"" + form.separator() + "\" in quotation marks";
                problem(FileRule.LONG_ROW, row.line(), message);
                form = form.unwritable(new StudyFileException(table.file(), row.line(), message));
            }
        }
        return form;
    }

    private void read(boolean checkCases) {
        int caseColumn = table.form().indexOf(CASE);
        int transcriptColumn = table.form().indexOf(TRANSCRIPT);
        int speakerColumn = table.form().indexOf(SPEAKER);
        for (Row row : table.rows()) {
            CaseLink link = CodingFactory.eINSTANCE.createCaseLink();
            link.setCase(row.value(caseColumn));
            link.setTranscript(row.value(transcriptColumn));
            String speaker = row.value(speakerColumn);
            link.setSpeaker(speaker.isEmpty() ? null : speaker);
            book.getLinks().add(link);
            check(row.line(), link.getCase(), link.getTranscript(), speaker, checkCases);
        }
    }

    private void check(int line, String name, String transcript, String speaker, boolean checkCase) {
        if (name.isBlank() || transcript.isBlank()) {
            problem(FileRule.INCOMPLETE_LINK, line, "the link names no " + (name.isBlank() ? CASE : TRANSCRIPT)
                    + "; complete it or remove the row");
            return;
        }
        @Nullable Integer first = lines.putIfAbsent(List.of(name, transcript, speaker), line);
        if (first != null) {
            problem(FileRule.DUPLICATE_LINK, line, "the same link is in line " + first
                    + "; one of them can be removed");
        }
        if (checkCase && !cases.contains(name)) {
            problem(FileRule.UNKNOWN_CASE, line, "there is no case " + Citation.quoted(name) + " in " + CaseFiles.CASES
                    + "; add it there or correct the name");
        }
    }

    private void reportMissingCases() {
        Set<String> linked = new LinkedHashSet<>();
        book.getLinks().forEach(link -> linked.add(link.getCase()));
        linked.removeIf(String::isBlank);
        if (linked.isEmpty()) {
            return;
        }
        problems.add(FileRule.MISSING_CASES.at(CaseFiles.CASES, 0, "does not exist, but " + CaseFiles.LINKS + " names "
                + (linked.size() == 1 ? "the case " : linked.size() + " cases, the first ")
                + Citation.quoted(linked.iterator().next()) + "; create it with a row for each case"));
    }

    private void problem(FileRule rule, int line, String message) {
        problems.add(rule.at(table.file(), line, message));
    }

    static byte[] toBytes(CaseBook book, CsvForm form) {
        List<String> roles = new ArrayList<>();
        List<String> header = new ArrayList<>();
        for (String role : List.of(CASE, TRANSCRIPT, SPEAKER)) {
            int column = form.indexOf(role);
            boolean used = !role.equals(SPEAKER)
                    || book.getLinks().stream().anyMatch(link -> link.getSpeaker() != null);
            if (column < 0 && used) {
                roles.add(role);
                header.add(role);
            }
        }
        for (int i = form.columns().size() - 1; i >= 0; i--) {
            String name = form.columns().get(i);
            String role = name.strip().toLowerCase(Locale.ROOT);
            if (form.indexOf(role) == i && List.of(CASE, TRANSCRIPT, SPEAKER).contains(role)) {
                roles.add(0, role);
                header.add(0, name);
            }
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(header);
        for (CaseLink link : book.getLinks()) {
            rows.add(roles.stream().map(role -> value(link, role)).toList());
        }
        return CsvTable.toBytes(form, rows);
    }

    private static String value(CaseLink link, String role) {
        @Nullable String value = switch (role) {
        case CASE -> link.getCase();
        case TRANSCRIPT -> link.getTranscript();
        default -> link.getSpeaker();
        };
        return value == null ? "" : value;
    }
}
