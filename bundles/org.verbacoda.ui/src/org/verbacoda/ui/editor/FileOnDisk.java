/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Lets an editor notice that an operation on the study has written its file beside the workspace. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class FileOnDisk extends WorkspaceJob {

    private final IFile file;

    private FileOnDisk(IFile file) {
        super("Looking at a transcript");
        this.file = file;
        setRule(file.getWorkspace().getRuleFactory().refreshRule(file));
        setSystem(true);
    }

    /** Looks in the background. @param file null for none */
    static void look(IFile file) {
        if (file != null) {
            new FileOnDisk(file).schedule();
        }
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        if (!file.isSynchronized(IResource.DEPTH_ZERO)) {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        }
        return Status.OK_STATUS;
    }
}
