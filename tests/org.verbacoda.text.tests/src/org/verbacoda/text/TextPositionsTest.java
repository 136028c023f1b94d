/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.verbacoda.testing.RandomTexts;
import org.verbacoda.testing.TestSize;

class TextPositionsTest {
    @Test
    void countTheSameInPlainText() {
        TextPositions positions = TextPositions.of("naïve\u2028e\u0301\n");

        assertEquals(9, positions.codePointLength());
        for (int i = 0; i <= 9; i++) {
            assertEquals(i, positions.toCodePoint(i));
            assertEquals(i, positions.toUtf16(i));
        }
    }

    @Test
    void anOffsetInsideASurrogatePairIsRoundedDown() {
        TextPositions positions = TextPositions.of("a😀b");

        assertEquals(3, positions.codePointLength());
        assertEquals(1, positions.toCodePoint(1));
        assertEquals(1, positions.toCodePoint(2));
        assertEquals(2, positions.toCodePoint(3));
        assertEquals(3, positions.toUtf16(2));
    }

    @Test
    void anOffsetBetweenCarriageReturnAndLineFeedIsRoundedDown() {
        TextPositions positions = TextPositions.of("a\r\nb\rc");

        assertEquals(5, positions.codePointLength());
        assertEquals(6, positions.utf16Length());
        assertEquals(1, positions.toCodePoint(2));
        assertEquals(2, positions.toCodePoint(3));
        assertEquals(3, positions.toUtf16(2));
        assertEquals("a\nb\nc", positions.slice(0, 5));
        assertEquals("\n", positions.slice(1, 2));
    }

    @Test
    void theFirstCodePointBeginsBehindTheByteOrderMark() {
        TextPositions positions = TextPositions.of("\uFEFFab\uFEFF");

        assertEquals(3, positions.codePointLength());
        assertEquals(0, positions.toCodePoint(0));
        assertEquals(0, positions.toCodePoint(1));
        assertEquals(1, positions.toUtf16(0));
        assertEquals("ab\uFEFF", positions.slice(0, 3));
        assertEquals(0, TextPositions.of("\uFEFF").codePointLength());
    }

    @Test
    void aMarkLeftInTheNormalisedTextIsACharacterOfIt() {
        // A file with two byte order marks: one is taken off, the other stays
        String normalised = Normalization.normalize("\uFEFF\uFEFFab\uD83D\uDE43");
        TextPositions positions = TextPositions.ofNormalised(normalised);
        assertEquals(4, positions.codePointLength());
        assertEquals(0, positions.toUtf16(0));
        assertEquals(1, positions.toCodePoint(1));
        assertEquals("\uFEFFab\uD83D\uDE43", positions.slice(0, 4));
    }

    @Test
    void loneSurrogatesAreOneCodePointEach() {
        TextPositions positions = TextPositions.of("\uDE00\uD83D\uD83D\uDE00\uD83D");

        assertEquals(4, positions.codePointLength());
        assertEquals(2, positions.toUtf16(2));
        assertEquals(2, positions.toCodePoint(3));
        assertEquals("\uD83D\uDE00", positions.slice(2, 3));
    }

    @Test
    void positionsOutsideAreRefusedWithTheBoundsNamed() {
        for (String text : new String[] {"abc", "a\r\nbc"}) {
            TextPositions positions = TextPositions.of(text);
            int length = text.length();
            assertTrue(assertThrows(IndexOutOfBoundsException.class, () -> positions.toCodePoint(length + 1))
                    .getMessage().contains("0 to " + length));
            assertThrows(IndexOutOfBoundsException.class, () -> positions.toCodePoint(-1));
            int codePoints = positions.codePointLength();
            assertTrue(assertThrows(IndexOutOfBoundsException.class, () -> positions.toUtf16(codePoints + 1))
                    .getMessage().contains("0 to " + codePoints));
            assertThrows(IndexOutOfBoundsException.class, () -> positions.toUtf16(-1));
            assertThrows(IndexOutOfBoundsException.class, () -> positions.slice(2, 1));
            assertThrows(IndexOutOfBoundsException.class, () -> positions.slice(0, codePoints + 1));
        }
    }

    @Test
    void laterChangesOfTheDocumentAreNotSeen() {
        StringBuilder document = new StringBuilder("one\r\n");
        TextPositions positions = TextPositions.of(document);
        document.setLength(0);

        assertEquals("one\n", positions.slice(0, 4));
    }

    @Test
    void everyOffsetAgreesWithCountingFromTheStart() {
        RandomTexts texts = new RandomTexts(11);
        for (int i = 0; i < TestSize.of(300, 20_000); i++) {
            String document = texts.any(i % 2 == 0 ? 30 : 1_200);
            TextPositions positions = TextPositions.of(document);
            int[] expected = naiveCodePoints(document);
            for (int offset = 0; offset <= document.length(); offset++) {
                assertEquals(expected[offset], positions.toCodePoint(offset));
            }
            String normalised = Normalization.normalize(document);
            assertEquals(normalised.codePointCount(0, normalised.length()), positions.codePointLength());
        }
    }

    @Test
    void theConversionsAreEachOthersInverseWhereCodePointsBegin() {
        RandomTexts texts = new RandomTexts(12);
        for (int i = 0; i < TestSize.of(300, 20_000); i++) {
            TextPositions positions = TextPositions.of(texts.any(i % 2 == 0 ? 30 : 1_200));
            int previous = -1;
            for (int codePoint = 0; codePoint <= positions.codePointLength(); codePoint++) {
                int offset = positions.toUtf16(codePoint);
                assertEquals(codePoint, positions.toCodePoint(offset));
                assertTrue(offset > previous);
                previous = offset;
            }
            assertEquals(positions.utf16Length(), previous);
        }
    }

    @Test
    void aSliceIsTheQuoteThatPythonWouldCut() {
        RandomTexts texts = new RandomTexts(13);
        Random random = new Random(14);
        for (int i = 0; i < TestSize.of(2_000, 100_000); i++) {
            String document = texts.any(400);
            TextPositions positions = TextPositions.of(document);
            int[] codePoints = Normalization.normalize(document).codePoints().toArray();
            int start = random.nextInt(codePoints.length + 1);
            int end = start + random.nextInt(codePoints.length - start + 1);
            assertEquals(new String(codePoints, start, end - start), positions.slice(start, end));
        }
    }

    /** For every offset the code point it is in, by counting code points and setting line ends and the mark apart. */
    private static int[] naiveCodePoints(String document) {
        int[] result = new int[document.length() + 1];
        int codePoint = 0;
        int offset = 0;
        while (offset < document.length()) {
            int units = document.startsWith("\r\n", offset) ? 2
                    : Character.charCount(document.codePointAt(offset));
            for (int i = 0; i < units; i++) {
                result[offset + i] = codePoint;
            }
            codePoint += offset == 0 && document.startsWith("\uFEFF") ? 0 : 1;
            offset += units;
        }
        result[offset] = codePoint;
        return result;
    }
}
