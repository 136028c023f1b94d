/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.transcript.TranscriptSettings;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.StudyMarkers;

/** Brings the Problems view up to a transcript's text, as it is typed or, once that is given up, as it is on disk. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ProblemMarkers extends WorkspaceJob {

    private final IFile file;
    private final Optional<String> typed;

    ProblemMarkers(IFile file, Optional<String> typed) {
        super("Checking a transcript");
        this.file = file;
        this.typed = typed;
        setRule(file);
        setSystem(true);
    }

    @Override
    public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
        if (!file.exists()) {
            return Status.OK_STATUS;
        }
        TranscriptSettings settings = OpenStudy.session().map(open -> open.snapshot().settings().transcripts())
                .orElse(TranscriptSettings.DEFAULT);
        try {
            String text = typed.isPresent() ? typed.get()
                    : TextDecoder.decode(TranscriptDocumentProvider.location(file)).text();
            StudyMarkers.update(file, text, settings, monitor);
            return Status.OK_STATUS;
        } catch (IOException e) {
            return Status.error(file.getName() + " can't be read", e);
        }
    }
}
