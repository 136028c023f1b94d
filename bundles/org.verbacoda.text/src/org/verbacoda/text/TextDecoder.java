/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.mozilla.universalchardet.UniversalDetector;
import org.verbacoda.text.encoding.Windows1252;

/**
 * Reads bytes as text, whatever they are. In this order:
 * <ol>
 * <li>a byte order mark of UTF-8, UTF-16LE or UTF-16BE decides; what is malformed behind it becomes U+FFFD,</li>
 * <li>sound UTF-8 (and so ASCII) is UTF-8,</li>
 * <li>else the guess of juniversalchardet, if the JDK knows that encoding and the bytes are sound in it,</li>
 * <li>else, and in place of ISO 8859-1, {@link Windows1252}, in which every byte is a character.</li>
 * </ol>
 * Sound UTF-8, nearly every file there is, costs one decoding by the JDK's intrinsics and three searches for a single
 * character; everything slower happens only after one of those has found something. Thread-safe: no state.
 */
public final class TextDecoder {
    private static final char REPLACEMENT = '\uFFFD';

    private TextDecoder() {
    }

    /**
     * Reads a file.
     *
     * @param file the file to read
     * @return its text, never failing for what the bytes are
     * @throws IOException if the file cannot be read
     */
    public static DecodedText decode(Path file) throws IOException {
        return decode(Files.readAllBytes(file));
    }

    /**
     * Decodes bytes.
     *
     * @param bytes any bytes; not changed
     * @return their text; no bytes make this fail
     */
    public static DecodedText decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            String document = new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
            return of(document, StandardCharsets.UTF_8, true, isSound(document, bytes, 3));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), StandardCharsets.UTF_16LE,
                    true, false);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), StandardCharsets.UTF_16BE,
                    true, false);
        }
        String document = new String(bytes, StandardCharsets.UTF_8);
        if (isSound(document, bytes, 0)) {
            return of(document, StandardCharsets.UTF_8, false, true);
        }
        return guess(bytes);
    }

    private static DecodedText guess(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, bytes.length);
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name != null && !name.equals("ISO-8859-1") && !name.equals("WINDOWS-1252") && Charset.isSupported(name)) {
            Charset charset = Charset.forName(name);
            try {
                return of(strictly(bytes, 0, charset), charset, false, false);
            } catch (CharacterCodingException e) {
                // The guess is wrong: the bytes are malformed in it, so the encoding that takes any byte is used.
                return windows1252(bytes);
            }
        }
        return windows1252(bytes);
    }

    private static DecodedText windows1252(byte[] bytes) {
        return of(Windows1252.decode(bytes), Windows1252.CHARSET, false, false);
    }

    /** UTF-8 is sound if nothing was replaced, or if every U+FFFD in the text was in the file. */
    private static boolean isSound(String decoded, byte[] bytes, int offset) {
        if (decoded.indexOf(REPLACEMENT) < 0) {
            return true;
        }
        try {
            strictly(bytes, offset, StandardCharsets.UTF_8);
            return true;
        } catch (CharacterCodingException e) {
            // This is the question asked: the decoder has no way to answer it but the exception.
            return false;
        }
    }

    private static String strictly(byte[] bytes, int offset, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes, offset, bytes.length - offset)).toString();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** The mark is gone already, so a second one behind it is a character like any other. */
    private static DecodedText of(String document, Charset charset, boolean byteOrderMark, boolean utf8) {
        return new DecodedText(Normalization.unifyLineEndings(document), charset, byteOrderMark, utf8,
                LineEnding.of(document));
    }
}
