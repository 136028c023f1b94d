/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/** A button. */
public final class SWTBotButton {

    private final Button button;

    SWTBotButton(Button button) {
        this.button = button;
    }

    public boolean isEnabled() {
        return UIThread.get(button::isEnabled);
    }

    /** Clicks it once it is enabled. */
    public SWTBotButton click() {
        new SWTWorkbenchBot().waitUntil(SWTBot.condition("the button stays disabled", this::isEnabled));
        UIThread.run(() -> {
            if ((button.getStyle() & SWT.RADIO) != 0) {
                for (Control other : button.getParent().getChildren()) {
                    if (other instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0) {
                        radio.setSelection(radio == button);
                    }
                }
            }
        });
        UIThread.send(button, SWT.Selection, null);
        return this;
    }
}
