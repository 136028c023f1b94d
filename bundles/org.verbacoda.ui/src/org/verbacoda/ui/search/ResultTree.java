/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.verbacoda.ui.search.FoundInterview.Hit;

/** The passages by interview, as far as they are listed. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ResultTree implements ITreeContentProvider {

    private StudyResult shown;

    @Override
    public void inputChanged(org.eclipse.jface.viewers.Viewer viewer, Object before, Object now) {
        shown = (StudyResult) now;
    }

    @Override
    public Object[] getElements(Object input) {
        return ((StudyResult) input).interviews().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof FoundInterview interview ? shown.hits(interview).toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof Hit hit ? hit.in() : null;
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof FoundInterview interview && !shown.hits(interview).isEmpty();
    }

    /** How many passages of an interview are listed. */
    int count(FoundInterview interview) {
        return shown == null ? 0 : shown.hits(interview).size();
    }
}
