/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks.ui;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;

/** Finds out when the user interface has come to rest: nothing to do and nothing painted for a while. */
final class Rest {

    private static final long QUIET = TimeUnit.MILLISECONDS.toNanos(150);
    private static final long TRIFLE = TimeUnit.MILLISECONDS.toNanos(5);
    private static final long LIMIT = TimeUnit.SECONDS.toNanos(120);

    private final Display display;
    /** When the user interface was last seen at work, by {@link System#nanoTime()}. */
    private final AtomicLong lastWork = new AtomicLong(System.nanoTime());
    private long awake = System.nanoTime();
    private final Listener painting = event -> lastWork.set(System.nanoTime());
    private final Listener waking = event -> awake = System.nanoTime();
    /** Waking up for a blinking caret or the like is no work. */
    private final Listener sleeping = event -> {
        if (System.nanoTime() - awake > TRIFLE) {
            lastWork.set(System.nanoTime());
        }
    };

    private Rest(Display display) {
        this.display = display;
    }

    /**
     * Waits until a condition holds and the user interface rests; not to be called in its thread.
     *
     * @param condition asked in the thread of the user interface
     * @return when it came to rest, by {@link System#nanoTime()}
     */
    static long await(Display display, BooleanSupplier condition) throws InterruptedException, TimeoutException {
        Rest rest = new Rest(display);
        display.syncExec(() -> {
            display.addFilter(SWT.Paint, rest.painting);
            display.addListener(SWT.PostExternalEventDispatch, rest.waking);
            display.addListener(SWT.PreExternalEventDispatch, rest.sleeping);
        });
        try {
            return rest.await(condition);
        } finally {
            display.syncExec(() -> {
                display.removeFilter(SWT.Paint, rest.painting);
                display.removeListener(SWT.PostExternalEventDispatch, rest.waking);
                display.removeListener(SWT.PreExternalEventDispatch, rest.sleeping);
            });
        }
    }

    private long await(BooleanSupplier condition) throws InterruptedException, TimeoutException {
        long end = System.nanoTime() + LIMIT;
        boolean[] holds = {false};
        while (System.nanoTime() < end) {
            long seen = lastWork.get();
            if (holds[0] && System.nanoTime() - seen >= QUIET) {
                return seen;
            }
            if (!holds[0]) {
                display.syncExec(() -> holds[0] = condition.getAsBoolean());
            }
            Thread.sleep(5);
        }
        throw new TimeoutException("The workbench did not come to rest");
    }

    /** The seconds from the start of this process, and of the shell that became it, to a time of the nano clock. */
    static double sinceStart(long nanoTime) {
        Instant start = ProcessHandle.current().info().startInstant().orElseThrow();
        Duration untilNow = Duration.between(start, Instant.now());
        return (untilNow.toNanos() - (System.nanoTime() - nanoTime)) / 1e9;
    }
}
