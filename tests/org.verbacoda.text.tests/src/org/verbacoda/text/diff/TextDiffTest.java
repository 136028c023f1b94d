/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.diff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.testing.RandomTexts;
import org.verbacoda.testing.TestSize;
import org.verbacoda.text.Normalization;
import org.verbacoda.text.TextPositions;

class TextDiffTest {

    /** What stands in the new text where a passage of the old one was. */
    private static String place(String passage, String old, String fresh) {
        int at = old.indexOf(passage);
        int start = old.codePointCount(0, at);
        MappedRange range = TextDiff.between(old, fresh).map(start, start + passage.codePointCount(0, passage.length()));
        return TextPositions.ofNormalised(fresh).slice(range.start(), range.end());
    }

    /** The edits as text: what is taken away and what comes instead. */
    private static List<String> edits(String old, String fresh) {
        PositionMap edits = TextDiff.between(old, fresh);
        TextPositions before = TextPositions.ofNormalised(old);
        TextPositions after = TextPositions.ofNormalised(fresh);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < edits.edits().size(); i++) {
            Replacement edit = edits.edits().get(i);
            found.add(before.slice(edit.start(), edit.end()) + " > "
                    + after.slice(edits.newStart(i), edits.newStart(i) + edit.replacement()));
        }
        return found;
    }

    /** The edits, applied to the old text, give the new one: the kept stretches are the same in both. */
    private static void assertExact(String old, String fresh) {
        PositionMap edits = TextDiff.between(old, fresh);
        TextPositions before = TextPositions.ofNormalised(old);
        TextPositions after = TextPositions.ofNormalised(fresh);
        assertEquals(after.codePointLength(), edits.newLength());
        StringBuilder made = new StringBuilder();
        int kept = 0;
        for (int i = 0; i < edits.edits().size(); i++) {
            Replacement edit = edits.edits().get(i);
            made.append(before.slice(kept, edit.start()));
            made.append(after.slice(edits.newStart(i), edits.newStart(i) + edit.replacement()));
            kept = edit.end();
        }
        made.append(before.slice(kept, before.codePointLength()));
        assertEquals(fresh, made.toString());
    }

    @Test
    void equalTextsHaveNoEdits() {
        assertTrue(TextDiff.between("a 😀 b", "a 😀 b").isEmpty());
        assertEquals(5, TextDiff.between("a 😀 b", "a 😀 b").newLength());
        assertTrue(TextDiff.between("", "").isEmpty());
    }

    @Test
    void oneTextCanBeEmpty() {
        assertEquals(List.of(" > new"), edits("", "new"));
        assertEquals(List.of("old > "), edits("old", ""));
    }

    @Test
    void aChangedWordIsOneEdit() {
        assertEquals(List.of(" > a"), edits("With a toster, I said.", "With a toaster, I said."));
        assertEquals(List.of("red > blue"), edits("It was a red one.", "It was a blue one."));
    }

    @Test
    void positionsAreCodePoints() {
        PositionMap edits = TextDiff.between("😀😀 one 😀", "😀😀 one two 😀");
        assertEquals(List.of(new Replacement(7, 0, 4)), edits.edits());
    }

    @Test
    void anInsertedSentenceBeginsWhereASentenceBegins() {
        assertEquals(List.of(" > I did that. "), edits("So. I did this. End.", "So. I did that. I did this. End."));
        assertEquals(List.of(" > I did. "), edits("So. I did. End.", "So. I did. I did. End."));
        assertEquals(List.of("b: two\n > "), edits("a: one\nb: two\nb: three\n", "a: one\nb: three\n"));
    }

    @Test
    void aPassageStaysOnItsWordsWhenItsNeighboursAreRewritten() {
        String old = "Well, I came by bus. With a toaster. Then we had tea and talked for long.";
        String fresh = "My sister brought me along. With a toaster. After that the cake was gone.";
        assertEquals("With a toaster.", place("With a toaster.", old, fresh));
    }

    @Test
    void ofARewrittenPassageNothingIsKeptByChance() {
        String old = "Before it. I think the people in the house are the best of the town. After it.";
        String fresh = "Before it. Nobody knows what the weather does to the price of a screw. After it.";
        int start = old.indexOf("I think");
        MappedRange range = TextDiff.between(old, fresh).map(start, old.indexOf(" After"));
        assertTrue(range.share() < 0.35, range.toString());
    }

    @Test
    void scriptsWithoutBlanksAreComparedByCharacters() {
        assertEquals("咖啡馆很安静", place("咖啡馆很安静", "我们去了那里。咖啡馆很安静。然后回家。", "我们昨天去了。咖啡馆很安静。后来回家。"));
    }

    @Test
    void editsGiveTheNewTextWhateverTheTexts() {
        int tries = TestSize.of(400, 20_000);
        Random random = new Random(5);
        for (int i = 0; i < tries; i++) {
            RandomTexts texts = new RandomTexts(random.nextLong());
            String old = Normalization.normalize(texts.any(200));
            assertExact(old, changed(old, random));
            assertExact(old, Normalization.normalize(texts.any(200)));
        }
    }

    @Test
    void editsGiveTheNewTextOfLongTextsToo() {
        int tries = TestSize.of(3, 100);
        Random random = new Random(6);
        for (int i = 0; i < tries; i++) {
            String old = new RandomTexts(random.nextLong()).ascii(60_000);
            String fresh = old;
            for (int k = 0; k < 40; k++) {
                fresh = changed(fresh, random);
            }
            assertExact(old, fresh);
        }
    }

    /** Nothing in common at all, and much in common but in no order: the worst there is must not take quadratic time. */
    @Test
    void textsOfAnyKindAreCompared() {
        String words = "and the of to a in that it was I you we they is on for with as not but so at all one no yes ";
        Random random = new Random(7);
        String old = shuffled(words, 20_000, random);
        assertExact(old, shuffled(words, 20_000, random));
        assertExact("a".repeat(100_000), "ab".repeat(50_000));
        assertExact("abc".repeat(30_000), "acb".repeat(30_000));
        assertExact(new RandomTexts(1).ascii(100_000), new RandomTexts(2).ascii(100_000));
    }

    private static String shuffled(String words, int count, Random random) {
        String[] word = words.split("(?<= )");
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(word[random.nextInt(word.length)]);
        }
        return text.toString();
    }

    private static String changed(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        int to = Math.min(text.length(), from + random.nextInt(60));
        return switch (random.nextInt(4)) {
        case 0 -> text.substring(0, from) + text.substring(to);
        case 1 -> text.substring(0, from) + "some new words " + text.substring(from);
        case 2 -> text.substring(0, from) + text.substring(from, to).toUpperCase() + text.substring(to);
        default -> {
            String rest = text.substring(0, from) + text.substring(to);
            int at = random.nextInt(rest.length() + 1);
            yield rest.substring(0, at) + text.substring(from, to) + rest.substring(at);
        }
        };
    }
}
