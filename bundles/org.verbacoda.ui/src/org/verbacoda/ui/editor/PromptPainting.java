/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Caret;
import org.eclipse.swt.widgets.Event;

/**
 * Paints a text as soon as a key has changed it or has moved its caret. GTK by itself paints with the next frame of a clock
 * of sixty a second, so that a letter would show up to 17 ms later than it could. What is painted here is what that frame
 * paints once more.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class PromptPainting {

    private final StyledText text;
    private boolean asked;

    private PromptPainting(StyledText text) {
        this.text = text;
    }

    static void install(StyledText text) {
        PromptPainting painting = new PromptPainting(text);
        text.addExtendedModifyListener(event -> painting.ask());
        text.addCaretListener(event -> painting.ask());
        text.addListener(SWT.KeyDown, event -> painting.paintAsked()); // hears of the key behind the text itself
    }

    /** Once for all that a key does, or whatever else has changed the text. */
    private void ask() {
        if (!asked) {
            asked = true;
            text.getDisplay().asyncExec(this::paintAsked);
        }
    }

    private void paintAsked() {
        if (!asked || text.isDisposed()) {
            return;
        }
        asked = false;
        if (drawsAtOnce() && text.isVisible() && text.getChildren().length == 0) { // it would paint over these
            paint();
        }
        text.update();
    }

    /** Whether what is drawn outside of the toolkit's frames is on the screen. */
    private static boolean drawsAtOnce() {
        return "gtk".equals(SWT.getPlatform())
                && (System.getenv("WAYLAND_DISPLAY") == null || "x11".equals(System.getenv("GDK_BACKEND")));
    }

    private void paint() {
        Rectangle area = text.getClientArea();
        GC gc = new GC(text);
        try {
            gc.setClipping(area);
            Event event = new Event();
            event.gc = gc;
            event.setBounds(area);
            text.notifyListeners(SWT.Paint, event);
            Caret caret = text.getCaret();
            if (caret != null && caret.isVisible()) {
                gc.setBackground(text.getForeground());
                gc.fillRectangle(caret.getBounds());
            }
        } finally {
            gc.dispose();
        }
    }
}
