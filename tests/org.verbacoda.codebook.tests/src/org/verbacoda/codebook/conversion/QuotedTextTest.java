/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook.conversion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verbacoda.codebook.RandomCodebooks;

class QuotedTextTest {

    @Test
    void onlyWhatMustBeIsEscaped() {
        assertEquals("\"it's é, 日本 and \ud83d\ude00\nin two lines\"",
                QuotedText.quote("it's é, 日本 and \ud83d\ude00\nin two lines"));
        assertEquals("\"\\\" \\\\ \\t \\r \\u0000 \\ud83d \\uffff\"",
                QuotedText.quote("\" \\ \t \r \0 \ud83d \uffff"));
    }

    @Test
    void aBadEscapeIsToldAndStays() {
        List<QuotedText.BadEscape> problems = new ArrayList<>();
        assertEquals("ab\\x\\\\u12y", QuotedText.unquote("\"ab\\x\\\\\\u12y\"", problems::add));
        assertEquals(List.of(3, 7), problems.stream().map(QuotedText.BadEscape::offset).toList());
        assertEquals(List.of(2, 5), problems.stream().map(QuotedText.BadEscape::length).toList());
    }

    @Test
    void everyTextComesBack() {
        for (int i = 0; i < RandomCodebooks.tries() * 10; i++) {
            String text = new RandomCodebooks(i).text();
            String quoted = QuotedText.quote(text);
            assertEquals(text, QuotedText.unquote(quoted, problem -> fail(problem.message())));
            assertTrue(quoted.chars().noneMatch(c -> c == '\r' || c == 0), quoted);
        }
    }
}
