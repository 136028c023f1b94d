/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.jobs.Job;

/** Conditions to wait for. */
public final class Conditions {

    private Conditions() {
    }

    /** That something holds; looked at outside the UI thread. */
    public static ICondition holds(String failure, BooleanSupplier test) {
        return SWTBot.condition(failure, test::getAsBoolean);
    }

    /** That a shell has gone. */
    public static ICondition shellCloses(SWTBotShell shell) {
        return holds("the window '" + shell.getText() + "' stays open", () -> !shell.isOpen());
    }

    /** That no work goes on in the background, and none is begun by what the last brought to the screen. */
    public static ICondition jobsAreIdle() {
        return holds("work goes on in the background", () -> {
            for (int i = 0; i < 3; i++) {
                UIThread.settle();
                if (!Job.getJobManager().isIdle()) {
                    return false;
                }
            }
            return true;
        });
    }
}
