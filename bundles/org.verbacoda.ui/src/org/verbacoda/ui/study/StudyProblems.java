/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.index.StudyProblem;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.StudyMarkers;
import org.verbacoda.workspace.StudyProject;
import org.verbacoda.workspace.session.StudySession;

/** Keeps the markers of the open study's problems up to date, in the background. */
final class StudyProblems extends Job {

    private static final int DELAY_MILLISECONDS = 100;

    private @Nullable Basis marked;

    /** All that the markers depend on: coding a passage, or a transcript's status, changes none of it. */
    private record Basis(String root, Optional<List<String>> roles, Map<String, String> severities, List<String> texts,
            List<StudyProblem> problems) {

        static Basis of(StudySnapshot study) {
            List<String> texts = study.transcripts().stream()
                    .map(each -> each.entry().path() + '\n' + each.entry().digest()
                            + each.entry().utf8()).toList();
            return new Basis(study.layout().root().toString(), study.settings().roles(), study.settings().severities(), texts,
                    study.problems());
        }
    }

    private StudyProblems() {
        super("Checking the study");
        setPriority(DECORATE); // the views first
    }

    /** Marks the problems of each study that is opened from now on, and again when it changes. */
    static void keepMarked() {
        StudyProblems job = new StudyProblems();
        OpenStudy.addListener(() -> job.schedule(DELAY_MILLISECONDS));
    }

    /** Takes the markers off all projects but one. */
    static void forget(IProject open) throws CoreException {
        forget(Optional.of(open));
    }

    /** Takes the markers off all projects. */
    static void forgetAll() throws CoreException {
        forget(Optional.empty());
    }

    private static void forget(Optional<IProject> but) throws CoreException {
        for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
            if (project.isOpen() && !but.equals(Optional.of(project))) {
                takeOff(project);
            }
        }
    }

    /** Not while they are being changed: taking markers off needs no rule by itself. */
    private static void takeOff(IProject project) throws CoreException {
        ResourcesPlugin.getWorkspace().run(
                (ICoreRunnable) progress -> project.deleteMarkers(StudyMarkers.TYPE, true, IResource.DEPTH_INFINITE),
                project, IWorkspace.AVOID_UPDATE, null);
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        Optional<StudySession> session = OpenStudy.session();
        if (session.isEmpty()) {
            marked = null;
            return Status.OK_STATUS;
        }
        StudySnapshot study = session.get().snapshot();
        Basis basis = Basis.of(study);
        if (basis.equals(marked)) {
            return Status.OK_STATUS;
        }
        try {
            // Also links what has come into the folder since
            IProject project = StudyProject.connect(study.layout(), null);
            StudyMarkers.update(project, study, monitor);
            marked = basis;
            if (!OpenStudy.session().equals(session)) { // whoever opened another has taken off those there were then
                takeOff(project);
                marked = null;
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return e.getStatus();
        }
    }
}
