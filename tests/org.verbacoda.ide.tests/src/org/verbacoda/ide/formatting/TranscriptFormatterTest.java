/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.formatting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verbacoda.ide.Sample;
import org.verbacoda.testing.TestSize;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.transcript.FormatOptions;
import org.verbacoda.transcript.structure.TranscriptStructure;

class TranscriptFormatterTest {

    private static String formatted(String text) {
        return TranscriptFormatter.of(Sample.of(text), FormatOptions.DEFAULT).applyTo(text);
    }

    @Test
    void turnsAndHeaderGetTheirBlankLinesAndLabelsTheirSpace() {
        assertEquals("""
                # A

                **Transcript ID:** x
                **Date:** y

                ---

                User: one
                goes on

                and on

                AI: two

                **User:** three
                """, formatted("\n\n# A\n**Transcript ID:** x  \n**Date:** y\n---\nUser:one \ngoes on\n\n\n\nand on\nAI:   two\n\n\n"
                        + "**User:** three"));
    }

    @Test
    void codeStaysAsItIs() {
        String text = "User: Look:\n\n```\nif a:\n\n\n    b  \n```\n\nAI: I see.\n";
        assertEquals(text, formatted(text));
    }

    @Test
    void aLabelAloneOnItsLineStaysAlone() {
        String text = "**Emma** 0:12\nHello.\n\n**Tom** 0:20\nHi.\n\n**Emma** 0:31\nWell.\n";
        assertEquals(text, formatted(text));
    }

    @Test
    void lineEndsStayWhatTheyAre() {
        assertEquals("User: a\r\n\r\nAI: b\r\n", formatted("User: a\r\nAI: b"));
    }

    @Test
    void longLinesAreWrappedOnlyIfThatIsWanted() {
        String text = "User: " + "word ".repeat(30).strip() + "\n";
        assertEquals(text, formatted(text));
        String wrapped = TranscriptFormatter.of(Sample.of(text), new FormatOptions(1, 40)).applyTo(text);
        assertTrue(wrapped.lines().allMatch(line -> line.length() <= 40), wrapped);
        assertEquals(text, wrapped.strip().replace("\n", " ") + "\n");
        String label = "User: " + "word ".repeat(10) + "Note: this\n";
        assertTrue(TranscriptFormatter.of(Sample.of(label), new FormatOptions(1, 55)).applyTo(label).lines()
                .noneMatch(line -> line.startsWith("Note:")));
    }

    @Test
    void noWordChangesTheTurnsStayAndFormattingTwiceChangesNothingMore() {
        Random random = new Random(75);
        List<FormatOptions> all = List.of(FormatOptions.DEFAULT, new FormatOptions(0, 0), new FormatOptions(2, 0),
                new FormatOptions(1, 40), new FormatOptions(0, 12));
        for (int i = 0; i < TestSize.of(1_500, 30_000); i++) {
            String text = i < Sample.study().size() ? Sample.study().get(i) : Sample.random(random);
            FormatOptions options = all.get(i % all.size());
            TranscriptStructure before = Sample.of(text);
            TextEdits edits = TranscriptFormatter.of(before, options);
            for (TextEdit edit : edits.list()) {
                assertTrue(isBlank(text.substring(edit.start(), edit.end())) && isBlank(edit.replacement()), edit::toString);
            }
            TranscriptStructure after = Sample.of(edits.applyTo(text));
            assertEquals(words(before), words(after), text);
            assertEquals(TextEdits.NONE, TranscriptFormatter.of(after, options), () -> "again " + options + ": " + escaped(text) + "\n-----\n" + escaped(after.text()));
        }
    }

    /** So that blank characters and invisible ones can be told in a message. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c == '\n' || c >= ' ' && c < 0x7F ? String.valueOf((char) c)
                : String.format("\\u%04X", c)));
        return escaped.toString();
    }

    private static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85);
    }

    /** Who says which words, in order. */
    private static List<String> words(TranscriptStructure transcript) {
        return transcript.turns().stream().flatMap(turn -> Stream.concat(Stream.of("[" + turn.speaker() + "]"),
                Arrays.stream(transcript.text().substring(turn.textStart(), turn.textEnd()).split("[\\s\\p{Z}\\x85\\x1c-\\x1f]+"))))
                .toList();
    }
}
