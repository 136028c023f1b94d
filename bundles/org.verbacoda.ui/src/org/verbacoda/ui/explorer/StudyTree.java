/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.explorer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.files.StudySettings;
import org.verbacoda.study.files.TranscriptStatus;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.workspace.StudyProject;

/**
 * What the view shows of a study: groups and single files, in the order shown. Transcripts stand in folders as on disk.
 * Immutable.
 */
final class StudyTree {

    static final StudyTree EMPTY = new StudyTree(List.of(), Map.of(), StudySettings.of(""));

    /**
     * Several things under a heading. Equal by path, so that it stays unfolded when the study changes.
     *
     * @param path the headings it stands under and its own, '/' between them
     * @param files how many files there are in it and in the groups in it
     */
    record Group(String path, String name, List<Object> children, int files) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Group group && group.path.equals(path);
        }

        @Override
        public int hashCode() {
            return path.hashCode();
        }
    }

    private static final String TRANSCRIPTS = "Transcripts";

    private final List<Object> roots;
    private final Map<IFile, @Nullable StudyTranscript> transcripts;
    private final StudySettings settings;
    private final Map<Object, @Nullable Object> parents = new HashMap<>();

    private StudyTree(List<Object> roots, Map<IFile, @Nullable StudyTranscript> transcripts, StudySettings settings) {
        this.roots = roots;
        this.transcripts = transcripts;
        this.settings = settings;
        roots.forEach(this::addParents);
    }

    private void addParents(Object element) {
        if (element instanceof Group group) {
            for (Object child : group.children) {
                parents.put(child, group);
                addParents(child);
            }
        }
    }

    List<Object> roots() {
        return roots;
    }

    /** How many files there are in all. */
    int fileCount() {
        return roots.stream().mapToInt(root -> root instanceof Group group ? group.files : 1).sum();
    }

    /** The groups, each before those in it. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        roots.forEach(root -> addGroups(root, groups));
        return groups;
    }

    private static void addGroups(Object element, List<Group> groups) {
        if (element instanceof Group group) {
            groups.add(group);
            group.children.forEach(child -> addGroups(child, groups));
        }
    }

    /** The transcript a file is; empty for other files. */
    Optional<StudyTranscript> transcript(IFile file) {
        @Nullable StudyTranscript transcript = transcripts.get(file);
        return transcript == null ? Optional.empty() : Optional.of(transcript);
    }

    /** The settings of the study. */
    StudySettings settings() {
        return settings;
    }

    /** How far the work on the transcript is that a file is. */
    TranscriptStatus status(IFile file) {
        return transcript(file).map(found -> settings.status(found.id())).orElse(TranscriptStatus.NEW);
    }

    /** The group an element stands in; null at the top. */
    @Nullable Object parent(Object element) {
        return parents.get(element);
    }

    /** Whether the same elements stand in the same places in both. */
    boolean hasShapeOf(StudyTree other) {
        return sameShape(roots, other.roots);
    }

    private static boolean sameShape(List<Object> one, List<Object> other) {
        if (!one.equals(other)) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (one.get(i) instanceof Group a && other.get(i) instanceof Group b
                    && !sameShape(a.children, b.children)) {
                return false;
            }
        }
        return true;
    }

    /** The transcripts that another tree shows differently, by their status and what is coded in them. */
    List<IFile> changedSince(StudyTree before) {
        List<IFile> changed = new ArrayList<>();
        transcripts.forEach((file, transcript) -> {
            @Nullable StudyTranscript then = before.transcripts.get(file);
            if (then == null || transcript == null || then.coding().count() != transcript.coding().count()
                    || then.codedPercent() != transcript.codedPercent() || before.status(file) != status(file)) {
                changed.add(file);
            }
        });
        return changed;
    }

    /** Only what has this in its name, or in the name of a folder it stands in; of the transcripts only those so far. */
    StudyTree filtered(String text, Optional<TranscriptStatus> status) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        List<Object> kept = status.isEmpty() ? roots : withStatus(roots, status.get());
        return wanted.isEmpty() && status.isEmpty() ? this
                : new StudyTree(wanted.isEmpty() ? kept : filtered(kept, wanted), transcripts, settings);
    }

    private List<Object> withStatus(List<Object> elements, TranscriptStatus status) {
        List<Object> kept = new ArrayList<>();
        for (Object element : elements) {
            if (element instanceof Group group) {
                List<Object> children = withStatus(group.children, status);
                if (!children.isEmpty()) {
                    kept.add(group(group.path, group.name, children));
                }
            } else if (transcript((IFile) element).isEmpty() || status((IFile) element) == status) {
                kept.add(element);
            }
        }
        return List.copyOf(kept);
    }

    private static List<Object> filtered(List<Object> elements, String wanted) {
        List<Object> kept = new ArrayList<>();
        for (Object element : elements) {
            if (element instanceof Group group) {
                boolean heading = !group.path.contains("/"); // "Transcripts" and "Analyses" are no folders
                List<Object> children = !heading && matches(group.name, wanted) ? group.children
                        : filtered(group.children, wanted);
                if (!children.isEmpty()) {
                    kept.add(group(group.path, group.name, children));
                }
            } else if (matches(((IFile) element).getName(), wanted)) {
                kept.add(element);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean matches(String name, String wanted) {
        return name.toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static Group group(String path, String name, List<Object> children) {
        int files = children.stream().mapToInt(child -> child instanceof Group inner ? inner.files : 1).sum();
        return new Group(path, name, List.copyOf(children), files);
    }

    /**
     * The tree of a study whose project is there already; takes as long as there are many files.
     *
     * @param study as far as it is shown
     * @param settings as the coder at work goes by them
     */
    static StudyTree of(StudySnapshot study, StudySettings settings) throws CoreException {
        Optional<IProject> project = StudyProject.find(study.layout());
        return project.isPresent() ? of(study, settings, project.get()) : EMPTY;
    }

    private static StudyTree of(StudySnapshot study, StudySettings settings, IProject project)
            throws CoreException {
        Map<IFile, @Nullable StudyTranscript> transcripts = new HashMap<>();
        Folder top = new Folder();
        List<String> folders = study.settings().transcriptFolders();
        String prefix = folders.size() == 1 && !folders.get(0).equals(".") ? folders.get(0) + "/" : "";
        for (StudyTranscript transcript : study.transcripts()) {
            String path = transcript.entry().path();
            IFile file = StudyProject.file(project, study.layout(), study.layout().root().resolve(path));
            top.add(path.startsWith(prefix) ? path.substring(prefix.length()) : path, file);
            transcripts.put(file, transcript);
        }
        List<Object> roots = new ArrayList<>();
        roots.add(top.group(TRANSCRIPTS, TRANSCRIPTS));
        IFile codebook = StudyProject.file(project, study.layout(), study.layout().codebook());
        if (codebook.exists()) {
            roots.add(codebook);
        }
        List<Object> analyses = files(project.getFolder("analyses"));
        if (!analyses.isEmpty()) {
            roots.add(group("Analyses", "Analyses", analyses));
        }
        return new StudyTree(List.copyOf(roots), transcripts, settings);
    }

    private static List<Object> files(IFolder folder) throws CoreException {
        List<Object> files = new ArrayList<>();
        if (folder.exists()) {
            for (IResource member : folder.members()) {
                if (member instanceof IFile file && "json".equals(file.getFileExtension())) {
                    files.add(file);
                }
            }
        }
        return files;
    }

    /** A folder while it is filled: folders first, by name, then files as they come. */
    private static final class Folder {

        private final Map<String, Folder> folders = new TreeMap<>();
        private final List<IFile> files = new ArrayList<>();

        void add(String path, IFile file) {
            int slash = path.indexOf('/');
            if (slash < 0) {
                files.add(file);
            } else {
                folders.computeIfAbsent(path.substring(0, slash), name -> new Folder())
                        .add(path.substring(slash + 1), file);
            }
        }

        Group group(String path, String name) {
            List<Object> children = new ArrayList<>();
            folders.forEach((inner, folder) -> children.add(folder.group(path + "/" + inner, inner)));
            children.addAll(files);
            return StudyTree.group(path, name, children);
        }
    }
}
