/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

class TextTableTest {

    private final TextTable table = new TextTable();

    private String printed() {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        table.print(out);
        out.flush();
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void theFirstColumnIsFlushLeftAndTheOthersFlushRight() {
        table.cell("code").cell("a").cell("long name").end();
        table.cell("Mending").cell("100").cell(".").end();

        assertEquals("""
                code       a  long name
                Mending  100          .
                """, printed());
    }

    @Test
    void widthsAreThoseOfCodePoints() {
        table.cell("\uD83D\uDE00\uD83D\uDE00").cell("1").end();
        table.cell("ab").cell("22").end();
        table.cell("c").cell("3").end();

        assertEquals("\uD83D\uDE00\uD83D\uDE00   1\nab  22\nc    3\n", printed());
    }

    @Test
    void rowsMayBeShorterThanOthers() {
        table.cell("a").end();
        table.cell("bb").cell("1").cell("2").end();
        table.cell("c").cell("3").end();

        assertEquals("a \nbb  1  2\nc   3\n", printed());
    }

    @Test
    void aTableWithoutRowsIsNothing() {
        assertEquals("", printed());
    }
}
