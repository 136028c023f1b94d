/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.workspace.StudyProject;

/** What the view shows of a study: groups and single files, in the order shown. Immutable. */
record StudyTree(List<Object> roots, Map<IFile, StudyTranscript> transcripts) {

    static final StudyTree EMPTY = new StudyTree(List.of(), Map.of());

    /** Several files under a heading. Equal by name, so that it stays unfolded when the study changes. */
    record Group(String name, List<IFile> files) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Group group && group.name.equals(name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }

    /** The tree of a study whose project is there already. */
    static StudyTree of(StudySnapshot study) throws CoreException {
        Optional<IProject> project = StudyProject.find(study.layout());
        return project.isPresent() ? of(study, project.get()) : EMPTY;
    }

    private static StudyTree of(StudySnapshot study, IProject project) throws CoreException {
        Map<IFile, StudyTranscript> transcripts = new HashMap<>();
        List<IFile> files = new ArrayList<>();
        for (StudyTranscript transcript : study.transcripts()) {
            IFile file = StudyProject.file(project, study.layout(),
                    study.layout().root().resolve(transcript.entry().path()));
            files.add(file);
            transcripts.put(file, transcript);
        }
        List<Object> roots = new ArrayList<>();
        roots.add(new Group("Transcripts", List.copyOf(files)));
        IFile codebook = StudyProject.file(project, study.layout(), study.layout().codebook());
        if (codebook.exists()) {
            roots.add(codebook);
        }
        List<IFile> analyses = files(project.getFolder("analyses"));
        if (!analyses.isEmpty()) {
            roots.add(new Group("Analyses", analyses));
        }
        return new StudyTree(List.copyOf(roots), Map.copyOf(transcripts));
    }

    private static List<IFile> files(IFolder folder) throws CoreException {
        List<IFile> files = new ArrayList<>();
        if (folder.exists()) {
            for (IResource member : folder.members()) {
                if (member instanceof IFile file && "json".equals(file.getFileExtension())) {
                    files.add(file);
                }
            }
        }
        return files;
    }
}
