/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class HeaderTest {

    @Test
    void theHeaderIsTheLeadingRunOfBlankLinesHeadingsAndEntriesUpToALineOfDashes() {
        TranscriptStructure structure = of("""

                # Interview 7

                **Transcript ID:** work_0007
                **Date**: 2026-03-01
                ---
                AI: hello
                """);
        assertEquals(List.of("Transcript ID=work_0007", "Date=2026-03-01"), fields(structure));
        assertEquals("AI: hello\n", structure.text().substring(structure.headerEnd()));
        assertEquals(List.of(LineKind.BLANK, LineKind.HEADING, LineKind.BLANK, LineKind.METADATA, LineKind.METADATA,
                LineKind.RULER, LineKind.LABEL, LineKind.BLANK), kinds(structure));
    }

    @Test
    void withoutDashesItEndsBeforeTheFirstOtherLine() {
        TranscriptStructure structure = of("# Notes\n\n**Place:** Ghent\n\nIt rained.\n**Later:** no entry\n");
        assertEquals(List.of("Place=Ghent"), fields(structure));
        assertEquals("\nIt rained.\n**Later:** no entry\n", structure.text().substring(structure.headerEnd()));
    }

    @Test
    void dashesLaterAreText() {
        TranscriptStructure structure = of("**Place:** Ghent\n---\nUser: one\n---\n**Date:** no entry\n");
        assertEquals(List.of(LineKind.METADATA, LineKind.RULER, LineKind.LABEL, LineKind.TEXT, LineKind.TEXT,
                LineKind.BLANK), kinds(structure));
        assertEquals(List.of("Place=Ghent"), fields(structure));
    }

    @Test
    void aRulerIsThreeOrMoreDashesAndNothingElse() {
        assertEquals(LineKind.RULER, of("---").lineKind(0));
        assertEquals(LineKind.RULER, of("-----  ").lineKind(0));
        assertEquals(LineKind.TEXT, of("--").lineKind(0));
        assertEquals(LineKind.TEXT, of("- - -").lineKind(0));
        assertEquals(LineKind.TEXT, of("---x").lineKind(0));
    }

    @Test
    void aHeadingHasOneToSixNumberSignsAndASpace() {
        assertEquals(LineKind.HEADING, of("###### Six").lineKind(0));
        assertEquals(LineKind.HEADING, of("#").lineKind(0));
        assertEquals(LineKind.TEXT, of("####### Seven").lineKind(0));
        assertEquals(LineKind.TEXT, of("#hashtag").lineKind(0));
    }

    @Test
    void aTextWithoutHeaderHasNone() {
        assertEquals(0, of("User: hello").headerEnd());
        assertEquals(0, of("").headerEnd());
        assertEquals(0, of("\n\nUser: hello").headerEnd());
    }

    @Test
    void aNameThatRecursIsALabelNotAKey() {
        TranscriptStructure structure = of("""
                **Transcript ID:** x
                **Emma:** Hello.
                **Emma:** Are you there?
                **Emma:** Well.
                """);
        assertEquals(List.of("Transcript ID=x"), fields(structure));
        assertEquals(List.of("Emma", "Emma", "Emma"), structure.turns().stream().map(TurnSpan::speaker).toList());
    }

    @Test
    void aNameThatRecursOnlyInsideACodeFenceIsAKey() {
        TranscriptStructure structure = of("""
                **Date:** 2026-03-01
                ---
                User: Here is how I wrote it:
                ```
                **Date:** 2026-03-02
                ```
                """);
        assertEquals(List.of("Date=2026-03-01"), fields(structure));
    }

    @Test
    void aNameFollowedByATimestampIsALabelNotAKey() {
        TranscriptStructure structure = of("**Tim Smith:** \\[01:46\\] Describing it.\n\n**Jason Snell:** One thing.\n");
        assertEquals(List.of(), fields(structure));
        assertEquals(0, structure.headerEnd());
    }

    @Test
    void anEntryKnowsWhereItsKeyAndValueStand() {
        TranscriptStructure structure = of("\n**Topic:**   Work and play  \n");
        HeaderField field = structure.fields().get(0);
        assertEquals(2, field.line());
        assertEquals("**Topic:**", structure.text().substring(field.start(), field.keyEnd()));
        assertEquals("Work and play", structure.text().substring(field.valueStart(), field.valueEnd()));
    }

    @Test
    void anEntryMayBeEmpty() {
        TranscriptStructure structure = of("**Topic:**\n**Place**:  \n---\n");
        assertEquals(List.of("Topic=", "Place="), fields(structure));
    }

    @Test
    void boldTextThatIsNoEntryEndsTheHeader() {
        for (String line : List.of("**Bold** text: no", "**Bold text", "****", "**:** x", "**", "***")) {
            assertEquals(LineKind.TEXT, of(line).lineKind(0), line);
        }
    }

    @Test
    void theTranscriptsIdIsAnEntry() {
        assertEquals("work_0007", of("**transcript id:** work_0007\n").transcriptId().orElseThrow());
        assertTrue(of("**Transcript ID:**\n").transcriptId().isEmpty());
        assertTrue(of("Transcript ID: work_0007\n").transcriptId().isEmpty());
    }

    @Test
    void labelsInTheHeaderOpenNoTurn() {
        assertEquals(List.of(), of("**User:** 31, female\n---\nIt rained.\n").turns());
    }

    private static TranscriptStructure of(String text) {
        return TranscriptStructure.of(text, SpeakerRoles.DEFAULT);
    }

    private static List<String> fields(TranscriptStructure structure) {
        return structure.fields().stream().map(field -> field.key() + "=" + field.value()).toList();
    }

    private static List<LineKind> kinds(TranscriptStructure structure) {
        return java.util.stream.IntStream.range(0, structure.lineCount()).mapToObj(structure::lineKind).toList();
    }
}
