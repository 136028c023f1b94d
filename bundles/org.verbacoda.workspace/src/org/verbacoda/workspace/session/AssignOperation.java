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

/** Gives a passage a code; undo takes it away again, redo puts the very same assignment back. */
public final class AssignOperation extends AbstractOperation {

    private final StudySession session;
    private final StudyTranscript transcript;
    private final int start;
    private final int end;
    private final String code;
    private Optional<Assignment> assigned = Optional.empty();

    /**
     * An operation to be executed by the workbench's operation history.
     *
     * @param start where the passage starts, in code points of the normalised text
     * @param end where it ends, exclusive
     * @param code the code's id
     */
    public AssignOperation(StudySession session, StudyTranscript transcript, int start, int end, String code) {
        super("Assign Code");
        this.session = session;
        this.transcript = transcript;
        this.start = start;
        this.end = end;
        this.code = code;
        addContext(session.undoContext());
    }

    @Override
    public IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
        try {
            assigned = session.assign(transcript, start, end, code);
            return assigned.isPresent() ? Status.OK_STATUS : Status.CANCEL_STATUS;
        } catch (IOException e) {
            throw new ExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
        try {
            session.remove(transcript, assigned.orElseThrow().getId());
            return Status.OK_STATUS;
        } catch (IOException e) {
            throw new ExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info) throws ExecutionException {
        try {
            session.restore(transcript, assigned.orElseThrow());
            return Status.OK_STATUS;
        } catch (IOException e) {
            throw new ExecutionException(String.valueOf(e.getMessage()), e);
        }
    }
}
