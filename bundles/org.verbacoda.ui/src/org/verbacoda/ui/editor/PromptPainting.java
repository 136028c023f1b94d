/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.custom.StyledText;

/**
 * Paints a text as soon as a key has changed it or has moved its caret. GTK by itself paints with the next frame of a clock
 * of sixty a second, so that a letter would show up to 17 ms later than it could.
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
    }

    /** Once the key is dealt with, and once for all that it does. */
    private void ask() {
        if (!asked) {
            asked = true;
            text.getDisplay().asyncExec(() -> {
                asked = false;
                if (!text.isDisposed()) {
                    text.update();
                }
            });
        }
    }
}
