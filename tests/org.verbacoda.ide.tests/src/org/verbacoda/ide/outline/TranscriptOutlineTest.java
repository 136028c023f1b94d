/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.verbacoda.ide.Sample;

class TranscriptOutlineTest {

    private static final String TEXT = """
            # Interview 7

            **Transcript ID:** x1

            ---

            User: How did you
            come to the café?

            AI: %s

            User:
            """.formatted("word ".repeat(40));

    private final TranscriptOutline outline = TranscriptOutline.of(Sample.of(TEXT));

    @Test
    void theHeaderComesFirstThenEachTurnWithItsFirstWords() {
        assertEquals(List.of("HEADING Interview 7 ", "ENTRY Transcript ID x1", "TURN User How did you come to the café?",
                "TURN AI " + "word ".repeat(11) + "word…", "TURN User "),
                outline.entries().stream().map(entry -> entry.kind() + " " + entry.title() + " " + entry.detail()).toList());
    }

    @Test
    void theNameToPutTheCursorOnIsKnown() {
        OutlineEntry turn = outline.entries().get(2);
        assertEquals("User", TEXT.substring(turn.nameStart(), turn.nameEnd()));
        assertTrue(TEXT.startsWith("AI:", turn.end()));
    }

    @Test
    void theEntryAtAPlaceIsFound() {
        assertEquals("AI", outline.at(TEXT.indexOf("word")).orElseThrow().title());
        assertEquals("User", outline.at(TEXT.length()).orElseThrow().title());
        assertEquals("Interview 7", outline.at(3).orElseThrow().title());
        assertEquals(Optional.empty(), outline.at(TEXT.indexOf("---")));
    }

    @Test
    void theFilterTakesAllWordsInAnyOrderAndCase() {
        assertEquals(List.of("User"), outline.matching("CAFÉ user").stream().map(OutlineEntry::title).toList());
        assertEquals(outline.entries(), outline.matching("  "));
        assertEquals(List.of(), outline.matching("nothing like that"));
    }

    @Test
    void textsWithoutTurnsHaveNoneInTheOutline() {
        assertEquals(List.of(), TranscriptOutline.of(Sample.of("It rained all day.\n")).entries());
        assertEquals(List.of(), TranscriptOutline.of(Sample.of("")).entries());
    }
}
