/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.verbacoda.testing.TestSize;
import org.verbacoda.text.TextPositions;
import org.verbacoda.transcript.RandomTranscripts;

class StructurePropertyTest {

    /** What Python's str.strip takes away. */
    private static final String PYTHON_SPACE = "\t\n\u000B\u000C\r\u001C\u001D\u001E\u001F \u0085\u00A0\u1680\u2000\u2001"
            + "\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";

    private final RandomTranscripts transcripts = new RandomTranscripts(20260301);
    private final int tries = TestSize.of(3_000, 300_000);

    @Test
    void blankSpaceIsPythons() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            assertEquals(PYTHON_SPACE.indexOf(c) >= 0, BlankSpace.isBlank((char) c), Integer.toHexString(c));
        }
    }

    @Test
    void turnsAreOrderedAndDisjointAndTheirTextLiesBehindTheLabelWithoutBlankSpace() {
        for (int i = 0; i < tries; i++) {
            String text = transcripts.next();
            int end = 0;
            for (TurnSpan turn : of(text).turns()) {
                assertTrue(turn.label().start() >= end, text);
                assertTrue(turn.label().end() > turn.label().start(), text);
                assertTrue(turn.textStart() >= turn.label().end(), text);
                assertTrue(turn.textEnd() >= turn.textStart() && turn.textEnd() <= text.length(), text);
                assertEquals(turn.label().name(), text.substring(turn.label().nameStart(), turn.label().nameEnd()));
                if (!turn.isEmpty()) {
                    assertFalse(isSpace(text.charAt(turn.textStart())), text);
                    assertFalse(isSpace(text.charAt(turn.textEnd() - 1)), text);
                }
                end = turn.textEnd();
            }
        }
    }

    @Test
    void nothingButBlankSpaceIsLostBetweenTheTurns() {
        for (int i = 0; i < tries; i++) {
            String text = transcripts.next();
            List<TurnSpan> turns = of(text).turns();
            for (int t = 0; t < turns.size(); t++) {
                int next = t + 1 < turns.size() ? turns.get(t + 1).label().start() : text.length();
                assertTrue(isSpace(text, turns.get(t).label().end(), turns.get(t).textStart()), text);
                assertTrue(isSpace(text, turns.get(t).textEnd(), next), text);
            }
        }
    }

    @Test
    void everyLineIsOneOfTheKindsAndTheKindsAgreeWithTurnsAndEntries() {
        for (int i = 0; i < tries; i++) {
            TranscriptStructure structure = of(transcripts.next());
            assertEquals(structure.turns().stream().map(TurnSpan::line).toList(), lines(structure, LineKind.LABEL));
            assertEquals(structure.fields().stream().map(HeaderField::line).toList(), lines(structure, LineKind.METADATA));
            assertTrue(lines(structure, LineKind.RULER).size() <= 1);
        }
    }

    @Test
    void otherLineEndingsGiveTheSameStructure() {
        for (int i = 0; i < tries; i++) {
            String lf = transcripts.next().replace("\r\n", "\n").replace('\r', '\n');
            for (String terminator : List.of("\r\n", "\r")) {
                String document = lf.replace("\n", terminator);
                assertEquals(described(lf), described(document), document);
            }
        }
    }

    @Test
    void anUnrelatedLineInsideATurnsFenceNeverChangesTheTurns() {
        String[] unrelated = {"User: no", "**Emma:** no", "# no", "---", "", "Zoe: no", "**Speakers:** Zoe"};
        for (int i = 0; i < tries; i++) {
            String before = transcripts.next().replaceAll("[`~]", "") + "\nUser: Look:\n```\n";
            String after = "\n```\n" + transcripts.next().replaceAll("[`~]", "");
            assertEquals(labels(before + after), labels(before + unrelated[i % unrelated.length] + after), before + after);
        }
    }

    /**
     * Speakers and texts of the turns with their labels' ordinal, by positions in code points of the normalised text.
     */
    private static List<String> described(String document) {
        TextPositions positions = TextPositions.of(document);
        TranscriptStructure structure = of(document);
        List<String> turns = structure.turns().stream().map(turn -> turn.speaker() + " " + turn.line() + " "
                + positions.toCodePoint(turn.label().start()) + " " + positions.toCodePoint(turn.label().end()) + " "
                + positions.toCodePoint(turn.textStart()) + " " + positions.toCodePoint(turn.textEnd())).toList();
        List<String> fields = structure.fields().stream().map(field -> field.key() + "=" + field.value() + " "
                + positions.toCodePoint(field.valueStart())).toList();
        return List.of(turns.toString(), fields.toString(), String.valueOf(positions.toCodePoint(structure.headerEnd())),
                structure.otherLabels().stream().map(label -> positions.toCodePoint(label.start())).toList().toString());
    }

    /** The labels of the turns with the number of the turn they open. */
    private static List<String> labels(String text) {
        return of(text).turns().stream().map(turn -> turn.speaker() + turn.label().bold()).toList();
    }

    private static List<Integer> lines(TranscriptStructure structure, LineKind kind) {
        return IntStream.range(0, structure.lineCount()).filter(line -> structure.lineKind(line) == kind)
                .mapToObj(line -> line + 1).toList();
    }

    private static TranscriptStructure of(String text) {
        return TranscriptStructure.of(text, SpeakerRoles.DEFAULT);
    }

    private static boolean isSpace(char c) {
        return PYTHON_SPACE.indexOf(c) >= 0;
    }

    private static boolean isSpace(String text, int start, int end) {
        return text.substring(start, end).chars().allMatch(c -> isSpace((char) c));
    }
}
