/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

import java.nio.charset.StandardCharsets;

/** Does what the programs do that this package cleans up behind, and undoes it without any judgement. */
final class Damage {
    private Damage() {
    }

    static String damage(String text, int times) {
        String damaged = text;
        for (int i = 0; i < times; i++) {
            damaged = Windows1252.decode(damaged.getBytes(StandardCharsets.UTF_8));
        }
        return damaged;
    }

    /** The original of a text that is wholly damaged, once. */
    static String undo(String damaged) {
        byte[] bytes = new byte[damaged.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = damaged.charAt(i);
            int b = c < 0x80 ? c : Windows1252.highByte(c);
            if (b == 0 && c != 0) {
                throw new IllegalArgumentException("Not damaged: " + damaged);
            }
            bytes[i] = (byte) b;
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
