/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PassageTrackerTest {

    private final StringBuilder text = new StringBuilder("one two three four five");
    private PassageTracker tracker = new PassageTracker(0);
    private long stamp;

    @BeforeEach
    void trackTwoAndFour() {
        put("2", "two");
        put("4", "four");
    }

    private void put(String id, String words) {
        tracker.put(id, text.indexOf(words), text.indexOf(words) + words.length(), stamp);
    }

    private void replace(int offset, int length, String replacement) {
        text.replace(offset, offset + length, replacement);
        tracker.changed(offset, length, replacement.length(), ++stamp);
    }

    private String words() {
        StringBuilder words = new StringBuilder();
        tracker.passages().forEach(passage -> words.append('[').append(text, passage.start(), passage.end()).append(']'));
        return words.toString();
    }

    @Test
    void typingAtTheEdgesStaysOutside() {
        replace(4, 0, "x");
        replace(8, 0, "y");
        assertEquals("one xtwoy three four five", text.toString());
        assertEquals("[two][four]", words());
    }

    @Test
    void typingInsideBelongsToIt() {
        replace(5, 0, "-");
        assertEquals("[t-wo][four]", words());
    }

    @Test
    void aCorrectionBelongsToItAndAReplacementAcrossAnEdgeDoesNot() {
        replace(4, 3, "TWO!");
        assertEquals("[TWO!][four]", words());
        replace(2, 4, "__");
        assertEquals("[O!][four]", words());
    }

    @Test
    void whatIsDeletedIsGoneUntilTheDeletionIsUndone() {
        replace(0, 19, "");
        assertEquals(List.of("2", "4"), tracker.gone());
        text.insert(0, "one two three four ");
        tracker.changed(0, 0, 19, 0);
        assertEquals("[two][four]", words());
        assertEquals(List.of(), tracker.gone());
    }

    @Test
    void theFirstPasteMovesAndLaterOnesDoNotCopy() {
        CutPassages cut = tracker.cut(3, " two three");
        replace(3, 10, "");
        assertEquals(List.of("2"), tracker.gone());
        replace(8, 0, " two three");
        tracker.pasted(cut, 8, " two three", stamp);
        assertEquals("one four two three five", text.toString());
        assertEquals("[two][four]", words());
        replace(0, 0, " two three");
        tracker.pasted(cut, 0, " two three", stamp);
        assertEquals("[two][four]", words());
        assertEquals(2, tracker.passages().size());
    }

    @Test
    void whatWasCutCanBePastedIntoAnotherTranscript() {
        CutPassages cut = tracker.cut(4, "two ");
        replace(4, 4, "");
        PassageTracker other = new PassageTracker(0);
        other.changed(10, 0, 4, 1);
        other.pasted(cut, 10, "two ", 1);
        assertEquals(List.of(new PassageTracker.Tracked("2", 10, 13)), other.passages());
        assertEquals(List.of("2"), tracker.gone());
    }

    @Test
    void anotherTextPastedBringsNothingBack() {
        CutPassages cut = tracker.cut(4, "two ");
        replace(4, 4, "");
        replace(0, 0, "new ");
        tracker.pasted(cut, 0, "new ", stamp);
        assertEquals("[four]", words());
    }

    @Test
    void aPassageMadeLaterSurvivesTheUndoOfWhatWasBefore() {
        replace(0, 0, "zero ");
        put("5", "five");
        text.delete(0, 5);
        tracker.changed(0, 5, 0, 0);
        assertEquals("[two][four][five]", words());
    }
}
