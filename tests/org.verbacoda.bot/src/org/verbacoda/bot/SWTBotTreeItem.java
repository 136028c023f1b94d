/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/** An item of a tree, known by the texts from the top down to it: the item itself may be made anew at any time. */
public final class SWTBotTreeItem {

    private final Tree tree;
    private final List<String> path;

    SWTBotTreeItem(Tree tree, List<String> path) {
        this.tree = tree;
        this.path = path;
    }

    private String name() {
        return "a tree item " + String.join(" > ", path);
    }

    private Optional<TreeItem> find() {
        Optional<TreeItem> found = find(tree.getItems(), path.get(0));
        for (String text : path.subList(1, path.size())) {
            found = found.flatMap(item -> find(item.getItems(), text));
        }
        return found;
    }

    private static Optional<TreeItem> find(TreeItem[] items, String text) {
        return Arrays.stream(items).filter(item -> item.getText().equals(text)).findFirst();
    }

    private <T> T with(Function<TreeItem, T> question) {
        return UIThread.await(name(), () -> find().map(question));
    }

    public String getText() {
        return path.get(path.size() - 1);
    }

    /** What it shows in a column, from 0. */
    public String cell(int column) {
        return with(item -> item.getText(column));
    }

    /** Whether it is in the tree now. */
    public boolean isThere() {
        return UIThread.get(() -> !tree.isDisposed() && find().isPresent());
    }

    /** The texts of its children, as far as it has been unfolded. */
    public List<String> getNodes() {
        return with(item -> Arrays.stream(item.getItems()).map(TreeItem::getText).toList());
    }

    /** The child with this text, once it is there. */
    public SWTBotTreeItem getNode(String text) {
        SWTBotTreeItem child = new SWTBotTreeItem(tree, Stream.concat(path.stream(), Stream.of(text)).toList());
        child.with(TreeItem::getText);
        return child;
    }

    public boolean isExpanded() {
        return with(TreeItem::getExpanded);
    }

    /** Unfolds it, as a click on its handle does. */
    public SWTBotTreeItem expand() {
        with(item -> {
            if (!item.getExpanded()) {
                UIThread.notify(tree, SWT.Expand, item);
                item.setExpanded(true);
            }
            return item;
        });
        return this;
    }

    public SWTBotTreeItem select() {
        with(this::selected);
        return this;
    }

    private TreeItem selected(TreeItem item) {
        tree.getShell().forceActive();
        tree.setFocus();
        tree.setSelection(item);
        UIThread.notify(tree, SWT.Selection, item);
        return item;
    }

    public SWTBotTreeItem doubleClick() {
        UIThread.act(name(), this::find, item -> {
            selected(item);
            UIThread.notify(tree, SWT.MouseDoubleClick, item);
            UIThread.notify(tree, SWT.DefaultSelection, item);
        });
        return this;
    }

    /** The entry of its context menu with this label. */
    public SWTBotMenu contextMenu(String label) {
        select();
        return SWTBotMenu.ofControl(tree, label);
    }

    /** Scrolls it into sight; where its text is, in the tree's coordinates. */
    Rectangle bounds() {
        return with(item -> {
            tree.showItem(item);
            return item.getTextBounds(0);
        });
    }

    Tree tree() {
        return tree;
    }
}
