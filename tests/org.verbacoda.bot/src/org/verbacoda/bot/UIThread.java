/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.PlatformUI;

/** Lets the UI thread work for a test. */
final class UIThread {

    private UIThread() {
    }

    static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    /** What the UI thread finds; what goes wrong there goes wrong here. */
    static <T> T get(Supplier<T> supplier) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        display().syncExec(() -> {
            try {
                result.set(supplier.get());
            } catch (RuntimeException e) {
                failure.set(e);
            }
        });
        @Nullable RuntimeException thrown = failure.get();
        if (thrown != null) {
            throw thrown;
        }
        @Nullable T got = result.get();
        if (got == null) {
            throw new IllegalStateException("The UI thread found nothing");
        }
        return got;
    }

    static void run(Runnable runnable) {
        get(() -> {
            runnable.run();
            return Boolean.TRUE;
        });
    }

    /** Sends an event to a widget without waiting for its end: a dialog may open and stay. */
    static void send(Widget widget, int type, @Nullable Widget item) {
        display().asyncExec(() -> {
            if (!widget.isDisposed()) {
                Event event = new Event();
                event.type = type;
                event.widget = widget;
                event.item = item;
                event.display = widget.getDisplay();
                widget.notifyListeners(type, event);
            }
        });
        run(() -> {
            // events before are handled now, unless one opened a dialog, whose loop then runs this
        });
    }
}
