/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.testing.RandomTexts;
import org.verbacoda.testing.TestSize;

class TextDecoderTest {
    @Test
    void soundUtf8IsReadAsSuch() {
        DecodedText decoded = TextDecoder.decode("Das heißt: “ja” 😀\n".getBytes(UTF_8));

        assertEquals(new DecodedText("Das heißt: “ja” 😀\n", UTF_8, false, true, LineEnding.LF), decoded);
    }

    @Test
    void anEmptyFileIsAnEmptyText() {
        assertEquals(new DecodedText("", UTF_8, false, true, LineEnding.NONE), TextDecoder.decode(new byte[0]));
    }

    @Test
    void aReplacementCharacterThatTheFileHoldsIsSound() {
        assertTrue(TextDecoder.decode("inaudible: \uFFFD".getBytes(UTF_8)).utf8());
    }

    @Test
    void onlyTheLeadingByteOrderMarkIsDropped() {
        DecodedText decoded = TextDecoder.decode("\uFEFF\uFEFFa\uFEFF".getBytes(UTF_8));

        assertEquals("\uFEFFa\uFEFF", decoded.text());
        assertTrue(decoded.byteOrderMark());
        assertTrue(decoded.utf8());
    }

    @Test
    void byteOrderMarksOfUtf16AreHonoured() {
        for (Charset charset : new Charset[] {UTF_16LE, UTF_16BE}) {
            DecodedText decoded = TextDecoder.decode("\uFEFFÜber\r\n𝄞".getBytes(charset));

            assertEquals(new DecodedText("Über\n𝄞", charset, true, false, LineEnding.CRLF), decoded);
        }
    }

    @Test
    void malformedBytesBehindAUtf8MarkAreReplacedAndTheFileIsNotSound() {
        DecodedText decoded = TextDecoder.decode(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0xFF});

        assertEquals(new DecodedText("a\uFFFD", UTF_8, true, false, LineEnding.NONE), decoded);
    }

    @Test
    void westernTextFromWindowsIsRead() {
        String text = "Größe, Übung und „Spaß“ – das wäre schön. C’est déjà l’été.";
        DecodedText decoded = TextDecoder.decode(text.getBytes(Charset.forName("windows-1252")));

        assertEquals(text, decoded.text());
        assertEquals(Charset.forName("windows-1252"), decoded.charset());
        assertFalse(decoded.utf8());
    }

    @Test
    void cyrillicTextFromWindowsIsRead() {
        String text = "Это интервью было записано весной, когда мы впервые встретились в университете. ".repeat(3);

        assertEquals(text, TextDecoder.decode(text.getBytes(Charset.forName("windows-1251"))).text());
    }

    @Test
    void japaneseTextInShiftJisIsRead() {
        String text = "これは面接の記録です。参加者は三人で、時間は一時間でした。".repeat(3);

        assertEquals(text, TextDecoder.decode(text.getBytes(Charset.forName("Shift_JIS"))).text());
    }

    @Test
    void bytesThatWindowsLeavesUndefinedAreKept() {
        byte[] bytes = {'a', (byte) 0x81, (byte) 0x8D, 'b', (byte) 0x8F, (byte) 0x90, (byte) 0x9D, (byte) 0xE9};

        assertEquals("a\u0081\u008Db\u008F\u0090\u009Dé", TextDecoder.decode(bytes).text());
    }

    @Test
    void lineEndingsAreTold() {
        assertEquals(LineEnding.NONE, endingOf("one line"));
        assertEquals(LineEnding.LF, endingOf("a\nb\n"));
        assertEquals(LineEnding.CRLF, endingOf("a\r\nb\r\n"));
        assertEquals(LineEnding.CR, endingOf("a\rb\r"));
        assertEquals(LineEnding.MIXED, endingOf("a\nb\r\n"));
        assertEquals(LineEnding.MIXED, endingOf("a\r\nb\n"));
        assertEquals(LineEnding.MIXED, endingOf("a\r\nb\r"));
        assertEquals(LineEnding.MIXED, endingOf("a\rb\r\n"));
        assertEquals(LineEnding.MIXED, endingOf("a\n\rb"));
    }

    @Test
    void normalisationChangesLineEndingsAndALeadingMarkOnly() {
        assertEquals("a\n\nb\n\nc\u2028\u0085e\u0301\uFEFF", Normalization.normalize(
                "\uFEFFa\r\n\nb\r\rc\u2028\u0085e\u0301\uFEFF"));
        String clean = "nothing to change\nhere \uFEFF\u2029";
        assertSame(clean, Normalization.normalize(clean));
    }

    @Test
    void normalisationAgreesWithTheObviousReplacements() {
        RandomTexts texts = new RandomTexts(7);
        for (int i = 0; i < TestSize.of(2_000, 200_000); i++) {
            String text = texts.any(40);
            String expected = (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n")
                    .replace('\r', '\n');
            assertEquals(expected, Normalization.normalize(text));
        }
    }

    @Test
    void everyTextComesBackFromItsUtf8() {
        RandomTexts texts = new RandomTexts(8);
        for (int i = 0; i < TestSize.of(2_000, 200_000); i++) {
            String text = texts.wellFormed(40);
            DecodedText decoded = TextDecoder.decode(text.getBytes(UTF_8));
            boolean utf16 = decoded.charset() != UTF_8;
            assertFalse(utf16);
            assertEquals(Normalization.normalize(text), decoded.text());
            assertTrue(decoded.utf8());
        }
    }

    @Test
    void noBytesMakeItFail() {
        Random random = new Random(9);
        int[] likely = {0x00, 0x0A, 0x0D, 0x1B, 0x24, 0x28, 0x7E, 0x81, 0x8D, 0xA4, 0xB0, 0xC3, 0xE2, 0xED, 0xF0, 0xFE, 0xFF};
        for (int i = 0; i < TestSize.of(5_000, 500_000); i++) {
            byte[] bytes = new byte[random.nextInt(80)];
            random.nextBytes(bytes);
            for (int k = 0; k < bytes.length; k++) {
                if (random.nextInt(3) == 0) {
                    bytes[k] = (byte) likely[random.nextInt(likely.length)];
                }
            }
            byte[] before = Arrays.copyOf(bytes, bytes.length);
            DecodedText decoded = TextDecoder.decode(bytes);
            assertNotNull(decoded.text());
            assertEquals(-1, decoded.text().indexOf('\r'));
            assertTrue(Arrays.equals(before, bytes));
        }
    }

    @Test
    void filesAreReadAndMissingOnesReported(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("interview.md"), new byte[] {'h', 'i', '\r', '\n'});

        assertEquals("hi\n", TextDecoder.decode(file).text());
        assertThrows(NoSuchFileException.class, () -> TextDecoder.decode(directory.resolve("absent.md")));
    }

    private static LineEnding endingOf(String document) {
        return TextDecoder.decode(document.getBytes(UTF_8)).lineEnding();
    }
}
