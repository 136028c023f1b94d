/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace;

import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.StudyLayout;

/**
 * The Eclipse project of a study. It lives in the workspace and links to what is in the study's folder, so that no
 * {@code .project} is written there; a folder that has one is opened in place.
 */
public final class StudyProject {

    /** The nature by which a project is known to be a study's. */
    public static final String NATURE = "org.verbacoda.workspace.study";

    private StudyProject() {
    }

    /**
     * The project of a study, made or brought up to date if need be. Changes nothing in the study's folder.
     *
     * @throws CoreException if the workspace refuses; the message says why
     */
    public static IProject connect(StudyLayout study, @Nullable IProgressMonitor monitor) throws CoreException {
        SubMonitor progress = SubMonitor.convert(monitor, 5);
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        Job.getJobManager().beginRule(root, progress.split(1)); // or two would link the same folder
        try {
            return connect(study, root, progress);
        } finally {
            Job.getJobManager().endRule(root);
        }
    }

    private static IProject connect(StudyLayout study, IWorkspaceRoot root, SubMonitor progress) throws CoreException {
        boolean inPlace = study.root().resolve(IProjectDescription.DESCRIPTION_FILE_NAME).toFile().isFile();
        IProject project = inPlace ? inPlace(study, root) : linking(study, root);
        if (!project.exists()) {
            project.create(describe(project, study, inPlace), progress.split(1));
        }
        if (!project.isOpen()) {
            project.open(progress.split(1));
        }
        if (!inPlace) {
            link(project, study, progress.split(1));
        }
        project.refreshLocal(IResource.DEPTH_INFINITE, progress.split(1));
        return project;
    }

    /** The project of a study that has been connected before. */
    public static Optional<IProject> find(StudyLayout study) throws CoreException {
        boolean inPlace = study.root().resolve(IProjectDescription.DESCRIPTION_FILE_NAME).toFile().isFile();
        IWorkspaceRoot root = ResourcesPlugin.getWorkspace().getRoot();
        IProject project = inPlace ? inPlace(study, root) : linking(study, root);
        return project.exists() ? Optional.of(project) : Optional.empty();
    }

    private static IProject inPlace(StudyLayout study, IWorkspaceRoot root) throws CoreException {
        return root.getProject(ResourcesPlugin.getWorkspace().loadProjectDescription(
                org.eclipse.core.runtime.Path.fromOSString(study.root().resolve(".project").toString())).getName());
    }

    /** The project that links to this folder, or one of a name that is still free. */
    private static IProject linking(StudyLayout study, IWorkspaceRoot root) throws CoreException {
        String name = String.valueOf(study.root().getFileName());
        for (int i = 1;; i++) {
            IProject project = root.getProject(i == 1 ? name : name + " (" + i + ")");
            if (!project.exists() || study.root().toString().equals(comment(project))) {
                return project;
            }
        }
    }

    /** A linking project's description keeps the study's folder as its comment. */
    private static String comment(IProject project) throws CoreException {
        return project.isOpen() ? String.valueOf(project.getDescription().getComment()) : "";
    }

    private static IProjectDescription describe(IProject project, StudyLayout study, boolean inPlace)
            throws CoreException {
        if (inPlace) {
            return ResourcesPlugin.getWorkspace().loadProjectDescription(
                    org.eclipse.core.runtime.Path.fromOSString(study.root().resolve(".project").toString()));
        }
        IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
        description.setComment(study.root().toString());
        description.setNatureIds(new String[] {NATURE});
        return description;
    }

    /** Links what the folder holds and lets go of links to what it holds no longer. */
    private static void link(IProject project, StudyLayout study, IProgressMonitor monitor) throws CoreException {
        Set<String> wanted = new HashSet<>();
        File @Nullable [] children = study.root().toFile().listFiles((folder, name) -> !name.startsWith("."));
        SubMonitor progress = SubMonitor.convert(monitor, children == null ? 1 : children.length);
        for (File child : children == null ? new File[0] : children) {
            wanted.add(child.getName());
            link(project, child, progress.split(1));
        }
        for (IResource member : project.members()) {
            if (member.isLinked() && !wanted.contains(member.getName())) {
                member.delete(true, new NullProgressMonitor());
            }
        }
    }

    private static void link(IContainer project, File child, IProgressMonitor monitor) throws CoreException {
        org.eclipse.core.runtime.IPath target = org.eclipse.core.runtime.Path.fromOSString(child.getAbsolutePath());
        org.eclipse.core.runtime.IPath name = org.eclipse.core.runtime.Path.fromOSString(child.getName());
        if (child.isDirectory()) {
            IFolder folder = project.getFolder(name);
            if (!folder.exists()) {
                folder.createLink(target, IResource.ALLOW_MISSING_LOCAL, monitor);
            }
        } else {
            IFile file = project.getFile(name);
            if (!file.exists()) {
                file.createLink(target, IResource.ALLOW_MISSING_LOCAL, monitor);
            }
        }
    }

    /** The file of the workspace that stands for a file of the study; it may not exist. */
    public static IFile file(IProject project, StudyLayout study, Path file) {
        return project.getFile(org.eclipse.core.runtime.Path.fromPortableString(study.relative(file)));
    }
}
