/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import java.util.function.UnaryOperator;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.workspace.session.CodebookOperation;
import org.verbacoda.workspace.session.StudySession;

/** Changes the codebook in the background, as an operation of the workbench's history; a refusal is shown as an error. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodebookJob extends Job {

    private final CodebookOperation operation;

    private CodebookJob(CodebookOperation operation, String label) {
        super(label);
        this.operation = operation;
    }

    static void start(StudySession session, String label, UnaryOperator<String> edit) {
        CodebookJob job = new CodebookJob(new CodebookOperation(session, label, edit), label);
        job.setUser(false);
        job.schedule();
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
