/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Carries bytes that are not UTF-8 through a String and back. Each byte that can't be decoded, 0x80 to 0xFF, becomes
 * the lone low surrogate U+DC80 to U+DCFF, as Python's "surrogateescape" (PEP 383) does. A lone surrogate never comes
 * out of sound UTF-8, so the way back is exact for every input.
 */
public final class UndecodableBytes {

    private static final int ESCAPE = 0xDC00;

    private UndecodableBytes() {
    }

    /** Decodes {@code bytes[from, to)}. */
    public static String decode(byte[] bytes, int from, int to) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        // No byte gives more than one UTF-16 unit
        CharBuffer out = CharBuffer.allocate(to - from);
        CoderResult result = decoder.decode(in, out, true);
        while (result.isError()) {
            for (int i = 0; i < result.length(); i++) {
                out.put((char) (ESCAPE + (in.get() & 0xFF)));
            }
            result = decoder.decode(in, out, true);
        }
        return out.flip().toString();
    }

    /** The UTF-16 offset of the first escaped byte at or after {@code from}, or -1 if there is none. */
    static int firstEscape(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (isEscape(c)) {
                return i;
            }
        }
        return -1;
    }

    /** The byte that the escape stands for, 0x80 to 0xFF. */
    static int byteOf(char escape) {
        return escape - ESCAPE;
    }

    /**
     * The bytes that {@link #decode} made the text from.
     *
     * @throws IllegalArgumentException if the text holds a lone surrogate that stands for no byte
     */
    public static byte[] encode(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
        int from = 0;
        while (from < text.length()) {
            int escape = firstEscape(text, from);
            int to = escape < 0 ? text.length() : escape;
            out.writeBytes(encodeSound(text.substring(from, to)));
            if (to < text.length()) {
                out.write(byteOf(text.charAt(to)));
            }
            from = to + 1;
        }
        return out.toByteArray();
    }

    private static boolean isEscape(char c) {
        return c >= ESCAPE + 0x80 && c <= ESCAPE + 0xFF;
    }

    private static byte[] encodeSound(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                throw new IllegalArgumentException(
                        String.format("a lone surrogate (U+%04X) can't be written as UTF-8", c));
            }
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
