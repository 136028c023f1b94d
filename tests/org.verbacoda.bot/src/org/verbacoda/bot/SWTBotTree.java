/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree. */
public final class SWTBotTree {

    private static final int ATTEMPTS = 3;

    private final Tree tree;

    SWTBotTree(Tree tree) {
        this.tree = tree;
    }

    /** The texts of the items at the top. */
    public List<String> texts() {
        return UIThread.get(() -> Arrays.stream(tree.getItems()).map(TreeItem::getText).toList());
    }

    /** The item at the top with this text, once it is there. */
    public SWTBotTreeItem getTreeItem(String text) {
        SWTBotTreeItem item = new SWTBotTreeItem(tree, List.of(text));
        item.cell(0);
        return item;
    }

    /** Unfolds items from the top down; the last one. */
    public SWTBotTreeItem expandNode(String... path) {
        SWTBotTreeItem item = getTreeItem(path[0]).expand();
        for (int i = 1; i < path.length; i++) {
            item = item.getNode(path[i]).expand();
        }
        return item;
    }

    /** The text of the one item that is selected; empty for none or several. */
    public String selection() {
        return UIThread.get(() -> tree.getSelectionCount() == 1 ? tree.getSelection()[0].getText() : "");
    }

    public SWTBotTree setFocus() {
        UIThread.run(() -> {
            tree.getShell().forceActive();
            tree.forceFocus();
        });
        return this;
    }

    public boolean isFocusControl() {
        return UIThread.get(tree::isFocusControl);
    }

    /** Drags files here from a window of their own, as from the system's file manager. */
    public void dropFiles(Path... files) {
        String[] names = Arrays.stream(files).map(Path::toString).toArray(String[]::new);
        Shell manager = UIThread.get(() -> FileSource.open(tree.getDisplay(), names));
        try {
            Rectangle area = UIThread.get(tree::getClientArea);
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                if (Mouse.drag(UIThread.get(() -> manager.getChildren()[0]), new Point(20, 20), tree,
                        new Point(area.width / 2, area.height - 10))) {
                    return;
                }
            }
            throw new IllegalStateException("The window system has seen no drag of " + Arrays.toString(names));
        } finally {
            UIThread.run(manager::dispose);
        }
    }
}
