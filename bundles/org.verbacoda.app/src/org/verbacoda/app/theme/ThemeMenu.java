/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app.theme;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;

/** The menu Window &gt; Theme. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class ThemeMenu extends MenuManager {

    public ThemeMenu() {
        super("&Theme", "org.verbacoda.app.theme");
        setRemoveAllWhenShown(true);
        addMenuListener(menu -> fill());
    }

    private void fill() {
        for (ThemeChoice choice : ThemeChoice.values()) {
            Action action = new Action(choice.label(), IAction.AS_RADIO_BUTTON) {
                @Override
                public void run() {
                    if (isChecked() && choice != ThemeChoice.current()) { // told of the one left as well
                        choice.choose();
                    }
                }
            };
            action.setChecked(choice == ThemeChoice.current());
            add(action);
        }
    }
}
