/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Tells on standard output how long a start took, if the system property {@code verbacoda.times} is true. */
final class StartTimes {

    private static final boolean WANTED = Boolean.getBoolean("verbacoda.times");

    private StartTimes() {
    }

    /** Tells when the first window has been painted. */
    static void ofFirstWindow(Display display) {
        if (WANTED) {
            display.addFilter(SWT.Paint, new Listener() {
                @Override
                public void handleEvent(@Nullable Event event) {
                    display.removeFilter(SWT.Paint, this);
                    display.asyncExec(() -> tell("window painted"));
                }
            });
        }
    }

    /** Tells that something is done now. */
    static void tell(String what) {
        if (WANTED) {
            Instant now = Instant.now();
            ProcessHandle.current().info().startInstant().ifPresent(start -> System.out
                    .println("verbacoda: " + what + " after " + Duration.between(start, now).toMillis() + " ms"));
        }
    }
}
