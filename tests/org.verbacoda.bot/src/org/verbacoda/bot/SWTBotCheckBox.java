/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;

/** A box to be ticked. */
public final class SWTBotCheckBox {

    private final Button button;

    SWTBotCheckBox(Button button) {
        this.button = button;
    }

    public boolean isChecked() {
        return UIThread.get(button::getSelection);
    }

    /** Ticks it, or unticks it if it is ticked. */
    public SWTBotCheckBox click() {
        UIThread.run(() -> button.setSelection(!button.getSelection()));
        UIThread.send(button, SWT.Selection, null);
        return this;
    }
}
