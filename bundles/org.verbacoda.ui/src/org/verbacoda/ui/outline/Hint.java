/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.outline;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.widgets.Table;

/** What is written into a list that has no lines. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class Hint {

    private static final int MARGIN = 10;

    private final Table table;
    private String text = "";

    Hint(Table table) {
        this.table = table;
        table.addPaintListener(this::paint);
    }

    void say(String hint) {
        if (!hint.equals(text)) {
            text = hint;
            table.redraw();
        }
    }

    private void paint(PaintEvent event) {
        event.gc.setForeground(table.getForeground());
        int room = table.getClientArea().width - 2 * MARGIN;
        int y = MARGIN;
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && event.gc.textExtent(line + " " + word).x > room) {
                event.gc.drawText(line.toString(), MARGIN, y, SWT.DRAW_TRANSPARENT);
                y += event.gc.getFontMetrics().getHeight();
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        event.gc.drawText(line.toString(), MARGIN, y, SWT.DRAW_TRANSPARENT);
    }
}
