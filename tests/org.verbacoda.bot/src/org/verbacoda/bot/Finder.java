/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Finds visible controls below another; on the UI thread. */
final class Finder {

    private Finder() {
    }

    /** The visible controls of a class, in the order of the widgets. */
    static <T extends Control> List<T> all(Control root, Class<T> type, Predicate<T> wanted) {
        List<T> found = new ArrayList<>();
        collect(root, type, wanted, found);
        return found;
    }

    private static <T extends Control> void collect(Control control, Class<T> type, Predicate<T> wanted, List<T> found) {
        if (control.isDisposed() || !control.getVisible()) {
            return;
        }
        if (type.isInstance(control) && wanted.test(type.cast(control))) {
            found.add(type.cast(control));
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, type, wanted, found);
            }
        }
    }

    /** A label without the mark of its key and without its shortcut. */
    static String plain(String label) {
        int tab = label.indexOf('\t');
        return (tab < 0 ? label : label.substring(0, tab)).replaceAll("&(.)", "$1");
    }
}
