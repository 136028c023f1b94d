/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.StudyException;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.StudyProject;
import org.verbacoda.workspace.session.StudySession;

/** Reads anew what other programs have changed in the open study's folder. */
public final class StudyRefresh extends Job {

    private StudyRefresh() {
        super("Reading the study");
    }

    /** Starts in the background. */
    public static void start() {
        new StudyRefresh().schedule();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        Optional<StudySession> session = OpenStudy.session();
        if (session.isEmpty()) {
            return Status.OK_STATUS;
        }
        try {
            StudyProject.connect(session.get().snapshot().layout(), monitor);
            session.get().reload();
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        } catch (StudyException e) {
            return Status.error(e.getMessage(), e);
        }
    }
}
