/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.nio.file.Files;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.StudyProject;
import org.verbacoda.workspace.session.StudySession;

/**
 * Notices what changes in the open study's folder: files that an editor saves at once, those that other programs write when
 * the user comes back to the window.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class StudyFolderWatch implements IResourceChangeListener, IWindowListener {

    private static final int DELAY_MILLISECONDS = 200;

    private final Job refresh = Job.createSystem("Looking for changes", (ICoreRunnable) monitor -> {
        Optional<StudySession> session = OpenStudy.session();
        if (session.isPresent()) {
            StudyProject.connect(session.get().snapshot().layout(), monitor);
        }
    });
    private final Job codebook = Job.createSystem("Looking at the codebook", (ICoreRunnable) monitor -> {
        Optional<StudySession> session = OpenStudy.session();
        if (session.isPresent()) {
            refreshCodebook(session.get().snapshot().layout(), monitor);
        }
    });
    private final Job reload = Job.create("Reading the study", (ICoreRunnable) monitor -> {
        Optional<StudySession> session = OpenStudy.session();
        if (session.isPresent()) {
            try {
                session.get().reload();
            } catch (StudyException e) {
                throw new CoreException(Status.error(e.getMessage(), e));
            }
        }
    });

    private StudyFolderWatch() {
    }

    /** Watches from now on, whichever study is open. */
    static void start() {
        StudyFolderWatch watch = new StudyFolderWatch();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(watch, IResourceChangeEvent.POST_CHANGE);
        PlatformUI.getWorkbench().addWindowListener(watch);
        OpenStudy.addListener(watch.codebook::schedule);
    }

    /** The codebook is written beside the workspace, which an editor of it must notice. */
    private static void refreshCodebook(StudyLayout layout, IProgressMonitor monitor) throws CoreException {
        Optional<IProject> project = StudyProject.find(layout);
        if (project.isPresent() && project.get().isOpen()) {
            IFile file = StudyProject.file(project.get(), layout, layout.codebook());
            if (file.exists()) {
                file.refreshLocal(IResource.DEPTH_ZERO, monitor);
            } else if (Files.exists(layout.codebook())) {
                StudyProject.connect(layout, monitor);
            }
        }
    }

    @Override
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            if (OpenStudy.session().isPresent() && event.getDelta() != null && isOfOpenStudy(event.getDelta())) {
                reload.schedule(DELAY_MILLISECONDS);
            }
        } catch (CoreException e) {
            ILog.of(StudyFolderWatch.class).log(e.getStatus());
        }
    }

    private static boolean isOfOpenStudy(IResourceDelta delta) throws CoreException {
        StudySession session = OpenStudy.session().orElseThrow();
        Optional<IProject> project = StudyProject.find(session.snapshot().layout());
        boolean[] changed = {false};
        delta.accept(each -> {
            IProject of = each.getResource().getProject();
            boolean file = each.getResource().getType() == IResource.FILE;
            if (of != null && !project.filter(of::equals).isPresent()) {
                return false;
            }
            if (of != null && file && (each.getKind() != IResourceDelta.CHANGED
                    || (each.getFlags() & IResourceDelta.CONTENT) != 0)) {
                changed[0] = true;
            }
            return !changed[0];
        });
        return changed[0];
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {
        refresh.schedule();
    }

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {
        // Nothing can have changed by that
    }

    @Override
    public void windowClosed(IWorkbenchWindow window) {
        // The next one is activated
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        // It is activated as well
    }
}
