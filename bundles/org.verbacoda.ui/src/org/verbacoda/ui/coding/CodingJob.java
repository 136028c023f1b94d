/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.workspace.session.StudySession;

/** Runs one operation of coding in the background, on the transcript as it is on disk. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class CodingJob extends StudyJob {

    /** Makes the operation for the transcript as the study knows it. */
    public interface Work {
        /** To be called in the background. */
        IUndoableOperation on(StudyTranscript transcript);
    }

    private final Path file;
    private final Work work;
    private final Runnable whenDone;
    private final String done;
    private final String nothing;
    private final Consumer<String> teller;

    /**
     * Runs when it is scheduled.
     *
     * @param file the transcript
     * @param whenDone called in the background once the operation has changed something
     * @param done what to say then
     * @param nothing what to say if it has changed nothing
     * @param teller told one of the two, in the background
     */
    public CodingJob(StudySession session, Path file, Work work, Runnable whenDone, String done, String nothing,
            Consumer<String> teller) {
        super("Coding", session);
        this.file = file;
        this.work = work;
        this.whenDone = whenDone;
        this.done = done;
        this.nothing = nothing;
        this.teller = teller;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            session().catchUp(file); // the text may just have been saved
            Optional<StudyTranscript> transcript = session().transcript(file);
            if (transcript.isEmpty()) {
                return Status.error(file + " is no longer a transcript of the open study; open the study again");
            }
            IStatus status = PlatformUI.getWorkbench().getOperationSupport().getOperationHistory()
                    .execute(work.on(transcript.get()), monitor, null);
            if (status.isOK()) {
                whenDone.run();
            }
            teller.accept(status.isOK() ? done : nothing);
            return Status.OK_STATUS;
        } catch (ExecutionException | IOException e) {
            return Status.error("The passage could not be coded: " + e.getMessage(), e);
        }
    }
}
