/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.testing.TestSize;

class TextEditsTest {

    @Test
    void editsAreMadeTogetherInTheOrderOfTheText() {
        TextEdits edits = TextEdits.of(List.of(new TextEdit(8, 11, "dog"), TextEdit.insertion(0, "- "),
                TextEdit.deletion(3, 7)));
        assertEquals("- the dog", edits.applyTo("the big cat"));
    }

    @Test
    void twoInsertionsInOnePlaceKeepTheirOrder() {
        assertEquals("a12b", TextEdits.of(List.of(TextEdit.insertion(1, "1"), TextEdit.insertion(1, "2")))
                .applyTo("ab"));
    }

    @Test
    void editsThatOverlapAreRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> TextEdits.of(List.of(new TextEdit(0, 3, "x"), new TextEdit(2, 4, "y"))));
        assertThrows(IllegalArgumentException.class, () -> new TextEdit(3, 2, ""));
        assertThrows(IllegalArgumentException.class, () -> new TextEdit(-1, 2, ""));
    }

    @Test
    void aPassageKeepsItsWords() {
        TextEdits edits = TextEdits.of(List.of(TextEdit.insertion(4, "very "), TextEdit.deletion(0, 4),
                TextEdit.insertion(7, " old")));
        assertEquals("very big old cat", edits.applyTo("the big cat"));
        assertEquals("big", passage(edits, "the big cat", 4, 7));
        assertEquals("cat", passage(edits, "the big cat", 8, 11));
        assertEquals("big old cat", passage(edits, "the big cat", 4, 11));
    }

    @Test
    void aPassageThatEndsInsideAReplacedPartGetsAllOfIt() {
        TextEdits edits = TextEdits.of(List.of(new TextEdit(2, 5, "’")));
        assertEquals("It’", passage(edits, "Itâ€™s", 0, 3));
        assertEquals("’s", passage(edits, "Itâ€™s", 4, 6));
        assertEquals("’", passage(edits, "Itâ€™s", 3, 4));
        assertEquals("It", passage(edits, "Itâ€™s", 0, 2));
        assertEquals("s", passage(edits, "Itâ€™s", 5, 6));
    }

    @Test
    void editsAfterEditsAreTheSameAsBothInTurn() {
        Random random = new Random(31);
        for (int i = 0; i < TestSize.of(5_000, 200_000); i++) {
            String text = "abcdefghijklmnopqrst".substring(0, 1 + random.nextInt(20));
            TextEdits first = edits(random, text.length());
            String between = first.applyTo(text);
            TextEdits second = edits(random, between.length());
            assertEquals(second.applyTo(between), first.then(second, between).applyTo(text),
                    () -> text + " " + first + " " + second);
        }
    }

    @Test
    void whatNoEditTouchesIsWhereTheMappingSays() {
        Random random = new Random(32);
        for (int i = 0; i < TestSize.of(5_000, 200_000); i++) {
            String text = "abcdefghijklmnopqrst";
            TextEdits edits = edits(random, text.length());
            String after = edits.applyTo(text);
            for (int at = 0; at < text.length(); at++) {
                int here = at;
                if (edits.list().stream().noneMatch(edit -> edit.start() <= here && here < edit.end())) {
                    assertEquals(text.charAt(at), after.charAt(edits.startAfter(at)), () -> here + " " + edits);
                    assertEquals(edits.startAfter(at) + 1, edits.endAfter(at + 1), () -> here + " " + edits);
                }
                assertTrue(edits.startAfter(at) <= after.length() && edits.endAfter(at) >= 0);
            }
        }
    }

    private static String passage(TextEdits edits, String text, int start, int end) {
        return edits.applyTo(text).substring(edits.startAfter(start), edits.endAfter(end));
    }

    private static TextEdits edits(Random random, int length) {
        List<TextEdit> edits = new ArrayList<>();
        int at = 0;
        while (at <= length && random.nextInt(5) > 0) {
            int start = at + random.nextInt(4);
            int end = start + random.nextInt(4);
            if (end > length) {
                break;
            }
            edits.add(new TextEdit(start, end, "ABC".substring(random.nextInt(4))));
            at = end;
        }
        return TextEdits.of(edits);
    }
}
