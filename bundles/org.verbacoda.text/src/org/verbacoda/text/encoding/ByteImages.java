/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

import java.nio.charset.StandardCharsets;

/**
 * Characters taken as the Windows-1252 images of UTF-8 bytes. UTF-8 leads and continuations are different bytes, so
 * whether a well-formed sequence begins at a character never depends on where one starts to look: the sequences in a
 * text, and so the maximal runs of them, are fixed.
 */
final class ByteImages {
    private ByteImages() {
    }

    /**
     * The number of UTF-16 units, 2 to 4, of the well-formed sequence that begins at an offset; 0 if none does. Well
     * formed is what the Unicode Standard's table 3-7 allows: nothing overlong, no surrogates, no more than U+10FFFF.
     */
    static int sequenceLength(String text, int offset) {
        int lead = Windows1252.highByte(text.charAt(offset));
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        int length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (offset + length > text.length()) {
            return 0;
        }
        int second = Windows1252.highByte(text.charAt(offset + 1));
        int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = offset + 2; i < offset + length; i++) {
            int next = Windows1252.highByte(text.charAt(i));
            if (next < 0x80 || next > 0xBF) {
                return 0;
            }
        }
        return length;
    }

    /** Whether all of a text is well-formed sequences. */
    static boolean isDamagedRun(String text) {
        int offset = 0;
        while (offset < text.length()) {
            int length = sequenceLength(text, offset);
            if (length == 0) {
                return false;
            }
            offset += length;
        }
        return offset > 0;
    }

    /** What the bytes behind a run of well-formed sequences are in UTF-8. */
    static String decode(String run) {
        byte[] bytes = new byte[run.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Windows1252.highByte(run.charAt(i));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
