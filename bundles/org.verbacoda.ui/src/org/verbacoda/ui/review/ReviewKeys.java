/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.review;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.verbacoda.ui.actions.RunningAction;

/** The keys of the list and its context menu, which tells of them. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ReviewKeys {

    private final ReviewView view;

    ReviewKeys(ReviewView view) {
        this.view = view;
    }

    void listenTo(Table table) {
        table.addListener(SWT.DefaultSelection, event -> view.go());
        table.addListener(SWT.KeyDown, this::key);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.setMenu(menu.createContextMenu(table));
    }

    private void key(Event event) {
        if ((event.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0) {
            return;
        }
        switch (Character.toLowerCase(event.character)) {
            case 'a' -> view.accept();
            case 'p' -> view.placeAtSelection();
            case 'k' -> view.keep();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void fill(IMenuManager menu) {
        view.selection().ifPresent(anchor -> {
            boolean own = AnchorDecisions.isOwn(anchor);
            add(menu, "&Go There\tEnter", true, view::go);
            menu.add(new Separator());
            add(menu, "&Accept the Proposed Place\tA", own && anchor.isProposed(), view::accept);
            add(menu, "&Place Here, at the Selection\tP", own, view::placeAtSelection);
            add(menu, anchor.kept() ? "&Review Again\tK" : "&Keep without a Place\tK", own, view::keep);
        });
    }

    private static void add(IMenuManager menu, String label, boolean enabled, Runnable what) {
        RunningAction action = new RunningAction(label, what);
        action.setEnabled(enabled);
        menu.add(action);
    }
}
