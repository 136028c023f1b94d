/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.study.search.PlannedReplacement;
import org.verbacoda.workspace.session.ReplaceOperation;
import org.verbacoda.workspace.session.StudySession;

/** Replaces in the background, as one operation that can be undone. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class Replacing extends Job {

    private final StudySession session;
    private final List<PlannedReplacement> plan;
    private final Consumer<String> teller;

    private Replacing(StudySession session, List<PlannedReplacement> plan, Consumer<String> teller) {
        super("Replacing in transcripts");
        this.session = session;
        this.plan = plan;
        this.teller = teller;
    }

    /** @param teller told what has been done, or why not, on any thread */
    static void start(StudySession session, List<PlannedReplacement> plan, Consumer<String> teller) {
        new Replacing(session, plan, teller).schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            IStatus status = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory()
                    .execute(new ReplaceOperation(session, plan), monitor, null);
            int passages = plan.stream().mapToInt(each -> each.replacements().size()).sum();
            teller.accept(!status.isOK() ? "Nothing had to be changed."
                    : (passages == 1 ? "1 passage replaced" : passages + " passages replaced")
                            + (plan.size() == 1 ? " in 1 interview." : " in " + plan.size() + " interviews.")
                            + " Ctrl+Z here takes it back.");
            return Status.OK_STATUS;
        } catch (ExecutionException e) {
            teller.accept("Nothing was replaced: " + e.getMessage());
            return Status.OK_STATUS;
        }
    }
}
