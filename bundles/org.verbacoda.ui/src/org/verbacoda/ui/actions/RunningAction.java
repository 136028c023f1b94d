/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.actions;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/** An action that does what it was made with. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class RunningAction extends Action {

    private final Runnable what;

    /** @param label with {@code &} before its key, and behind a tab the shortcut to be shown */
    public RunningAction(String label, Runnable what) {
        this(label, IAction.AS_UNSPECIFIED, what);
    }

    /** @param style one of {@link IAction}'s {@code AS_…} */
    public RunningAction(String label, int style, Runnable what) {
        super(label, style);
        this.what = what;
    }

    /** An entry that is ticked or not. @param told whether it is, each time it changes */
    public static IAction toggle(String label, boolean ticked, Consumer<Boolean> told) {
        Action[] itself = new Action[1];
        itself[0] = new RunningAction(label, IAction.AS_CHECK_BOX, () -> told.accept(itself[0].isChecked()));
        itself[0].setChecked(ticked);
        return itself[0];
    }

    /** A name that stands in a menu as it is, whatever signs of mnemonics and shortcuts it holds. */
    public static String plain(String name) {
        return name.replace("&", "&&") + "@"; // what is behind the last @ or tab would be taken for a shortcut
    }

    @Override
    public void run() {
        what.run();
    }
}
