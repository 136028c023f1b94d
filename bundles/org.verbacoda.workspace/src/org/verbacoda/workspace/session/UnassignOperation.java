/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.model.Assignment;
import org.verbacoda.study.index.StudyTranscript;

/** Takes a code from a passage; undo puts the very same assignment back. */
public final class UnassignOperation extends AbstractOperation {

    private final StudySession session;
    private final StudyTranscript transcript;
    private final String assignmentId;
    private Optional<Assignment> removed = Optional.empty();

    /**
     * An operation to be executed by the workbench's operation history.
     *
     * @param assignmentId an assignment of the coder at work; those of others are theirs alone
     */
    public UnassignOperation(StudySession session, StudyTranscript transcript, String assignmentId) {
        super("Remove Code");
        this.session = session;
        this.transcript = transcript;
        this.assignmentId = assignmentId;
        addContext(session.undoContext());
    }

    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
        try {
            removed = session.remove(transcript, assignmentId);
            return removed.isPresent() ? Status.OK_STATUS : Status.CANCEL_STATUS;
        } catch (IOException e) {
            throw new ExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
        try {
            session.restore(transcript, removed.orElseThrow());
            return Status.OK_STATUS;
        } catch (IOException e) {
            throw new ExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
        return execute(monitor, info);
    }
}
