/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.anchors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.verbacoda.coding.files.AssignmentContext;
import org.verbacoda.text.TextPositions;

class QuoteFinderTest {

    private static final String OLD = "Ada: Yes. First we opened the case of the old radio. Then the cable came off. Yes.\n\n"
            + "Ben: Did the 😀 lamp work at all? Yes. It worked after we had soldered the two wires together.\n";

    private static CitedPassage cited(int at, String passage) {
        int start = OLD.codePointCount(0, at);
        int end = start + passage.codePointCount(0, passage.length());
        return new CitedPassage(start, end, AssignmentContext.of(OLD, start, end));
    }

    private static String found(String present, CitedPassage... passages) {
        StringBuilder all = new StringBuilder();
        for (FoundPassage found : new QuoteFinder(present).find(List.of(passages))) {
            String words = TextPositions.ofNormalised(present).slice(found.start(), found.end());
            all.append(found.placement()).append(' ').append(words).append('\n');
            assertEquals(found.placement() != Placement.TO_REVIEW, found.confidence() >= FoundPassage.BOUND);
        }
        return all.toString();
    }

    @Test
    void theVeryWordsBetweenTheVeryWordsAreExact() {
        String passage = "Then the cable came off.";
        assertEquals("EXACT " + passage + "\n", found("Something new.\n\n" + OLD, cited(OLD.indexOf(passage), passage)));
    }

    @Test
    void ofWordsSaidOftenTheContextTellsTheOneMeant() {
        String present = "Zoe: Yes. No. Yes.\n\n" + OLD;
        int at = OLD.indexOf("Yes. It");
        FoundPassage found = new QuoteFinder(present).find(List.of(cited(at, "Yes."))).get(0);
        assertEquals(Placement.EXACT, found.placement());
        assertEquals(OLD.codePointCount(0, at) + 20, found.start());
    }

    @Test
    void ofWordsSaidOftenNoneIsTakenWhenTheContextIsGone() {
        String present = "Zoe: Yes. No.\n\nUwe: Perhaps. Yes. Never.\n";
        assertTrue(found(present, cited(OLD.indexOf("Yes. It"), "Yes.")).startsWith("TO_REVIEW"));
    }

    @Test
    void aLongQuoteIsFoundWhereverItWasMoved() {
        String passage = "It worked after we had soldered the two wires together.";
        assertEquals("MOVED " + passage + "\n",
                found("Uwe: " + passage + " Quite another text follows.\n", cited(OLD.indexOf(passage), passage)));
    }

    @Test
    void changedWordsAreFoundByWhatIsLeftOfThem() {
        String passage = "It worked after we had soldered the two wires together.";
        String changed = "It worked as soon as we had soldered both of the two wires together.";
        assertEquals("MOVED " + changed + "\n",
                found(OLD.replace(passage, changed), cited(OLD.indexOf(passage), passage)));
    }

    @Test
    void whatIsGoneIsToReview() {
        String passage = "Then the cable came off.";
        assertTrue(found(OLD.replace(passage, ""), cited(OLD.indexOf(passage), passage)).startsWith("TO_REVIEW"));
    }

    @Test
    void aPassageWithoutItsWordsIsToReview() {
        CitedPassage wordless = new CitedPassage(10, 20, new AssignmentContext("", "", ""));
        assertTrue(found(OLD, wordless).startsWith("TO_REVIEW"));
        assertEquals("TO_REVIEW \n", found("", wordless));
    }

    @Test
    void ofTwoEqualSentencesInARowNoneIsTaken() {
        String passage = "Then the cable came off.";
        assertTrue(found(OLD.replace(passage, passage + " " + passage), cited(OLD.indexOf(passage), passage))
                .startsWith("TO_REVIEW"));
    }

    @Test
    void theSameFewWordsInAnotherSentenceAreNotThePassage() {
        String passage = "the old radio";
        String present = OLD.replace("First we opened the case of the old radio.", "")
                + "Ada: Who would throw away the old radio just for that?\n";
        assertTrue(found(present, cited(OLD.indexOf(passage), passage)).startsWith("TO_REVIEW"));
    }

    @Test
    void aShortQuoteBetweenItsNeighboursIsFound() {
        String passage = "Then the cable came off.";
        String before = "First we opened the case of the old radio.";
        String behind = "It worked after we had soldered the two wires together.";
        String present = OLD.replace("radio. Then", "radio. Of course we were careful. Then");
        assertTrue(found(present, cited(OLD.indexOf(before), before), cited(OLD.indexOf(passage), passage),
                cited(OLD.indexOf(behind), behind)).contains("EXACT " + passage + "\n"));
    }
}
