/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.verbacoda.study.StudyProgress;

/** Shows the reading and writing of a study's files on a monitor. */
public final class JobProgress implements StudyProgress {

    private final SubMonitor monitor;

    public JobProgress(IProgressMonitor monitor) {
        this.monitor = SubMonitor.convert(monitor);
    }

    @Override
    public synchronized void begin(int files) {
        monitor.setWorkRemaining(files);
    }

    @Override
    public synchronized void done() {
        monitor.worked(1);
    }

    @Override
    public boolean isCancelled() {
        return monitor.isCanceled();
    }
}
