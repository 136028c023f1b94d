/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.ToolItem;

/** A button of a toolbar. */
public final class SWTBotToolbarButton {

    private final ToolItem item;

    SWTBotToolbarButton(ToolItem item) {
        this.item = item;
    }

    public boolean isEnabled() {
        return UIThread.get(item::isEnabled);
    }

    /** Clicks it once it is enabled. */
    public SWTBotToolbarButton click() {
        new SWTWorkbenchBot().waitUntil(SWTBot.condition("the button stays disabled", this::isEnabled));
        UIThread.send(item, SWT.Selection, null);
        return this;
    }
}
