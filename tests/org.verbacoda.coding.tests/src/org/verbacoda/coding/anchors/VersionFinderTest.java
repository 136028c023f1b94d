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

class VersionFinderTest {

    private static final String OLD = "Interviewer: How did you come here?\n\n"
            + "Marta: With a toaster that was broken. My neighbour told me about it 😀. Then I had coffee.\n\n"
            + "Interviewer: What was it like?\n\nMarta: Loud and warm, and everybody helped. I see.\n";

    private static FoundPassage find(String passage, String present) {
        int at = OLD.indexOf(passage);
        int start = OLD.codePointCount(0, at);
        int end = start + passage.codePointCount(0, passage.length());
        return new VersionFinder(OLD, present)
                .find(List.of(new CitedPassage(start, end, AssignmentContext.of(OLD, start, end)))).get(0);
    }

    private static void assertFound(String words, Placement placement, String passage, String present) {
        FoundPassage found = find(passage, present);
        assertEquals(placement + " " + words, found.placement() + " "
                + TextPositions.ofNormalised(present).slice(found.start(), found.end()));
        assertEquals(placement != Placement.TO_REVIEW, found.confidence() >= FoundPassage.BOUND);
    }

    @Test
    void unchangedWordsInTheirPlaceAreExact() {
        assertFound("Then I had coffee.", Placement.EXACT, "Then I had coffee.", OLD);
        assertFound("Then I had coffee.", Placement.EXACT, "Then I had coffee.",
                "# A title\n\n" + OLD.replace("broken", "quite broken"));
    }

    @Test
    void aCutAndPastedSentenceIsFoundWhereItWasPasted() {
        String cut = OLD.replace("My neighbour told me about it 😀. ", "");
        assertFound("My neighbour told me about it 😀.", Placement.MOVED, "My neighbour told me about it 😀.",
                cut.replace("I see.", "My neighbour told me about it 😀. I see."));
    }

    @Test
    void aCutAndPastedSentenceMayBeChangedALittle() {
        String cut = OLD.replace("With a toaster that was broken. ", "");
        assertFound("With a toaster that was quite broken.", Placement.MOVED, "With a toaster that was broken.",
                cut.replace("I see.", "I see. With a toaster that was quite broken."));
    }

    @Test
    void correctedWordsStay() {
        assertFound("Loud and very warm, and everyone helped.", Placement.MOVED,
                "Loud and warm, and everybody helped.",
                OLD.replace("Loud and warm, and everybody", "Loud and very warm, and everyone"));
    }

    @Test
    void deletedWordsAreToReviewWhereTheyStood() {
        String present = OLD.replace("Then I had coffee.", "");
        FoundPassage found = find("Then I had coffee.", present);
        assertEquals(Placement.TO_REVIEW, found.placement());
        assertEquals(found.start(), found.end());
    }

    @Test
    void aCopyTakesNothingAway() {
        assertFound("Then I had coffee.", Placement.EXACT, "Then I had coffee.",
                OLD.replace("I see.", "I see. Then I had coffee."));
    }

    @Test
    void wordsThatCouldHaveComeFromTwoPlacesAreToReview() {
        String old = OLD + "\nMarta: Then I had coffee.\n";
        String present = OLD.replace(" Then I had coffee.", "").replace("I see.", "I see. Then I had coffee.")
                + "\nMarta: Then I had coffee.\n";
        int at = OLD.codePointCount(0, OLD.indexOf("Then I"));
        FoundPassage found = new VersionFinder(old, present)
                .find(List.of(new CitedPassage(at, at + 18, AssignmentContext.of(old, at, at + 18)))).get(0);
        assertEquals(Placement.TO_REVIEW, found.placement());
    }

    @Test
    void aPassageThatIsOfNoTextIsToReview() {
        CitedPassage outside = new CitedPassage(5_000, 5_010, new AssignmentContext("x", "", ""));
        FoundPassage found = new VersionFinder(OLD, OLD + "more").find(List.of(outside)).get(0);
        assertEquals(Placement.TO_REVIEW, found.placement());
        assertTrue(found.end() <= OLD.length() + 4);
    }

    @Test
    void ofTwoEqualSentencesInARowNobodyKnowsWhichIsTheCopy() {
        assertFound("Then I had coffee.", Placement.TO_REVIEW, "Then I had coffee.",
                OLD.replace("Then I had coffee.", "Then I had coffee. Then I had coffee."));
    }

    @Test
    void aPassageWhoseLastSentenceWasMovedAwayEndsWithWhatIsLeft() {
        String passage = "With a toaster that was broken. My neighbour told me about it 😀. Then I had coffee.";
        String present = OLD.replace(" Then I had coffee.", "").replace("I see.", "I see. Then I had coffee.");
        assertFound("With a toaster that was broken. My neighbour told me about it 😀.", Placement.MOVED, passage, present);
    }

    @Test
    void aPassageBeginsAndEndsWithItsSentenceWhenTheFirstAndLastWordsWereChanged() {
        assertFound("Really noisy and warm, and everybody assisted.", Placement.MOVED,
                "Loud and warm, and everybody helped.",
                OLD.replace("Loud and warm, and everybody helped.", "Really noisy and warm, and everybody assisted."));
    }

    @Test
    void aSentenceThatBeginsLikeADeletedOneIsNotThatSentence() {
        String present = OLD.replace("Then I had coffee.", "Then I went on to look at all the other tools they had there.");
        assertEquals(Placement.TO_REVIEW, find("Then I had coffee.", present).placement());
    }

    @Test
    void whatWasMovedOverItsNeighbourMayAsWellHaveStayed() {
        String passage = "My neighbour told me about it 😀. Then I had coffee.";
        String present = OLD.replace("My neighbour told me about it 😀. Then I had coffee.\n\n"
                + "Interviewer: What was it like?", "My neighbour told me about it 😀. What was it like?\n\n"
                + "Interviewer: Then I had coffee.");
        assertEquals(Placement.TO_REVIEW, find(passage, present).placement());
    }

    @Test
    void whatIsInsertedInsideBelongsToAPassage() {
        assertFound("My neighbour told me about it 😀. She had been there before. Then I had coffee.", Placement.MOVED,
                "My neighbour told me about it 😀. Then I had coffee.",
                OLD.replace("it 😀. Then", "it 😀. She had been there before. Then"));
    }
}
