/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.verbacoda.codebook.CodeColors;
import org.verbacoda.ui.actions.RunningAction;

/** The colours for codes as a menu: those that text is read well on, any other, or none. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ColorMenu {

    /** The palette's colours as people call them. */
    private static final Map<Integer, String> NAMES = new LinkedHashMap<>();

    static {
        String[] names = {"Sage", "Sky", "Ochre", "Rose", "Lilac", "Teal", "Apricot", "Orchid", "Moss", "Periwinkle",
                "Sand", "Cyan", "Mustard", "Slate", "Pink", "Mint"};
        for (int i = 0; i < CodeColors.palette().size(); i++) {
            int color = CodeColors.palette().get(i);
            NAMES.put(color, i < names.length ? names[i] : CodeColors.format(color));
        }
    }

    private ColorMenu() {
    }

    /**
     * The menu.
     *
     * @param recolor told the colour chosen, or none
     * @param other asks for any other colour
     */
    static IMenuManager create(Consumer<OptionalInt> recolor, Runnable other) {
        MenuManager menu = new MenuManager("Change &Colour");
        NAMES.forEach((color, name) -> {
            Action action = new RunningAction(name, () -> recolor.accept(OptionalInt.of(color)));
            action.setImageDescriptor(new CodeSwatch(color));
            menu.add(action);
        });
        menu.add(new Separator());
        menu.add(new RunningAction("&Other...", other));
        Action none = new RunningAction("&No Colour", () -> recolor.accept(OptionalInt.empty()));
        none.setImageDescriptor(new CodeSwatch(-1));
        menu.add(none);
        return menu;
    }
}
