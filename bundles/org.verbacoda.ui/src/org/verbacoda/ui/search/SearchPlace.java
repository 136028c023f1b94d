/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.ui.coding.CodableEditor;
import org.verbacoda.ui.explorer.StudyExplorer;

/**
 * Transcripts that can be searched alone.
 *
 * @param label what they are
 * @param transcripts their paths relative to the study; empty for all
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
record SearchPlace(String label, Set<String> transcripts) {

    /** Takes a copy. */
    SearchPlace {
        transcripts = Set.copyOf(transcripts);
    }

    /** All of the study, the one in the editor, those selected in the Study view. */
    static List<SearchPlace> of(StudySnapshot study, IWorkbenchPage page) {
        List<SearchPlace> places = new ArrayList<>();
        places.add(new SearchPlace("all transcripts", Set.of()));
        if (page != null && page.getActiveEditor() instanceof CodableEditor editor) {
            editor.transcript().map(each -> each.entry().path())
                    .ifPresent(path -> places.add(new SearchPlace("the editor: " + path, Set.of(path))));
        }
        if (page != null && page.getWorkbenchWindow().getSelectionService()
                .getSelection(StudyExplorer.ID) instanceof IStructuredSelection selection) {
            Set<String> paths = new LinkedHashSet<>();
            for (Object element : selection) {
                transcript(study, element).ifPresent(each -> paths.add(each.entry().path()));
            }
            if (!paths.isEmpty()) {
                places.add(new SearchPlace("selected in the Study view: "
                        + (paths.size() == 1 ? paths.iterator().next() : paths.size() + " transcripts"), paths));
            }
        }
        return places;
    }

    private static Optional<StudyTranscript> transcript(StudySnapshot study, Object element) {
        if (!(element instanceof IFile file) || file.getLocation() == null) {
            return Optional.empty();
        }
        Path path = file.getLocation().toPath();
        return path.startsWith(study.layout().root())
                ? study.transcript(study.layout().root().relativize(path).toString().replace('\\', '/'))
                : Optional.empty();
    }
}
