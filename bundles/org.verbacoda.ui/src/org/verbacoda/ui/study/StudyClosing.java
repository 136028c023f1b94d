/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.verbacoda.workspace.OpenStudy;

/** Closes the open study: its editors first, asking about unsaved work. Its files stay as they are. */
public final class StudyClosing {

    private StudyClosing() {
    }

    /** To be called on the UI thread; does nothing if no study is open. */
    public static void start() {
        if (OpenStudy.session().isEmpty() || !OtherEditors.closeAll()) {
            return;
        }
        OpenStudy.set(null);
        RecentStudies.closed();
        Job.createSystem("Forgetting problems", (ICoreRunnable) monitor -> forget()).schedule();
    }

    private static void forget() throws CoreException {
        if (OpenStudy.session().isEmpty()) {
            StudyProblems.forgetAll();
        }
    }
}
