/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class OneLineTest {

    @Test
    void lineBreaksAndControlCharactersAreASpace() {
        assertEquals("a b c d e f", OneLine.of("a\nb\r\n\tc\u001Bd\u0085\u009Be\u2028f"));
    }

    @Test
    void nothingOfThatIsLeftAtTheEnds() {
        assertEquals("a", OneLine.of("\u0007 a \n"));
        assertEquals("", OneLine.of(" \n"));
    }

    @Test
    void otherTextStaysAsItIs() {
        String text = "\u201CZo\u00EB\u201D \uD83D\uDE00 e\u0301 \u05D0 | \\";

        assertEquals(text, OneLine.of(text));
    }
}
