/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.explorer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Lets a viewer unfold a {@link StudyTree}. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class StudyTreeContent implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((StudyTree) input).roots().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof StudyTree.Group group ? group.files().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return null; // not asked for: the view reveals nothing by itself
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof StudyTree.Group group && !group.files().isEmpty();
    }
}
