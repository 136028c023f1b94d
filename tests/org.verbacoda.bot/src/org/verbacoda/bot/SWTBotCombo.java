/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;

/** A field with a list to choose from. */
public final class SWTBotCombo {

    private final Combo combo;

    SWTBotCombo(Combo combo) {
        this.combo = combo;
    }

    public String getText() {
        return UIThread.get(combo::getText);
    }

    /** What can be chosen. */
    public List<String> items() {
        return UIThread.get(() -> List.of(combo.getItems()));
    }

    /** Types a text that need not be among those to choose from. */
    public void setText(String text) {
        UIThread.run(() -> combo.setText(text));
    }

    public void setSelection(String text) {
        UIThread.run(() -> {
            int index = combo.indexOf(text);
            if (index < 0) {
                throw new WidgetNotFoundException("no '" + text + "' among " + String.join(", ", combo.getItems()));
            }
            combo.select(index);
        });
        UIThread.send(combo, SWT.Selection, null);
    }
}
