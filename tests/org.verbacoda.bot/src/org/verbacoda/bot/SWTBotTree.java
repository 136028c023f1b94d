/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** A tree. */
public final class SWTBotTree {

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
}
