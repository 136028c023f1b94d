/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.testing.TestSize;
import org.verbacoda.text.Normalization;

class FileEditsTest {

    private static TextEdits edit(int start, int end, String replacement) {
        return TextEdits.of(List.of(new TextEdit(start, end, replacement)));
    }

    @Test
    void placesAreFoundBehindLineEndsOfTwoCharacters() {
        assertEquals("a\r\nX\r\nc", FileEdits.applyTo("a\r\nb\r\nc", edit(2, 3, "X")));
        assertEquals("a\r\nb\r\nX", FileEdits.applyTo("a\r\nb\r\nc", edit(4, 5, "X")));
    }

    @Test
    void linesThatAreAddedEndAsTheFirstOneDoes() {
        assertEquals("a\r\nn\r\nb\n", FileEdits.applyTo("a\r\nb\n", edit(2, 2, "n\n")));
        assertEquals("a\rn\rb\r", FileEdits.applyTo("a\rb\r", edit(2, 2, "n\n")));
        assertEquals("n\na", FileEdits.applyTo("a", edit(0, 0, "n\n")));
    }

    @Test
    void lineEndThatIsReplacedGoesWhole() {
        assertEquals("a b\n", FileEdits.applyTo("a\r\nb\n", edit(1, 2, " ")));
    }

    @Test
    void normalisedResultIsThatOfTheEditsOnTheNormalisedText() {
        Random random = new Random(72);
        String[] parts = {"a", "bc", "\r\n", "\r", "\n", "\uD83D\uDE00", " "};
        for (int round = 0; round < TestSize.of(500, 20000); round++) {
            StringBuilder document = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                document.append(parts[random.nextInt(parts.length)]);
            }
            String normal = Normalization.normalize(document.toString());
            int start = random.nextInt(normal.length() + 1);
            int end = start + random.nextInt(normal.length() - start + 1);
            TextEdits edits = edit(start, end, "x\ny");
            assertEquals(edits.applyTo(normal), Normalization.normalize(FileEdits.applyTo(document.toString(), edits)),
                    document.toString().replace("\r", "<CR>") + " " + edits);
        }
    }
}
