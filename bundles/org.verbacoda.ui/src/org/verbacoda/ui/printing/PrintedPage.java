/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.printing;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;

/** Where things are on paper, in the printer's dots, and the page being printed. */
@NonNullByDefault({}) // SWT's signatures say nothing of null
final class PrintedPage {

    private static final double MARGIN_INCHES = 0.8;
    private static final double GAP_INCHES = 0.12;
    private static final double TEXT_SHARE = 0.72;

    private final Printer printer;
    private final GC gc;
    private final String title;
    private final Font small;
    private final Rectangle area;
    private final int textWidth;
    private final int gap;
    private int number;
    private int y;

    /** @param codes whether there is to be room for codes beside the text */
    PrintedPage(Printer printer, GC gc, String title, Font small, boolean codes) {
        this.printer = printer;
        this.gc = gc;
        this.title = title;
        this.small = small;
        Point dpi = printer.getDPI();
        Rectangle printable = printer.getClientArea();
        Rectangle trim = printer.computeTrim(0, 0, 0, 0);
        int left = Math.max(printable.x, trim.x + (int) (dpi.x * MARGIN_INCHES));
        int top = Math.max(printable.y, trim.y + (int) (dpi.y * MARGIN_INCHES));
        int right = Math.min(printable.x + printable.width,
                printable.width + trim.x + trim.width - (int) (dpi.x * MARGIN_INCHES));
        int bottom = Math.min(printable.y + printable.height,
                printable.height + trim.y + trim.height - (int) (dpi.y * MARGIN_INCHES));
        this.area = new Rectangle(left, top, right - left, bottom - top);
        this.gap = (int) (dpi.x * GAP_INCHES);
        this.textWidth = codes ? (int) (area.width * TEXT_SHARE) : area.width;
    }

    GC gc() {
        return gc;
    }

    int left() {
        return area.x;
    }

    int textWidth() {
        return textWidth;
    }

    /** Where the stripes begin. */
    int stripes() {
        return area.x + textWidth + gap;
    }

    int right() {
        return area.x + area.width;
    }

    int bottom() {
        return area.y + area.height;
    }

    int gap() {
        return gap;
    }

    /** Where the next line goes. */
    int y() {
        return y;
    }

    void advance(int height) {
        y += height;
    }

    boolean isAtTop() {
        return y == area.y;
    }

    /** Begins the next page; false if the printer refuses. */
    boolean begin() {
        number++;
        y = area.y;
        return printer.startPage();
    }

    /** Ends the page, with its number below. */
    void end() {
        gc.setFont(small);
        String footer = title + ", page " + number;
        Point extent = gc.textExtent(footer);
        gc.drawText(footer, right() - extent.x, bottom() + gap, true);
        printer.endPage();
    }
}
