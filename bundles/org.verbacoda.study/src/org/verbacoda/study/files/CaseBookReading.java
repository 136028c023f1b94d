/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.util.List;

import org.verbacoda.coding.model.CaseBook;

/**
 * What the files of cases say, and what in them is most likely a mistake.
 *
 * @param book a new book that belongs to the caller
 * @param forms how the files were written; needed to write them the same way
 * @param problems file by file in the order attributes, cases, links
 */
public record CaseBookReading(CaseBook book, CaseFileForms forms, List<FileProblem> problems) {

    /** Takes a copy of the list. */
    public CaseBookReading {
        problems = List.copyOf(problems);
    }
}
