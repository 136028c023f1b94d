/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import java.util.Comparator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerComparator;
import org.eclipse.ui.IMemento;

import java.util.function.Supplier;

import org.verbacoda.ui.actions.RunningAction;

/** In which order the codes stand beside one another: the codebook's, or another one to look something up. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodeOrder extends ViewerComparator {

    /** The orders there are. */
    private enum Kind {
        BOOK("As in the &Codebook"), NAME("By &Name"), COUNT("By Num&ber of Passages");

        private final String label;

        Kind(String label) {
            this.label = label;
        }
    }

    private static final String ORDER = "order";

    private final TreeViewer viewer;
    private final Supplier<CodeTree> tree;
    private Kind kind = Kind.BOOK;

    /** @param memento what was saved last; null for nothing */
    CodeOrder(TreeViewer viewer, Supplier<CodeTree> tree, IMemento memento) {
        this.viewer = viewer;
        this.tree = tree;
        String saved = memento == null ? null : memento.getString(ORDER);
        for (Kind each : Kind.values()) {
            if (each.name().equals(saved)) {
                kind = each;
            }
        }
        apply();
    }

    void save(IMemento memento) {
        memento.putString(ORDER, kind.name());
    }

    private void apply() {
        viewer.setComparator(kind == Kind.BOOK ? null : this);
    }

    @Override
    public int compare(Viewer ignored, Object one, Object other) {
        Comparator<String> byName = Comparator.comparing((String id) -> tree.get().node(id)
                .map(node -> node.code().name()).orElse(id), String.CASE_INSENSITIVE_ORDER);
        Comparator<String> order = kind == Kind.NAME ? byName
                : Comparator.comparingInt((String id) -> -tree.get().countWithin(id)).thenComparing(byName);
        return order.compare((String) one, (String) other);
    }

    /** Adds the orders, and what unfolds and folds all. */
    void fill(IMenuManager menu) {
        MenuManager orders = new MenuManager("&Sort");
        orders.setRemoveAllWhenShown(true);
        orders.addMenuListener(shown -> addOrders(orders));
        addOrders(orders);
        menu.add(orders);
        menu.add(new Separator());
        menu.add(new RunningAction("&Expand All", IAction.AS_PUSH_BUTTON, () -> {
            viewer.expandAll();
            viewer.refresh(); // counts depend on what is folded
        }));
        menu.add(new RunningAction("C&ollapse All", IAction.AS_PUSH_BUTTON, () -> {
            viewer.collapseAll();
            viewer.refresh();
        }));
    }

    private void addOrders(IMenuManager menu) {
        for (Kind each : Kind.values()) {
            Action action = new RunningAction(each.label, IAction.AS_RADIO_BUTTON, () -> {
                kind = each;
                apply();
            });
            action.setChecked(each == kind);
            menu.add(action);
        }
    }
}
