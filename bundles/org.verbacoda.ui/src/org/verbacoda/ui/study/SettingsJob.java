/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.util.function.UnaryOperator;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.study.files.StudySettings;
import org.verbacoda.workspace.session.SettingsOperation;
import org.verbacoda.workspace.session.StudySession;

/** Changes the study's settings in the background, as an operation of the workbench's history. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class SettingsJob extends Job {

    private final SettingsOperation operation;

    private SettingsJob(SettingsOperation operation) {
        super(operation.getLabel());
        this.operation = operation;
        setPriority(INTERACTIVE);
    }

    /** Starts in the background. */
    public static void start(StudySession session, String label, UnaryOperator<StudySettings> edit) {
        new SettingsJob(new SettingsOperation(session, label, edit)).schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(operation, monitor, null);
            return Status.OK_STATUS;
        } catch (ExecutionException e) {
            return Status.error(e.getMessage(), e);
        }
    }
}
