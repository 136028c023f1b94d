/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Says which colour stands for which count: a strip from 1 to the largest. */
@NonNullByDefault({}) // SWT's signatures say nothing of null
final class HeatLegend extends Canvas {

    private static final int STRIP = 90;
    private static final int HEIGHT = 20;
    private static final int GAP = 6;

    private final HeatColors colors;
    private int max;

    HeatLegend(Composite parent, HeatColors colors) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.colors = colors;
        addPaintListener(event -> paint(event.gc));
    }

    void setMax(int largest) {
        max = largest;
        setToolTipText("Colours from 1 to " + largest + "; an empty cell is 0");
        requestLayout();
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        try {
            return new Point(max == 0 ? 0 : gc.textExtent("1").x + gc.textExtent(String.valueOf(max)).x + STRIP
                    + 4 * GAP, HEIGHT);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        if (max == 0 || getSize().x < computeSize(SWT.DEFAULT, SWT.DEFAULT, false).x) {
            return; // in a narrow view; half a legend would mislead
        }
        gc.setForeground(getForeground());
        int y = (getSize().y - gc.textExtent("1").y) / 2;
        gc.drawText("1", GAP, y, true);
        int x = 2 * GAP + gc.textExtent("1").x;
        int steps = Math.min(STRIP, max);
        for (int i = 0; i < STRIP; i++) {
            gc.setBackground(colors.heat(1 + (int) ((long) i * steps / STRIP * (max - 1) / Math.max(1, steps - 1)), max));
            gc.fillRectangle(x + i, 4, 1, getSize().y - 8);
        }
        gc.drawText(String.valueOf(max), x + STRIP + GAP, y, true);
    }
}
