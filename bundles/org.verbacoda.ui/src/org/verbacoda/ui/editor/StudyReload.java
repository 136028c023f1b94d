/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.study.StudyException;
import org.verbacoda.workspace.session.StudySession;

/** Reads in the background what changed in a study on disk. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class StudyReload extends Job {

    private final StudySession session;

    StudyReload(StudySession session) {
        super("Reading the changed study");
        this.session = session;
        setSystem(true);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            session.reload();
            return Status.OK_STATUS;
        } catch (StudyException e) {
            return Status.error(e.getMessage(), e);
        }
    }
}
