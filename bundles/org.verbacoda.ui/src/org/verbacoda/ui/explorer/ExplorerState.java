/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.explorer;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.Path;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.ui.IMemento;
import org.verbacoda.workspace.session.StudySession;

/** What of a study is unfolded and selected in the view, kept between starts. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ExplorerState {

    private static final String STUDY = "study";
    private static final String UNFOLDED = "unfolded";
    private static final String SELECTED = "selected";

    private String study = "";
    private List<String> unfolded = List.of();
    private String selected = "";

    /** @param memento what was saved last; null for nothing */
    ExplorerState(IMemento memento) {
        if (memento != null && memento.getString(STUDY) != null) {
            study = memento.getString(STUDY);
            unfolded = Arrays.stream(memento.getChildren(UNFOLDED)).map(IMemento::getID).toList();
            selected = memento.getString(SELECTED) == null ? "" : memento.getString(SELECTED);
        }
    }

    void save(IMemento memento) {
        memento.putString(STUDY, study);
        unfolded.forEach(path -> memento.createChild(UNFOLDED, path));
        memento.putString(SELECTED, selected);
    }

    /** Remembers how the viewer shows a study. */
    void keep(Optional<StudySession> session, TreeViewer viewer) {
        if (session.isEmpty()) {
            return;
        }
        study = key(session);
        unfolded = new ArrayList<>();
        for (Object element : viewer.getExpandedElements()) {
            if (element instanceof StudyTree.Group group) {
                unfolded.add(group.path());
            }
        }
        selected = viewer.getStructuredSelection().getFirstElement() instanceof IFile file
                ? file.getFullPath().toPortableString() : "";
    }

    /** Shows a study as it was when left; another one with its transcripts unfolded. */
    void restore(Optional<StudySession> session, TreeViewer viewer, StudyTree tree) {
        if (session.isEmpty() || tree.roots().isEmpty()) {
            return;
        }
        if (!key(session).equals(study)) {
            viewer.setExpandedState(tree.roots().get(0), true);
            return;
        }
        viewer.setExpandedElements(tree.groups().stream().filter(group -> unfolded.contains(group.path())).toArray());
        if (!selected.isEmpty()) {
            IFile file = ResourcesPlugin.getWorkspace().getRoot().getFile(Path.fromPortableString(selected));
            if (tree.parent(file) != null || tree.roots().contains(file)) {
                viewer.setSelection(new StructuredSelection(file), true);
            }
        }
    }

    private static String key(Optional<StudySession> session) {
        return session.map(open -> open.snapshot().layout().root().toString()).orElse("");
    }
}
