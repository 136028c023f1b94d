/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.util.List;
import java.util.Optional;

/**
 * How a CSV file was written.
 *
 * @param present whether there was a file
 * @param separator between the values: {@code ,}, or {@code ;} as spreadsheets write in many countries
 * @param lineEnd behind each row: {@code \\n} or {@code \\r\\n}
 * @param byteOrderMark whether the file begins with one, by which Excel knows UTF-8
 * @param columns the names of the columns, in their order
 * @param unwritable why the file must not be written before a person has put it right; empty if it may be
 */
public record CsvForm(boolean present, char separator, String lineEnd, boolean byteOrderMark, List<String> columns,
        Optional<StudyFileException> unwritable) {

    /** No file yet. */
    public static final CsvForm NEW = new CsvForm(false, ',', "\n", false, List.of(), Optional.empty());

    /** Takes a copy of the list. */
    public CsvForm {
        columns = List.copyOf(columns);
    }

    CsvForm withColumns(List<String> names) {
        return new CsvForm(present, separator, lineEnd, byteOrderMark, names, unwritable);
    }

    CsvForm withSeparator(char newSeparator) {
        return new CsvForm(present, newSeparator, lineEnd, byteOrderMark, columns, unwritable);
    }

    CsvForm unwritable(StudyFileException reason) {
        return new CsvForm(present, separator, lineEnd, byteOrderMark, columns, Optional.of(reason));
    }

    /** The first column of this name, in any case and with blank space around it; -1 if there is none. */
    int indexOf(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).strip().equalsIgnoreCase(name)) {
                return i;
            }
        }
        return -1;
    }
}
