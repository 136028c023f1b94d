/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;

/** The keyboard, of the layout "us". Keys go to what has the focus. */
public final class Keyboard {

    private static final String SHIFTED = "~!@#$%^&*()_+{}|:\"<>?";
    private static final String UNSHIFTED = "`1234567890-=[]\\;',./";

    private Keyboard() {
    }

    /** Types characters that are on the keyboard, a line break with Enter. */
    public static void typeText(String text) {
        for (char c : text.toCharArray()) {
            int shifted = SHIFTED.indexOf(c);
            if (c == '\n') {
                pressShortcut("ENTER");
            } else if (c == ' ') {
                pressShortcut("SPACE");
            } else if (shifted >= 0) {
                pressShortcut("SHIFT", String.valueOf(UNSHIFTED.charAt(shifted)));
            } else if (Character.isUpperCase(c)) {
                pressShortcut("SHIFT", String.valueOf(Character.toLowerCase(c)));
            } else {
                pressShortcut(String.valueOf(c));
            }
        }
    }

    /**
     * Presses keys together, and waits until the workbench has dealt with them.
     *
     * @param keys CTRL, SHIFT, ALT, ENTER, ESC, TAB, BS, DEL, INSERT, HOME, END, LEFT, RIGHT, UP, DOWN, PAGE_UP,
     *        PAGE_DOWN, F1, F2, SPACE, KP_ADD, KP_SUBTRACT, KP_MULTIPLY, KP_DIVIDE, or a character of a key without
     *        Shift; the last one is released first
     */
    public static void pressShortcut(String... keys) {
        List<String> lines = new ArrayList<>();
        for (String key : keys) {
            lines.add("down " + key);
        }
        for (String key : List.of(keys).reversed()) {
            lines.add("up " + key);
        }
        Input.send(SWT.KeyUp, keys.length, lines);
        UIThread.settle();
    }

    /**
     * Presses a key and lets it go, for the window that has the focus; returns when the window system has it, not when
     * the workbench has dealt with it. For measuring; tests want {@link #pressShortcut}.
     */
    public static void post(String key) {
        Input.send("down " + key, "up " + key);
    }
}
