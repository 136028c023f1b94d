/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.TreeViewerEditor;

import java.util.function.Supplier;

/** Lets a code be renamed where it stands: Enter keeps the new name, Escape the old one. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodeRenaming extends EditingSupport {

    private final TreeViewer viewer;
    private final Supplier<CodeTree> tree;
    private final CodebookCommands commands;
    private final TextCellEditor editor;

    private CodeRenaming(TreeViewer viewer, Supplier<CodeTree> tree, CodebookCommands commands) {
        super(viewer);
        this.viewer = viewer;
        this.tree = tree;
        this.commands = commands;
        this.editor = new TextCellEditor(viewer.getTree());
    }

    static CodeRenaming install(TreeViewer viewer, TreeViewerColumn column, Supplier<CodeTree> tree,
            CodebookCommands commands) {
        CodeRenaming renaming = new CodeRenaming(viewer, tree, commands);
        column.setEditingSupport(renaming);
        TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
            @Override
            protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
                return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC; // a click selects, no more
            }
        }, ColumnViewerEditor.DEFAULT);
        return renaming;
    }

    void start(CodeTree.Node code) {
        viewer.editElement(code.code().id(), 0);
    }

    @Override
    protected boolean canEdit(Object element) {
        return commands.canEdit(tree.get().node((String) element));
    }

    @Override
    protected CellEditor getCellEditor(Object element) {
        return editor;
    }

    @Override
    protected Object getValue(Object element) {
        return tree.get().node((String) element).map(node -> node.code().name()).orElse("");
    }

    @Override
    protected void setValue(Object element, Object value) {
        String name = String.valueOf(value).strip();
        if (!name.isEmpty() && !name.equals(getValue(element))) {
            commands.rename((String) element, name);
        }
    }
}
