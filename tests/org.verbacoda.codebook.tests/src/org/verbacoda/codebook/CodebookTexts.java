/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.verbacoda.codebook.CodebookProblem.Severity;

/** How the tests ask for what is said about a text. */
public final class CodebookTexts {

    private CodebookTexts() {
    }

    public static CodebookDocument parse(String text) {
        return CodebookParser.standalone().parse(text, "test.codebook");
    }

    /** The document, which must have no problem at all. */
    public static CodebookDocument parseFaultless(String text) {
        CodebookDocument document = parse(text);
        assertEquals(List.of(), document.problems().stream().map(document::describe).toList(), text);
        return document;
    }

    /**
     * Asserts that there is just one problem.
     *
     * @param marked the text, in which the place of the problem stands between two {@code §}
     */
    public static CodebookProblem assertOneProblem(Severity severity, String rule, String marked) {
        int start = marked.indexOf('§');
        int end = marked.indexOf('§', start + 1) - 1;
        CodebookDocument document = parse(marked.replace("§", ""));
        assertEquals(1, document.problems().size(),
                () -> document.problems().stream().map(document::describe).toList().toString());
        CodebookProblem problem = document.problems().get(0);
        assertEquals(rule, problem.rule(), problem.message());
        assertEquals(severity, problem.severity());
        assertEquals(start, problem.offset(), problem.message());
        assertEquals(end - start, problem.length(), problem.message());
        String before = marked.substring(0, start);
        assertEquals(1 + before.chars().filter(c -> c == '\n').count(), problem.line());
        assertEquals(start - before.lastIndexOf('\n'), problem.column());
        return problem;
    }
}
