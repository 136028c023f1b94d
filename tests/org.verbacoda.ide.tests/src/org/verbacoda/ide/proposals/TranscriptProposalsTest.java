/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.proposals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.ide.Sample;
import org.verbacoda.ide.proposals.Proposal.Kind;
import org.verbacoda.testing.TestSize;

/** The cursor is where the text has a bar. */
class TranscriptProposalsTest {

    private static final HeaderVocabulary STUDY = HeaderVocabulary.of(List.of(
            Sample.of("**Transcript ID:** a\n**Place:** Ghent\n**Topic:** Work\n---\n"),
            Sample.of("**Transcript ID:** b\n**Place:** Liège\n---\n"), Sample.of("**Place:** Liège\n---\n")));

    private static List<Proposal> at(String textWithBar) {
        int offset = textWithBar.indexOf('|');
        return TranscriptProposals.at(Sample.of(textWithBar.replace("|", "")), STUDY, offset);
    }

    private static List<String> labels(String textWithBar, Kind kind) {
        return at(textWithBar).stream().filter(proposal -> proposal.kind() == kind).map(Proposal::label).toList();
    }

    /** The text after the first proposal of a kind was taken. */
    private static String taken(String textWithBar, Kind kind) {
        Proposal first = at(textWithBar).stream().filter(proposal -> proposal.kind() == kind).findFirst().orElseThrow();
        String text = textWithBar.replace("|", "");
        return text.substring(0, first.start()) + first.text() + text.substring(first.end());
    }

    @Test
    void atTheStartOfALineTheOtherSpeakerComesFirst() {
        assertEquals(List.of("AI", "User"), labels("User: a\n\nAI: b\n\nUser: c\n\n|", Kind.SPEAKER));
        assertEquals("User: a\n\nAI: b\n\nUser: ", taken("User: a\n\nAI: b\n\n|", Kind.SPEAKER));
        assertEquals("**Q:** a\n**A:** b\n**Q:** c\n**A:** d\n**Q:** e\n**A:** f\n**Q:** ",
                taken("**Q:** a\n**A:** b\n**Q:** c\n**A:** d\n**Q:** e\n**A:** f\n|", Kind.SPEAKER));
    }

    @Test
    void whatIsTypedNarrowsTheSpeakers() {
        assertEquals(List.of("Interviewer"), labels("Interviewer: a\nMarta: x\nMarta: y\nMarta: z\nint|", Kind.SPEAKER));
        assertEquals("User: a\nAI: b\nUser: ", taken("User: a\nAI: b\nus|", Kind.SPEAKER));
    }

    @Test
    void inALabelTheNameIsReplaced() {
        assertEquals("User: a\nAI: b\nUser: c\n", taken("User: a\nAI: b\nUs|re: c\n", Kind.SPEAKER));
    }

    @Test
    void whoIsDeclaredAndHasNotSpokenIsProposedToo() {
        assertEquals(List.of("User", "AI"), labels("**Speakers:** User, AI\n---\nUser: a\n\n|", Kind.SPEAKER));
        assertEquals(List.of("AI", "Assistant"), labels("Some text.\nA|", Kind.SPEAKER).stream().sorted().toList());
    }

    @Test
    void inTheHeaderTheKeysOfTheStudyAreProposedThatAreNotThereYet() {
        assertEquals(List.of("Place", "Topic", "Speakers", "Date", "Duration", "Language"),
                labels("# A\n**Transcript ID:** x\n|\n---\n", Kind.KEY));
        assertEquals("# A\n**Place:** \n---\n", taken("# A\n**Pl|\n---\n", Kind.KEY));
    }

    @Test
    void behindAKeyTheValuesOfTheStudyAreProposedFrequentOnesFirst() {
        assertEquals(List.of("Liège", "Ghent"), labels("**Place:** |\n---\n", Kind.VALUE));
        assertEquals("**Place:** Ghent\n---\n", taken("**Place:** Gh|\n---\n", Kind.VALUE));
        assertEquals("**Place:** Liège\n---\n", taken("**Place:**|\n---\n", Kind.VALUE));
        assertEquals(List.of(), labels("**Transcript ID:** |\n---\n", Kind.VALUE));
    }

    @Test
    void inABracketAnnotationsAreProposed() {
        assertEquals(List.of("[inaudible]"), labels("User: I said [in| it\n", Kind.ANNOTATION));
        assertEquals("User: I said [laughs] it\n", taken("User: I said [la|] it\n", Kind.ANNOTATION));
        assertTrue(labels("User: I |\n", Kind.ANNOTATION).contains("[REDACTED]"));
    }

    @Test
    void theNextTimeHasTheFormOfTheLast() {
        assertEquals(List.of("[00:13]"), labels("User: [00:12] a\nAI: |\n", Kind.TIMESTAMP));
        assertEquals(List.of("(01:00:00)"), labels("User (00:59:59): a\nAI |\n", Kind.TIMESTAMP));
        assertEquals(List.of(), labels("User: a\nAI: |\n", Kind.TIMESTAMP));
    }

    @Test
    void inCodeNothingIsProposed() {
        assertEquals(List.of(), at("User: a\n```\n|\n```\n"));
    }

    @Test
    void theNextLabelIsTheOtherSpeakers() {
        String text = "User: a\n\nAI: b\n\n";
        assertEquals(Optional.of("User: "), TranscriptProposals.nextLabel(Sample.of(text), text.length()));
        assertEquals(Optional.empty(), TranscriptProposals.nextLabel(Sample.of("It rained.\n"), 11));
    }

    @Test
    void whereverTheCursorIsProposalsReplaceAPartOfTheText() {
        Random random = new Random(73);
        for (int i = 0; i < TestSize.of(1_000, 20_000); i++) {
            String text = Sample.random(random);
            int offset = random.nextInt(text.length() + 1);
            for (Proposal proposal : TranscriptProposals.at(Sample.of(text), STUDY, offset)) {
                assertTrue(0 <= proposal.start() && proposal.start() <= proposal.end() && proposal.end() <= text.length(),
                        () -> proposal + " at " + offset + " in " + text);
            }
        }
    }
}
