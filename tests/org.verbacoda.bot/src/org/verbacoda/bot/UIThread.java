/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
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

    /** Lets the events that have come be dealt with, unless one opened a dialog, whose loop then goes on from here. */
    static void settle() {
        run(() -> {
            // comes behind them
        });
    }

    /**
     * What is found, once it is there. A widget that is disposed while it is looked at has made room for another, which
     * is looked for again.
     */
    static <T> T await(String what, Supplier<Optional<T>> finder) {
        long end = System.nanoTime() + SWTBotPreferences.TIMEOUT * 1_000_000;
        while (true) {
            Optional<T> found = get(() -> {
                try {
                    return finder.get();
                } catch (SWTException e) {
                    if (e.code == SWT.ERROR_WIDGET_DISPOSED) {
                        return Optional.empty();
                    }
                    throw e;
                }
            });
            if (found.isPresent()) {
                return found.get();
            }
            if (System.nanoTime() > end) {
                throw new WidgetNotFoundException(what + " was not found (waited " + SWTBotPreferences.TIMEOUT + " ms)");
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(SWTBotPreferences.POLL_DELAY);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The test was interrupted", e);
        }
    }

    /**
     * Does something to what is found, once it is there, and doesn't wait for its end: a dialog may open and stay. What
     * is found and what is done to it belong to one turn of the UI thread, so nothing can come between.
     */
    static <T> void act(String what, Supplier<Optional<T>> finder, Consumer<T> action) {
        AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();
        long end = System.nanoTime() + SWTBotPreferences.TIMEOUT * 1_000_000;
        while (true) {
            AtomicBoolean found = new AtomicBoolean();
            display().asyncExec(() -> {
                try {
                    Optional<T> there = finder.get();
                    found.set(there.isPresent());
                    there.ifPresent(action);
                } catch (RuntimeException e) {
                    failure.set(e);
                }
            });
            settle();
            @Nullable RuntimeException thrown = failure.get();
            if (thrown != null) {
                throw thrown;
            }
            if (found.get()) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new WidgetNotFoundException(what + " was not found");
            }
            pause();
        }
    }

    /** Tells a widget's listeners of an event; on the UI thread. */
    static void notify(Widget widget, int type, @Nullable Widget item) {
        notify(widget, type, item, SWT.NONE);
    }

    /** Tells a widget's listeners of an event with a detail; on the UI thread. */
    static void notify(Widget widget, int type, @Nullable Widget item, int detail) {
        Event event = new Event();
        event.type = type;
        event.detail = detail;
        event.widget = widget;
        event.item = item;
        event.display = widget.getDisplay();
        widget.notifyListeners(type, event);
    }

    /** Sends an event to a widget without waiting for its end: a dialog may open and stay. */
    static void send(Widget widget, int type, @Nullable Widget item) {
        act("a widget", () -> widget.isDisposed() ? Optional.empty() : Optional.of(widget),
                found -> notify(found, type, item));
    }
}
