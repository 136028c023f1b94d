/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** An entry of a menu. */
public final class SWTBotMenu {

    private final MenuItem item;

    SWTBotMenu(MenuItem item) {
        this.item = item;
    }

    public boolean isEnabled() {
        return UIThread.get(item::isEnabled);
    }

    public SWTBotMenu click() {
        UIThread.run(() -> {
            if ((item.getStyle() & SWT.RADIO) != 0) {
                item.setSelection(true);
            } else if ((item.getStyle() & SWT.CHECK) != 0) {
                item.setSelection(!item.getSelection());
            }
        });
        UIThread.send(item, SWT.Selection, null);
        return this;
    }

    /** The entry of this menu with this label; the menu is opened for that, and closed. */
    public SWTBotMenu menu(String label) {
        return UIThread.get(() -> child(open(item), label));
    }

    /** The labels of this menu's entries, separators left out. */
    public List<String> menuItems() {
        return UIThread.get(() -> Arrays.stream(open(item).getItems()).filter(child -> !child.getText().isEmpty())
                .map(child -> Finder.plain(child.getText())).toList());
    }

    /** Its menu, filled as by opening it. */
    private static Menu open(MenuItem parent) {
        @Nullable Menu menu = parent.getMenu();
        if (menu == null) {
            throw new WidgetNotFoundException("'" + parent.getText() + "' has no menu");
        }
        menu.notifyListeners(SWT.Show, null);
        menu.notifyListeners(SWT.Hide, null);
        return menu;
    }

    /** The entry of a control's context menu with this label; the menu stays open until it is clicked. */
    static SWTBotMenu ofControl(Control control, String label) {
        return UIThread.get(() -> {
            @Nullable Menu menu = control.getMenu();
            if (menu == null) {
                throw new WidgetNotFoundException("there is no context menu");
            }
            menu.notifyListeners(SWT.Show, null);
            return child(menu, label);
        });
    }

    static SWTBotMenu child(Menu menu, String label) {
        Optional<MenuItem> found = Arrays.stream(menu.getItems())
                .filter(child -> Finder.plain(child.getText()).equals(label)).findFirst();
        return new SWTBotMenu(found.orElseThrow(() -> new WidgetNotFoundException("no menu entry '" + label + "' among "
                + Arrays.stream(menu.getItems()).map(MenuItem::getText).toList())));
    }
}
