/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.highlighting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.verbacoda.testing.RandomTexts;
import org.verbacoda.testing.TestSize;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;

class TranscriptHighlightingTest {

    private static List<TranscriptRange> ranges(String text) {
        return TranscriptHighlighting.of(TranscriptStructure.of(text, SpeakerRoles.DEFAULT));
    }

    /** Each range as "KIND text", a speaker with its number. */
    private static List<String> highlights(String text) {
        return ranges(text).stream().map(each -> each.element() + (each.speaker() < 0 ? "" : each.speaker() + "") + " "
                + text.substring(each.start(), each.end())).toList();
    }

    @Test
    void theHeaderHasHeadingsKeysAndARuler() {
        assertEquals(List.of("HEADING # Interview 7", "HEADER_KEY **Transcript ID:**", "RULER ---"), highlights("""
                # Interview 7

                **Transcript ID:** work_0007
                ---
                Before anyone speaks.
                """));
    }

    @Test
    void speakersAreNumberedInOrderOfAppearance() {
        assertEquals(List.of("SPEAKER0 User:", "SPEAKER1 AI:", "SPEAKER0 User:"), highlights("""
                User: Hello.
                AI: Hello. What: nothing?
                User: Nothing.
                """));
    }

    @Test
    void theAsterisksBelongToTheLabel() {
        assertEquals(List.of("SPEAKER0 **User:**", "SPEAKER1 **AI**:", "SPEAKER0 **User:**"), highlights("""
                **User:** Hello.
                **AI**: Hello.
                **User:** So.
                """));
    }

    @Test
    void aTimestampMayStandBeforeAndBehindALabel() {
        assertEquals(List.of("TIMESTAMP [0:05]", "SPEAKER0 User:", "SPEAKER1 **AI:**", "TIMESTAMP [00:12]",
                "SPEAKER0 User", "TIMESTAMP (1:02:03)", "SPEAKER1 **AI**", "TIMESTAMP 2:15"), highlights("""
                [0:05] User: Hello.
                **AI:** [00:12] Hello.
                User (1:02:03): So.
                **AI** 2:15
                Yes.
                """));
    }

    @Test
    void timestampsAreFoundAtTheStartOfALineAndInBrackets() {
        assertEquals(List.of("TIMESTAMP 00:12:33", "TIMESTAMP [01:10]", "TIMESTAMP [00:01.000 --> 00:02.500]",
                "TIMESTAMP \\[01:46\\]"), highlights("""
                00:12:33 At half past 10:30 we left [01:10] for good.
                [00:01.000 --> 00:02.500] Well.
                And then \\[01:46\\] nothing.
                """));
    }

    @Test
    void redactionsAreToldFromOtherAnnotations() {
        assertEquals(List.of("REDACTION [REDACTED]", "REDACTION [NAME_1]", "REDACTION [customer name]",
                "REDACTION \\[address removed\\]", "ANNOTATION [laughs]", "ANNOTATION [inaudible 5]",
                "ANNOTATION [I was]"), highlights("""
                At [REDACTED] I met [NAME_1], a [customer name] from \\[address removed\\].
                [laughs] That was [inaudible 5] before [I was] there.
                """));
    }

    @Test
    void onlyShortBracketsThatCloseOnTheirLineAreAnnotations() {
        assertEquals(List.of("ANNOTATION [b]"), highlights("[a [b] [] [open\nclosed] [" + "x".repeat(61) + "] (aside)"));
    }

    @Test
    void anEmptyTextHasNothingToShow() {
        assertEquals(List.of(), ranges(""));
    }

    @Test
    void rangesAreInOrderAndInTheTextWhateverItHolds() {
        RandomTexts texts = new RandomTexts(20261123);
        String[] openings = {"", "# T\n**A:** b\n---\n", "User: [", "**AI** [0:12]: (", "[0:05] User: \\["};
        for (int i = 0; i < TestSize.of(300, 20_000); i++) {
            String text = openings[i % openings.length] + texts.any(40).replace("word", i % 2 == 0 ? "[0:12]" : "[x]");
            int end = 0;
            for (TranscriptRange range : ranges(text)) {
                assertTrue(range.start() >= end && range.end() > range.start() && range.end() <= text.length(),
                        () -> range + " in " + text);
                assertEquals(range.element() == TranscriptElement.SPEAKER, range.speaker() >= 0);
                end = range.end();
            }
        }
    }
}
