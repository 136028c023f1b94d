/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.statushandlers.StatusManager;
import org.eclipse.ui.texteditor.ITextEditor;
import org.verbacoda.text.TextPositions;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.StudyProject;
import org.verbacoda.workspace.session.StudySession;

/** Opens a transcript at a passage: finds its file in the workspace in the background, then opens the editor. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class PassageOpening extends Job {

    private final IWorkbenchPage page;
    private final Passage passage;
    private final StudySession session;

    private PassageOpening(IWorkbenchPage page, Passage passage, StudySession session) {
        super("Opening " + passage.transcript());
        this.page = page;
        this.passage = passage;
        this.session = session;
    }

    static void open(IWorkbenchPage page, Passage passage) {
        OpenStudy.session().ifPresent(session -> new PassageOpening(page, passage, session).schedule());
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            IFile file = file(monitor);
            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> show(file));
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    /** The file as a project of the workspace knows it; the study's project is made up to date only if none does. */
    private IFile file(IProgressMonitor monitor) throws CoreException {
        for (IFile known : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(passage.file().toUri())) {
            if (known.isAccessible()) {
                return known;
            }
        }
        return StudyProject.file(StudyProject.connect(session.snapshot().layout(), monitor),
                session.snapshot().layout(), passage.file());
    }

    private void show(IFile file) {
        try {
            IEditorPart editor = IDE.openEditor(page, file, true);
            if (editor instanceof ITextEditor text) {
                IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
                TextPositions positions = TextPositions.of(document.get());
                int last = positions.codePointLength();
                int start = positions.toUtf16(Math.min(passage.start(), last));
                text.selectAndReveal(start, positions.toUtf16(Math.min(passage.end(), last)) - start);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
