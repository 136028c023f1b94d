/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.opening;

import java.nio.file.Path;

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

/** Opens a transcript at a place: finds its file in the workspace in the background, then opens the editor. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class PlaceOpening extends Job {

    private final IWorkbenchPage page;
    private final Path file;
    private final int start;
    private final int end;
    private final boolean activate;
    private final StudySession session;

    private PlaceOpening(IWorkbenchPage page, StudySession session, Path file, int start, int end,
            boolean activate) {
        super("Opening " + file.getFileName());
        this.page = page;
        this.session = session;
        this.file = file;
        this.start = start;
        this.end = end;
        this.activate = activate;
    }

    /**
     * Opens a transcript of the open study in the background, if one is open.
     *
     * @param start what is selected in it, in code points of the normalised text
     * @param end exclusive
     */
    public static void open(IWorkbenchPage page, Path file, int start, int end) {
        open(page, file, start, end, true);
    }

    /**
     * The same.
     *
     * @param activate whether one then works in the editor; otherwise it only shows the place
     */
    public static void open(IWorkbenchPage page, Path file, int start, int end, boolean activate) {
        OpenStudy.session().ifPresent(session -> new PlaceOpening(page, session, file, start, end, activate).schedule());
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            IFile found = file(monitor);
            page.getWorkbenchWindow().getShell().getDisplay().asyncExec(() -> show(found));
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }

    /** The file as a project of the workspace knows it; the study's project is made up to date only if none does. */
    private IFile file(IProgressMonitor monitor) throws CoreException {
        for (IFile known : ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri())) {
            if (known.isAccessible()) {
                return known;
            }
        }
        return StudyProject.file(StudyProject.connect(session.snapshot().layout(), monitor),
                session.snapshot().layout(), file);
    }

    private void show(IFile found) {
        try {
            IEditorPart editor = IDE.openEditor(page, found, activate);
            if (editor instanceof ITextEditor text) {
                IDocument document = text.getDocumentProvider().getDocument(text.getEditorInput());
                TextPositions positions = TextPositions.of(document.get());
                int last = positions.codePointLength();
                int from = positions.toUtf16(Math.min(start, last));
                text.selectAndReveal(from, positions.toUtf16(Math.min(end, last)) - from);
            }
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW);
        }
    }
}
