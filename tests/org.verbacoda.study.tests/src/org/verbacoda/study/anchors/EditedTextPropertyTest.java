/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.coding.model.CodedTranscript;
import org.verbacoda.coding.model.CodingFactory;
import org.verbacoda.testing.TestSize;
import org.verbacoda.text.TextDigest;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;

/**
 * Random edits of random texts with random passages. What is right is kept code point by code point while the edits are
 * made, never found by comparing.
 */
class EditedTextPropertyTest {

    private static final String[] ALPHABET = {"a", "b", " ", "\n", "\uD83D\uDE00", "\u00E9", ".", "\uD835\uDC9C"};

    /** A code point of the new text. @param from its place in the old text, or -1 */
    private record Letter(String text, int from, int edit) {
    }

    /** An edit in code points of the old text. */
    private record Edit(int start, int end, List<String> replacement) {
    }

    private final Random random = new Random(20261123);

    @Test
    void everyAssignmentIsOnItsWordsAndWhatHasNoneLeftIsOrphaned() {
        int orphans = 0;
        int moved = 0;
        for (int round = 0; round < TestSize.of(1_000, 20_000); round++) {
            List<String> before = letters(1 + random.nextInt(60));
            List<Edit> edits = edits(before.size());
            List<Letter> after = make(before, edits);
            Wording wording = random.nextBoolean() ? Wording.STAYS : Wording.CHANGES;
            CodedTranscript coded = CodingFactory.eINSTANCE.createCodedTranscript();
            String text = String.join("", before);
            coded.setDigest(TextDigest.of(text));
            for (int i = 0; i < 12; i++) {
                Assignment assignment = CodingFactory.eINSTANCE.createAssignment();
                assignment.setStart(random.nextInt(before.size()));
                assignment.setEnd(assignment.getStart() + 1 + random.nextInt(before.size() - assignment.getStart()));
                assignment.setQuote(String.join("", before.subList(assignment.getStart(), assignment.getEnd())));
                coded.getAssignments().add(assignment);
            }
            List<int[]> old = coded.getAssignments().stream()
                    .map(each -> new int[] {each.getStart(), each.getEnd()}).toList();
            assertTrue(new EditedText(text, utf16(before, edits), wording).carry(coded));
            String edited = String.join("", after.stream().map(Letter::text).toList());
            assertEquals(TextDigest.of(edited), coded.getDigest());
            assertEquals(after.size(), coded.getLength());
            for (int i = 0; i < old.size(); i++) {
                Assignment assignment = coded.getAssignments().get(i);
                int start = old.get(i)[0];
                int end = old.get(i)[1];
                List<Integer> own = own(before, edits, after, start, end);
                boolean wordsLeft = isAnyLeft(before, edits, start, end);
                String message = "round " + round + ": " + text + " " + edits + " [" + start + ", " + end
                        + ") " + wording;
                if (own.isEmpty() || wording == Wording.CHANGES && !wordsLeft) {
                    orphans++;
                    assertEquals(TextDigest.of(text), assignment.getDigest(), message);
                    assertEquals(List.of(start, end), List.of(assignment.getStart(), assignment.getEnd()), message);
                    assertEquals(String.join("", before.subList(start, end)), assignment.getQuote(), message);
                } else {
                    moved++;
                    assertEquals(null, assignment.getDigest(), message);
                    int first = own.get(0);
                    int last = own.get(own.size() - 1);
                    assertEquals(List.of(first, last + 1), List.of(assignment.getStart(), assignment.getEnd()), message);
                    assertEquals(String.join("", after.subList(first, last + 1).stream().map(Letter::text).toList()),
                            assignment.getQuote(), message);
                }
            }
        }
        assertTrue(orphans > 500 && moved > 3_000, orphans + " orphans, " + moved + " moved");
    }

    private List<String> letters(int count) {
        List<String> letters = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            letters.add(ALPHABET[random.nextInt(ALPHABET.length)]);
        }
        return letters;
    }

    private List<Edit> edits(int length) {
        List<Edit> edits = new ArrayList<>();
        for (int at = random.nextInt(10); at <= length; at += 1 + random.nextInt(12)) {
            int end = Math.min(length, at + random.nextInt(8));
            List<String> replacement = letters(random.nextInt(5));
            if (end > at || !replacement.isEmpty()) {
                edits.add(new Edit(at, end, replacement));
            }
            at = end;
        }
        return edits;
    }

    private static List<Letter> make(List<String> before, List<Edit> edits) {
        List<Letter> after = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < edits.size(); i++) {
            for (; at < edits.get(i).start(); at++) {
                after.add(new Letter(before.get(at), at, -1));
            }
            for (String letter : edits.get(i).replacement()) {
                after.add(new Letter(letter, -1, i));
            }
            at = edits.get(i).end();
        }
        for (; at < before.size(); at++) {
            after.add(new Letter(before.get(at), at, -1));
        }
        return after;
    }

    /** Which letters of the new text the passage has: those it had, and those that stand in place of some it had. */
    private static List<Integer> own(List<String> before, List<Edit> edits, List<Letter> after, int start, int end) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < after.size(); i++) {
            Letter letter = after.get(i);
            boolean kept = letter.from() >= start && letter.from() < end;
            if (kept || letter.edit() >= 0 && replacesAny(edits.get(letter.edit()), start, end)) {
                own.add(i);
            }
        }
        return own;
    }

    private static boolean replacesAny(Edit edit, int start, int end) {
        return edit.start() < end && edit.end() > start && edit.end() > edit.start();
    }

    /** Whether anything but blanks of the passage is outside the edits. */
    private static boolean isAnyLeft(List<String> before, List<Edit> edits, int start, int end) {
        boolean touched = false;
        for (int i = start; i < end; i++) {
            int place = i;
            boolean replaced = edits.stream().anyMatch(edit -> edit.start() <= place && place < edit.end());
            touched |= replaced;
            if (!replaced && !before.get(i).isBlank()) {
                return true;
            }
        }
        return !touched;
    }

    private static TextEdits utf16(List<String> before, List<Edit> edits) {
        return TextEdits.of(edits.stream().map(edit -> new TextEdit(
                String.join("", before.subList(0, edit.start())).length(),
                String.join("", before.subList(0, edit.end())).length(), String.join("", edit.replacement()))).toList());
    }
}
