/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class LineTableTest {

    @Test
    void linesEndAtLfCrlfAndCr() {
        assertEquals(List.of("a", "b", "c", "d"), lines("a\nb\r\nc\rd"));
        assertEquals(List.of("a", "", "b", "", "c"), lines("a\r\rb\n\nc"));
        assertEquals(List.of("a", "", "b"), lines("a\n\rb"));
    }

    @Test
    void otherSeparatorsAreCharacters() {
        assertEquals(List.of("a\u2028b\u2029c\u0085d\u000Be\u000Cf"), lines("a\u2028b\u2029c\u0085d\u000Be\u000Cf"));
    }

    @Test
    void aTerminatorAtTheEndHasAnEmptyLineBehindIt() {
        assertEquals(List.of(""), lines(""));
        assertEquals(List.of("a"), lines("a"));
        assertEquals(List.of("a", ""), lines("a\n"));
        assertEquals(List.of("a", ""), lines("a\r\n"));
        assertEquals(List.of("a", ""), lines("a\r"));
        assertEquals(List.of("", "", ""), lines("\n\n"));
    }

    @Test
    void theNextLineStartsBehindTheTerminator() {
        LineTable table = LineTable.of("a\r\nb");
        assertEquals(3, table.next(0));
        assertEquals(4, table.next(1));
    }

    @Test
    void anOffsetLiesInTheLineWhoseTerminatorItMayBePartOf() {
        LineTable table = LineTable.of("ab\r\nc\n");
        assertEquals(List.of(0, 0, 0, 0, 1, 1, 2), List.of(table.lineAt(0), table.lineAt(1), table.lineAt(2),
                table.lineAt(3), table.lineAt(4), table.lineAt(5), table.lineAt(6)));
    }

    @Test
    void moreShortLinesThanExpectedFit() {
        assertEquals(1001, LineTable.of("\n".repeat(1000)).count());
    }

    private static List<String> lines(String text) {
        LineTable table = LineTable.of(text);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < table.count(); i++) {
            lines.add(text.substring(table.start(i), table.end(i)));
        }
        return lines;
    }
}
