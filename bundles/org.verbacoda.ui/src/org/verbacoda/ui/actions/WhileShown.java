/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.actions;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Control;

/** Lets what was found out in the background be shown, unless the part that wanted it has been closed meanwhile. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class WhileShown {

    private WhileShown() {
    }

    /**
     * Runs something in the user interface's thread, later. To be called on any thread.
     *
     * @param control nothing is run once it is disposed, nor if it is null, since it hasn't been made yet
     */
    public static void run(Control control, Runnable runnable) {
        if (control != null && !control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    runnable.run();
                }
            });
        }
    }
}
