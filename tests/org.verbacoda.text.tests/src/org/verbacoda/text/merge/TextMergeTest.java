/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.testing.TestSize;

class TextMergeTest {

    private static final String BASE = "One brought a kettle.\n\nTwo mended it.\n\nThree looked on \uD83D\uDE00 and left.\n";

    private static String merged(String ours, String theirs) {
        return TextMerge.of(BASE, ours, theirs).edits().applyTo(ours);
    }

    @Test
    void changesInDifferentPlacesAreBothKept() {
        String ours = BASE.replace("kettle", "copper kettle");
        String theirs = BASE.replace("looked on", "watched");
        assertEquals(BASE.replace("kettle", "copper kettle").replace("looked on", "watched"), merged(ours, theirs));
        assertEquals(List.of(), TextMerge.of(BASE, ours, theirs).conflicts());
    }

    @Test
    void changesInOneLineThatDoNotTouchAreBothKept() {
        assertEquals(BASE.replace("Two", "Zwei").replace("it.", "that."),
                merged(BASE.replace("Two", "Zwei"), BASE.replace("it.", "that.")));
    }

    @Test
    void sameChangeOnBothSidesIsOne() {
        String both = BASE.replace("mended", "repaired");
        TextMerge merge = TextMerge.of(BASE, both.replace("One", "Eins"), both);
        assertEquals(List.of(), merge.conflicts());
        assertTrue(merge.edits().isEmpty());
    }

    @Test
    void whatBothHaveChangedIsAConflictAndTheOwnSideStays() {
        String ours = BASE.replace("mended", "repaired");
        String theirs = BASE.replace("mended", "fixed").replace("One", "Eins");
        TextMerge merge = TextMerge.of(BASE, ours, theirs);
        assertEquals(ours.replace("One", "Eins"), merge.edits().applyTo(ours));
        assertEquals(1, merge.conflicts().size());
        TextMerge.Conflict conflict = merge.conflicts().get(0);
        assertEquals(List.of("mended", "repaired", "fixed"), List.of(conflict.base(), conflict.ours(), conflict.theirs()));
        assertEquals("repaired", ours.substring(conflict.start(), conflict.end()));
        assertEquals(theirs, merge.taking(merge.conflicts()).applyTo(ours));
    }

    @Test
    void changesOfOneWordAreAConflictEvenIfTheyDoNotTouch() {
        TextMerge merge = TextMerge.of("A cat sat.", "A bat sat.", "A car sat.");
        assertEquals("A bat sat.", merge.edits().applyTo("A bat sat."));
        assertEquals(1, merge.conflicts().size());
    }

    @Test
    void twoInsertionsInOnePlaceAreAConflict() {
        assertEquals(1, TextMerge.of(BASE, BASE + "Mine.\n", BASE + "Theirs.\n").conflicts().size());
    }

    @Test
    void deletedOnOneSideAndChangedOnTheOtherIsAConflict() {
        assertEquals(1, TextMerge.of(BASE, BASE.replace("Two mended it.", ""), BASE.replace("mended", "repaired"))
                .conflicts().size());
    }

    /** Sentences of repeated words; each side rewrites some. The truth is known sentence by sentence. */
    @Test
    void anyChangesOfDifferentSentencesAreAllKeptAndNothingIsLostInConflicts() {
        int rounds = TestSize.of(300, 5_000);
        for (int round = 0; round < rounds; round++) {
            Random random = new Random(20261123L + round);
            List<String> base = sentences(random);
            List<String> ours = new ArrayList<>(base);
            List<String> theirs = new ArrayList<>(base);
            List<String> both = new ArrayList<>(base);
            boolean disjoint = true;
            for (int i = 0; i < base.size(); i++) {
                boolean mine = random.nextInt(4) == 0;
                boolean other = random.nextInt(4) == 0;
                if (mine) {
                    ours.set(i, change(base.get(i), "own" + i, random));
                    both.set(i, ours.get(i));
                }
                if (other) {
                    theirs.set(i, change(base.get(i), "other" + i, random));
                    both.set(i, theirs.get(i));
                }
                disjoint &= !(mine && other);
            }
            check("seed " + (20261123L + round), String.join("", base), String.join("", ours), String.join("", theirs),
                    String.join("", both), disjoint);
        }
    }

    private static void check(String seed, String base, String ours, String theirs, String both, boolean disjoint) {
        TextMerge merge = TextMerge.of(base, ours, theirs);
        String result = merge.edits().applyTo(ours);
        if (disjoint && merge.conflicts().isEmpty()) {
            assertEquals(both, result, seed);
        }
        assertEquals(ours, TextMerge.of(base, ours, base).edits().applyTo(ours), seed);
        assertEquals(theirs, TextMerge.of(base, base, theirs).edits().applyTo(base), seed);
        TextMerge mirrored = TextMerge.of(base, theirs, ours);
        assertEquals(merge.conflicts().size(), mirrored.conflicts().size(), seed);
        assertEquals(result, mirrored.taking(mirrored.conflicts()).applyTo(theirs), seed);
        for (TextMerge.Conflict conflict : merge.conflicts()) {
            assertEquals(conflict.ours(), ours.substring(conflict.start(), conflict.end()), seed);
            assertTrue(theirs.contains(conflict.theirs()) && base.contains(conflict.base()), seed);
        }
        for (String word : words(ours, "own")) {
            assertTrue(result.contains(word), seed + ": the own side stays");
        }
        String taken = merge.taking(merge.conflicts()).applyTo(ours);
        for (String word : words(theirs, "other")) {
            assertTrue(taken.contains(word), seed + ": the other side can be had");
        }
    }

    private static List<String> words(String text, String prefix) {
        return List.of(text.split("[^a-z0-9]+")).stream().filter(word -> word.matches(prefix + "\\d+")).toList();
    }

    private static List<String> sentences(Random random) {
        List<String> words = List.of("the", "kettle", "would", "not", "boil", "and", "\uD83D\uDE00", "again");
        List<String> sentences = new ArrayList<>();
        for (int i = random.nextInt(12) + 2; i > 0; i--) {
            StringBuilder sentence = new StringBuilder();
            for (int j = random.nextInt(8) + 3; j > 0; j--) {
                sentence.append(words.get(random.nextInt(words.size()))).append(j == 1 ? ".\n" : " ");
            }
            sentences.add(sentence.toString());
        }
        return sentences;
    }

    private static String change(String sentence, String word, Random random) {
        int at = sentence.indexOf(' ') + 1;
        return switch (random.nextInt(3)) {
            case 0 -> sentence.substring(0, at) + word + " " + sentence.substring(at);
            case 1 -> word + sentence.substring(sentence.indexOf(' '));
            default -> word + ".\n";
        };
    }
}
