/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import java.util.List;
import java.util.Locale;
import org.verbacoda.codebook.CodebookProblem.Severity;
import org.verbacoda.coding.model.Codebook;

/**
 * A codebook text that was read.
 *
 * @param name what the text is called in messages, most often its path
 * @param text as it was given; all positions are offsets in it
 * @param codebook what it says; after a syntax error as much of it as could be made out. Its objects belong to this
 *         document: they are read, not changed (to edit, change the text and parse again)
 * @param problems in the order of the text
 */
public record CodebookDocument(String name, String text, Codebook codebook, List<CodebookProblem> problems) {

    public CodebookDocument {
        problems = List.copyOf(problems);
    }

    /** Whether it says something else than it seems to; warnings do not count. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The plain view, independent of this document. */
    public CodebookSnapshot snapshot() {
        return CodebookSnapshot.of(codebook);
    }

    /** One line for a person or a program: {@code name:line:column: severity: message [rule]}. */
    public String describe(CodebookProblem problem) {
        return name + ":" + problem.line() + ":" + problem.column() + ": "
                + problem.severity().name().toLowerCase(Locale.ROOT) + ": " + problem.message() + " [" + problem.rule()
                + "]";
    }
}
