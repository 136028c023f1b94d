/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

/** A window or dialog. */
public final class SWTBotShell {

    private final Shell shell;
    private final String title;

    SWTBotShell(Shell shell) {
        this.shell = shell;
        this.title = UIThread.get(shell::getText);
    }

    /** Finds widgets in it. */
    public SWTBot bot() {
        return new SWTBot(() -> shell.isDisposed() ? Optional.empty() : Optional.of(shell));
    }

    /** Its title, also when it has gone. */
    public String getText() {
        return title;
    }

    /** Whether it is still there. */
    public boolean isOpen() {
        return UIThread.get(() -> !shell.isDisposed() && shell.isVisible());
    }

    public void close() {
        UIThread.display().asyncExec(() -> {
            if (!shell.isDisposed()) {
                shell.close();
            }
        });
    }
}
