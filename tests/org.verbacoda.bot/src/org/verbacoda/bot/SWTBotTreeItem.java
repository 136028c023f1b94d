/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** An item of a tree. */
public final class SWTBotTreeItem {

    private final Tree tree;
    private final TreeItem item;

    SWTBotTreeItem(Tree tree, TreeItem item) {
        this.tree = tree;
        this.item = item;
    }

    public String getText() {
        return UIThread.get(() -> item.getText());
    }

    /** The texts of its children, as far as it has been unfolded. */
    public List<String> getNodes() {
        return UIThread.get(() -> Arrays.stream(item.getItems()).map(child -> child.getText()).toList());
    }

    /** The child with this text, once it is there. */
    public SWTBotTreeItem getNode(String text) {
        await("a tree item '" + text + "'", () -> getNodes().contains(text));
        return UIThread.get(() -> new SWTBotTreeItem(tree, item.getItem(getNodes().indexOf(text))));
    }

    public boolean isExpanded() {
        return UIThread.get(item::getExpanded);
    }

    /** Unfolds it, as a click on its handle does. */
    public SWTBotTreeItem expand() {
        if (!isExpanded()) {
            UIThread.send(tree, SWT.Expand, item);
            UIThread.run(() -> item.setExpanded(true));
        }
        return this;
    }

    public SWTBotTreeItem select() {
        UIThread.run(() -> tree.setSelection(item));
        UIThread.send(tree, SWT.Selection, item);
        return this;
    }

    public SWTBotTreeItem doubleClick() {
        select();
        UIThread.send(tree, SWT.MouseDoubleClick, item);
        UIThread.send(tree, SWT.DefaultSelection, item);
        return this;
    }

    static void await(String what, Supplier<Boolean> there) {
        try {
            new SWTWorkbenchBot().waitUntil(SWTBot.condition(what + " was not found", there));
        } catch (TimeoutException e) {
            throw new WidgetNotFoundException(String.valueOf(e.getMessage()));
        }
    }
}
