/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.testing.TestSize;

class UnifiedDiffTest {

    private static final String TEXT = "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\n";

    @Test
    void aChangeIsShownWithThreeLinesAroundIt() {
        assertEquals("""
                --- a.md
                +++ a.md
                @@ -2,7 +2,7 @@
                 two
                 three
                 four
                -five
                +FIVE
                 six
                 seven
                 eight
                """, diff(new TextEdit(19, 23, "FIVE")));
    }

    @Test
    void changesFarApartAreHunksOfTheirOwnWithTheNewLineNumbers() {
        assertEquals("""
                --- a.md
                +++ a.md
                @@ -1,4 +1,5 @@
                -one
                +0
                +1
                 two
                 three
                 four
                @@ -8,4 +9,3 @@
                 eight
                 nine
                 ten
                -eleven
                """, diff(new TextEdit(0, 3, "0\n1"), new TextEdit(49, 56, "")));
    }

    @Test
    void aLastLineWithoutItsEndIsToldApart() {
        assertEquals("""
                --- a.md
                +++ a.md
                @@ -1,2 +1,2 @@
                 one
                -twoo
                \\ No newline at end of file
                +two
                \\ No newline at end of file
                """, UnifiedDiff.of("a.md", "one\ntwoo", TextEdits.of(List.of(TextEdit.deletion(7, 8)))));
    }

    @Test
    void noEditIsNoDiff() {
        assertEquals("", diff());
    }

    @Test
    void theDiffAppliedToTheOldTextGivesTheNewOne() {
        Random random = new Random(41);
        for (int i = 0; i < TestSize.of(3_000, 100_000); i++) {
            String text = lines(random, 30);
            List<TextEdit> list = new ArrayList<>();
            int at = random.nextInt(20);
            while (at < text.length()) {
                int end = Math.min(text.length(), at + random.nextInt(9));
                list.add(new TextEdit(at, end, lines(random, 3)));
                at = end + 1 + random.nextInt(60);
            }
            TextEdits edits = TextEdits.of(list);
            assertEquals(edits.applyTo(text), patched(text, UnifiedDiff.of("x", text, edits)), () -> text + edits);
        }
    }

    /** What {@code patch} does, for diffs that fit exactly. */
    private static String patched(String text, String diff) {
        List<String> old = new ArrayList<>(text.lines().toList());
        boolean oldEnds = text.isEmpty() || text.endsWith("\n");
        List<String> result = new ArrayList<>();
        boolean ends = oldEnds;
        int at = 0;
        String last = "";
        for (String line : diff.lines().skip(2).toList()) {
            if (line.startsWith("@@")) {
                String[] numbers = line.split("[-+, ]+");
                boolean counted = line.substring(4, line.indexOf('+')).contains(",");
                int first = Integer.parseInt(numbers[1]);
                boolean nothingRemoved = counted && numbers[2].equals("0");
                while (at < (nothingRemoved ? first : first - 1)) {
                    result.add(old.get(at++));
                }
            } else if (line.startsWith("\\")) {
                ends = last.startsWith("-");
            } else {
                if (!line.startsWith("+")) {
                    assertEquals(old.get(at++), line.substring(1), diff);
                }
                if (!line.startsWith("-")) {
                    result.add(line.substring(1));
                    ends = true;
                }
            }
            last = line;
        }
        if (at < old.size()) {
            ends = oldEnds;
        }
        result.addAll(old.subList(at, old.size()));
        String joined = String.join("\n", result);
        return result.isEmpty() ? "" : joined + (ends ? "\n" : "");
    }

    private static String lines(Random random, int most) {
        StringBuilder lines = new StringBuilder();
        for (int i = random.nextInt(most); i > 0; i--) {
            lines.append("abcdef".substring(random.nextInt(6))).append('\n');
        }
        return random.nextBoolean() ? lines.append("end").toString() : lines.toString();
    }

    private static String diff(TextEdit... edits) {
        return UnifiedDiff.of("a.md", TEXT, TextEdits.of(List.of(edits)));
    }
}
