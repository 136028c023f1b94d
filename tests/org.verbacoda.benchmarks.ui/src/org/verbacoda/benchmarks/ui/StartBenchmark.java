/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks.ui;

import java.util.concurrent.TimeoutException;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.workspace.OpenStudy;

/** Starting the workbench: from the start of the shell that becomes the process, in seconds. */
final class StartBenchmark {

    private StartBenchmark() {
    }

    /** Until the window is painted and there is nothing left to do. */
    static double window() throws InterruptedException, TimeoutException {
        Display display = PlatformUI.getWorkbench().getDisplay();
        return Rest.sinceStart(Rest.await(display, () -> display.getShells().length > 0));
    }

    /** The same with the study that was open last. */
    static double study() throws InterruptedException, TimeoutException {
        return Rest.sinceStart(Rest.await(PlatformUI.getWorkbench().getDisplay(),
                () -> OpenStudy.session().isPresent()));
    }
}
