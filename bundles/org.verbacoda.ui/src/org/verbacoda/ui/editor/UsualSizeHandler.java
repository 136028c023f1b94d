/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.Arrays;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.ui.PlatformUI;

/** Takes zooming back: transcripts are shown in the size of text they come in. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class UsualSizeHandler extends AbstractHandler {

    private static final int POINTS = 12;

    @Override
    public Object execute(ExecutionEvent event) {
        FontRegistry fonts = PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getFontRegistry();
        FontData[] usual = Arrays.stream(fonts.getFontData(ReadingLayout.FONT))
                .map(data -> new FontData(data.getName(), POINTS, data.getStyle())).toArray(FontData[]::new);
        InstanceScope.INSTANCE.getNode("org.eclipse.ui.workbench").remove(ReadingLayout.FONT);
        fonts.put(ReadingLayout.FONT, usual);
        return null;
    }
}
