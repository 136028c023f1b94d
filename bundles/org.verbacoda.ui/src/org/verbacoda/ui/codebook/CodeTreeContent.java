/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import java.util.Locale;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;

/** Gives the tree its codes by id, and hides those in whose name, or in the names under which, a text does not occur. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodeTreeContent extends ViewerFilter implements ITreeContentProvider {

    private final Supplier<CodeTree> tree;
    private String wanted = "";

    CodeTreeContent(Supplier<CodeTree> tree) {
        this.tree = tree;
    }

    void setWanted(String text) {
        wanted = text.strip().toLowerCase(Locale.ROOT);
    }

    boolean isFiltering() {
        return !wanted.isEmpty();
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        return wanted.isEmpty() || tree.get().subtree((String) element).stream().anyMatch(this::matches)
                || matchesAbove((String) element);
    }

    /** What stands under a code that was looked for is shown too. */
    private boolean matchesAbove(String id) {
        for (String above = parent(id); !above.isEmpty(); above = parent(above)) {
            if (matches(above)) {
                return true;
            }
        }
        return false;
    }

    private boolean matches(String id) {
        return tree.get().node(id).map(node -> node.code().name().toLowerCase(Locale.ROOT).contains(wanted))
                .orElse(false);
    }

    private String parent(String id) {
        return tree.get().node(id).map(CodeTree.Node::parent).orElse("");
    }

    @Override
    public Object[] getElements(Object input) {
        return tree.get().roots().toArray();
    }

    @Override
    public Object[] getChildren(Object element) {
        return tree.get().node((String) element).map(node -> node.children().toArray()).orElse(new Object[0]);
    }

    @Override
    public Object getParent(Object element) {
        String parent = parent((String) element);
        return parent.isEmpty() ? null : parent;
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
