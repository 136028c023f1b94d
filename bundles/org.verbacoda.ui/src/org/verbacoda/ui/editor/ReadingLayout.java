/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.verbacoda.ui.stripes.CodeStripes;

/** Sets a text for reading: lines of limited length with space around and between them, whatever the window's width. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ReadingLayout {

    /** The editor's font, which the zoom commands and the preferences change. */
    static final String FONT = "org.verbacoda.ui.transcriptFont";

    private static final int CHARACTERS = 84;
    private static final int LEFT = 22;
    private static final int TOP = 14;

    private final StyledText text;
    private final IPropertyChangeListener fontChanges = event -> {
        if (FONT.equals(event.getProperty())) {
            later();
        }
    };

    ReadingLayout(StyledText text) {
        this.text = text;
        text.addListener(SWT.Resize, event -> arrange());
        JFaceResources.getFontRegistry().addListener(fontChanges);
        arrange();
    }

    /** The editor sets the new font in answer to the same event, perhaps behind us. */
    private void later() {
        if (!text.isDisposed()) {
            text.getDisplay().asyncExec(this::arrange);
        }
    }

    void arrange() {
        if (text.isDisposed() || text.getClientArea().width == 0) {
            return; // comes again with a size; until then each change would lay out the whole text in vain
        }
        GC gc = new GC(text);
        gc.setFont(text.getFont());
        int width = (int) (gc.getFontMetrics().getAverageCharacterWidth() * CHARACTERS);
        int spacing = Math.max(2, gc.getFontMetrics().getHeight() / 4);
        gc.dispose();
        int right = Math.max(CodeStripes.ROOM, text.getClientArea().width - LEFT - width);
        if (text.getRightMargin() != right || text.getLeftMargin() != LEFT) {
            text.setMargins(LEFT, 0, right, TOP);
        }
        // Not as the top margin: with one the platform's overview looks for the line above the first
        if (text.getLineVerticalIndent(0) != TOP) {
            text.setLineVerticalIndent(0, TOP);
        }
        if (text.getLineSpacing() != spacing) {
            text.setLineSpacing(spacing);
        }
    }

    void dispose() {
        JFaceResources.getFontRegistry().removeListener(fontChanges);
    }
}
