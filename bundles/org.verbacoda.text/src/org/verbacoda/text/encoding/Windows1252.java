/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

import java.nio.charset.Charset;

/**
 * Windows-1252 with the five bytes that Microsoft left undefined (81, 8D, 8F, 90, 9D) as the C1 controls of the same
 * number, as browsers and most programs read them, so that every byte is a character and nothing is lost. (The JDK
 * turns the five into U+FFFD.) Thread-safe: no state.
 */
public final class Windows1252 {
    /** The JDK's charset of that name, for reporting; it does not map the five bytes. */
    public static final Charset CHARSET = Charset.forName("windows-1252");

    private static final String HIGH_CONTROLS = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021"
            + "\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
            + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014"
            + "\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
    private static final char[] CHARACTERS = characters();
    private static final byte[] BYTES = bytes();

    private Windows1252() {
    }

    /**
     * Decodes any bytes.
     *
     * @param bytes any bytes; not changed
     * @return one character for each byte
     */
    public static String decode(byte[] bytes) {
        char[] result = new char[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            result[i] = CHARACTERS[bytes[i] & 0xFF];
        }
        return new String(result);
    }

    /** The byte of 0x80 and above whose image a character is, or 0 if it is the image of none. */
    static int highByte(char c) {
        return c < BYTES.length ? BYTES[c] & 0xFF : 0;
    }

    private static char[] characters() {
        char[] result = new char[256];
        for (int b = 0; b < 256; b++) {
            result[b] = b >= 0x80 && b < 0xA0 ? HIGH_CONTROLS.charAt(b - 0x80) : (char) b;
        }
        return result;
    }

    private static byte[] bytes() {
        byte[] result = new byte[0x2123];
        for (int b = 0x80; b < 256; b++) {
            result[CHARACTERS[b]] = (byte) b;
        }
        return result;
    }
}
