/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.widgets.Tree;

/** A tree. */
public final class SWTBotTree {

    private final Tree tree;

    SWTBotTree(Tree tree) {
        this.tree = tree;
    }

    /** The items at the top. */
    public SWTBotTreeItem[] getAllItems() {
        return UIThread.get(() -> Arrays.stream(tree.getItems()).map(item -> new SWTBotTreeItem(tree, item))
                .toArray(SWTBotTreeItem[]::new));
    }

    /** The texts of the items at the top. */
    public List<String> texts() {
        return UIThread.get(() -> Arrays.stream(tree.getItems()).map(item -> item.getText()).toList());
    }

    /** The item at the top with this text, once it is there. */
    public SWTBotTreeItem getTreeItem(String text) {
        SWTBotTreeItem.await("a tree item '" + text + "'", () -> texts().contains(text));
        return getAllItems()[texts().indexOf(text)];
    }

    /** Unfolds items from the top down; the last one. */
    public SWTBotTreeItem expandNode(String... path) {
        SWTBotTreeItem item = getTreeItem(path[0]).expand();
        for (int i = 1; i < path.length; i++) {
            item = item.getNode(path[i]).expand();
        }
        return item;
    }
}
