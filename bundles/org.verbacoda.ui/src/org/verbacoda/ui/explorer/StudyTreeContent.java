/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.explorer;

import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** Lets a viewer unfold a {@link StudyTree}. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class StudyTreeContent implements ITreeContentProvider {

    private final Supplier<StudyTree> tree;

    /** @param tree gives the tree shown now */
    StudyTreeContent(Supplier<StudyTree> tree) {
        this.tree = tree;
    }

    @Override
    public Object[] getElements(Object input) {
        return tree.get().roots().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof StudyTree.Group group ? group.children().toArray() : new Object[0];
    }

    @Override
    public Object getParent(Object element) {
        return tree.get().parent(element);
    }

    @Override
    public boolean hasChildren(Object element) {
        return element instanceof StudyTree.Group group && !group.children().isEmpty();
    }
}
