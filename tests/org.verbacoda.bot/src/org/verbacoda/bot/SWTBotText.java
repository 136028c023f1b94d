/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import org.eclipse.swt.widgets.Text;

/** A text field. */
public final class SWTBotText {

    private final Text text;

    SWTBotText(Text text) {
        this.text = text;
    }

    public String getText() {
        return UIThread.get(text::getText);
    }

    public SWTBotText setText(String content) {
        UIThread.run(() -> text.setText(content));
        return this;
    }
}
