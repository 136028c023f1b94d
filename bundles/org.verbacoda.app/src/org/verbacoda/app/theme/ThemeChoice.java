/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app.theme;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;

/**
 * What a user may choose for the look of the window. The choice is kept where the platform's theme engine keeps it, which
 * shows the theme again at the next start; no choice means as the system has it. For the user interface's thread.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@SuppressWarnings("restriction") // the platform has no public way to choose a theme
public enum ThemeChoice {
    LIGHT("&Light", "org.eclipse.e4.ui.css.theme.e4_default"),
    DARK("&Dark", "org.eclipse.e4.ui.css.theme.e4_dark"),
    SYSTEM("As the &System Has It", "");

    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String KEY = "themeid";

    private static boolean systemIsDark;

    private final String label;
    private final String theme;

    ThemeChoice(String label, String theme) {
        this.label = label;
        this.theme = theme;
    }

    /** Takes note of the system's look, which can't be asked for any more once a theme is shown. Call before the workbench. */
    public static void rememberSystem() {
        systemIsDark = Display.isSystemDarkTheme();
    }

    /** What is chosen now. */
    public static ThemeChoice current() {
        String chosen = preferences().get(KEY, "");
        return chosen.isEmpty() ? SYSTEM : chosen.equals(DARK.theme) ? DARK : LIGHT;
    }

    /** How it is called in menus. */
    public String label() {
        return label;
    }

    /** Shows it, now and at the next start. */
    public void choose() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        engine.setTheme(this == SYSTEM ? systemIsDark ? DARK.theme : LIGHT.theme : theme, true);
        IEclipsePreferences preferences = preferences();
        if (this == SYSTEM) {
            preferences.remove(KEY);
        } else {
            preferences.put(KEY, theme);
        }
        try {
            preferences.flush();
        } catch (BackingStoreException e) {
            // It is shown all the same; only the next start will not know it
            ILog.of(ThemeChoice.class).error("The choice of theme can't be written", e);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(ENGINE);
    }
}
