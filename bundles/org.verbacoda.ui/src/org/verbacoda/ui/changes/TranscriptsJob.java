/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.changes;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.ui.coding.StudyRule;
import org.verbacoda.ui.study.JobProgress;
import org.verbacoda.workspace.session.StudySession;
import org.verbacoda.workspace.session.TranscriptsOperation;
import org.verbacoda.workspace.session.TranscriptsOperation.Change;

/** Changes the texts of transcripts in the background, as one step that can be undone; after what
 * editors are saving.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class TranscriptsJob extends Job {

    /** Finds what is to change, in the texts as they are then. */
    public interface Plan {

        List<Change> changes(IProgressMonitor monitor) throws IOException;
    }

    private final StudySession session;
    private final Plan plan;
    private final Consumer<IStatus> teller;

    private TranscriptsJob(StudySession session, String label, Plan plan, Consumer<IStatus> teller) {
        super(label);
        this.session = session;
        this.plan = plan;
        this.teller = teller;
        setRule(new StudyRule(session));
        setUser(true);
    }

    /**
     * Makes changes.
     *
     * @param label what people call them
     * @param teller told how it went, on any thread: OK, cancelled, or an error, which the workbench has shown by then
     */
    public static void start(StudySession session, String label, Plan plan, Consumer<IStatus> teller) {
        new TranscriptsJob(session, label, plan, teller).schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        IStatus status = made(SubMonitor.convert(monitor, getName(), 2));
        teller.accept(status);
        return status;
    }

    private IStatus made(SubMonitor monitor) {
        try {
            List<Change> changes = plan.changes(monitor.split(1));
            return PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(
                    new TranscriptsOperation(session, getName(), changes, new JobProgress(monitor.split(1))),
                    null, null);
        } catch (CancellationException | OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (ExecutionException | IOException e) {
            return Status.error(e.getMessage(), e);
        }
    }
}
