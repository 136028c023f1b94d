/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app.theme;

import java.util.Map;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.ui.IWorkbench;

/**
 * The colours of what labels in lists say besides names: counts, "category", "retired". The platform has one set, too pale
 * on its light lists and too dark on its dark ones, and a style sheet's would come with the next start only.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
@SuppressWarnings("restriction") // the platform tells of another theme in no public way
public final class LabelColors {

    private static final Map<String, RGB> ON_LIGHT = Map.of(JFacePreferences.DECORATIONS_COLOR, new RGB(105, 84, 36),
            JFacePreferences.COUNTER_COLOR, new RGB(0, 92, 130), JFacePreferences.QUALIFIER_COLOR, new RGB(90, 90, 90));
    private static final Map<String, RGB> ON_DARK = Map.of(JFacePreferences.DECORATIONS_COLOR, new RGB(214, 190, 134),
            JFacePreferences.COUNTER_COLOR, new RGB(120, 190, 235), JFacePreferences.QUALIFIER_COLOR,
            new RGB(180, 180, 180));

    private LabelColors() {
    }

    /** Makes them follow the theme from now on. */
    public static void followTheme(IWorkbench workbench) {
        IThemeEngine engine = workbench.getService(IThemeEngine.class);
        workbench.getService(IEventBroker.class).subscribe(IThemeEngine.Events.THEME_CHANGED,
                event -> workbench.getDisplay().asyncExec(() -> apply(engine)));
        apply(engine);
    }

    private static void apply(IThemeEngine engine) {
        boolean dark = engine.getActiveTheme() != null && engine.getActiveTheme().getId().contains("dark");
        ColorRegistry colors = JFaceResources.getColorRegistry();
        (dark ? ON_DARK : ON_LIGHT).forEach(colors::put);
    }
}
