/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.AbstractOperation;
import org.eclipse.core.commands.operations.IAdvancedUndoableOperation2;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.index.StudyTranscript;

/**
 * What changes a study and can be undone. It carries the study's undo context and that of the files it touches, and
 * since it writes files the workbench undoes and redoes it in the background. To be executed by the workbench's
 * operation history, on any thread.
 */
public abstract class StudyOperation extends AbstractOperation implements IAdvancedUndoableOperation2 {

    private final StudySession session;
    private Set<Path> files = Set.of();

    /** @param label what people call the change: it stands behind "Undo" in the menu */
    StudyOperation(StudySession session, String label) {
        super(label);
        this.session = session;
        addContext(session.undoContext());
    }

    /** The session of the study it changes. */
    public final StudySession session() {
        return session;
    }

    /** The files whose text or coding it changes; undo in an editor of one of them finds it. */
    public final Set<Path> files() {
        return files;
    }

    /** Says whose coding it changes. */
    final void touches(StudyTranscript transcript) {
        touches(List.of(session.snapshot().layout().root().resolve(transcript.entry().path())));
    }

    /** Says which files it changes, or the coding of which. */
    final void touches(Collection<Path> touched) {
        files = Set.copyOf(touched);
        if (!files.isEmpty()) {
            addContext(FilesContext.of(files));
        }
    }

    /**
     * Makes the change for the first time.
     *
     * @return whether anything has changed
     * @throws CancellationException if the user has stopped it; nothing has changed then
     * @throws IllegalArgumentException if it can't be made; the message says why
     */
    abstract boolean perform() throws IOException;

    /** Takes the change back. */
    abstract void revert() throws IOException;

    /** Makes the change again after it has been taken back. */
    abstract void repeat() throws IOException;

    @Override
    public final IStatus execute(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info)
            throws ExecutionException {
        return carryOut(this::perform);
    }

    @Override
    public final IStatus undo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info)
            throws ExecutionException {
        return carryOut(() -> {
            revert();
            return true;
        });
    }

    @Override
    public final IStatus redo(@Nullable IProgressMonitor monitor, @Nullable IAdaptable info)
            throws ExecutionException {
        // A newer change of another file has taken it from what can be done again
        addContext(session.undoContext());
        return carryOut(() -> {
            repeat();
            return true;
        });
    }

    /** A change of files. */
    private interface Change {

        /** Whether anything has changed. */
        boolean make() throws IOException;
    }

    private IStatus carryOut(Change change) throws ExecutionException {
        try {
            return session.written().watch(files, change::make) ? Status.OK_STATUS : Status.CANCEL_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException | IllegalArgumentException e) {
            throw new ExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public final IStatus computeExecutionStatus(@Nullable IProgressMonitor monitor) {
        return Status.OK_STATUS; // nothing to ask in advance: what has changed meanwhile is seen when the file is read
    }

    @Override
    public final void setQuietCompute(boolean quiet) {
        // nothing is computed, so nothing is asked
    }

    @Override
    public final boolean runInBackground() {
        return true;
    }
}
