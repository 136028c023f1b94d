/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.matrix;

import java.util.function.IntUnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.AbstractCellPainter;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the cells and headers of the matrix in colours that follow the theme. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
abstract class CellPainting extends AbstractCellPainter {

    private static final int MARGIN = 6;
    private static final int SWATCH = 10;

    final HeatColors colors;

    CellPainting(HeatColors colors) {
        this.colors = colors;
    }

    @Override
    public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.textExtent(String.valueOf(cell.getDataValue())).x + 2 * MARGIN;
    }

    @Override
    public int getPreferredHeight(ILayerCell cell, GC gc, IConfigRegistry registry) {
        return gc.getFontMetrics().getHeight() + MARGIN;
    }

    void fill(GC gc, Rectangle bounds, Color background) {
        gc.setBackground(background);
        gc.fillRectangle(bounds);
        gc.setForeground(colors.line());
        gc.drawLine(bounds.x, bounds.y + bounds.height - 1, bounds.x + bounds.width, bounds.y + bounds.height - 1);
    }

    /** A heading of a row, of a column, or of the rows' names. */
    void heading(GC gc, Rectangle bounds, String text, int left, int align) {
        fill(gc, bounds, colors.header());
        gc.setForeground(colors.foreground());
        text(gc, bounds, text, left, align);
    }

    static void text(GC gc, Rectangle bounds, String text, int left, int align) {
        int room = bounds.width - left - MARGIN;
        String shown = shorten(gc, text, room);
        int width = gc.textExtent(shown).x;
        int x = align == SWT.CENTER ? bounds.x + left + (room - width) / 2 : bounds.x + left;
        gc.drawText(shown, x, bounds.y + (bounds.height - gc.getFontMetrics().getHeight()) / 2, true);
    }

    private static String shorten(GC gc, String text, int room) {
        if (gc.textExtent(text).x <= room) {
            return text;
        }
        int length = text.length();
        while (length > 0 && gc.textExtent(text.substring(0, length) + "\u2026").x > room) {
            length = text.offsetByCodePoints(length, -1);
        }
        return text.substring(0, length) + "\u2026";
    }

    private static String arrow(SortDirectionEnum direction) {
        return switch (direction) {
            case DESC -> "\u25BE ";
            case ASC -> "\u25B4 ";
            case NONE -> "";
        };
    }

    /** A count on its colour; zero is left blank. */
    static final class Count extends CellPainting {

        private final MatrixRows rows;

        Count(HeatColors colors, MatrixRows rows) {
            super(colors);
            this.rows = rows;
        }

        @Override
        public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
            int value = (Integer) cell.getDataValue();
            Color background = colors.heat(value, rows.max());
            fill(gc, bounds, background);
            if (value > 0) {
                gc.setForeground(HeatColors.textOn(background));
                text(gc, bounds, String.valueOf(value), MARGIN, SWT.CENTER);
            }
            if (DisplayMode.SELECT.equals(cell.getDisplayMode())) {
                gc.setForeground(colors.foreground());
                gc.setLineWidth(2);
                gc.drawRectangle(bounds.x + 1, bounds.y + 1, bounds.width - 2, bounds.height - 3);
                gc.setLineWidth(1);
            }
        }
    }

    /** The name of a row, with the swatch of its code. */
    static final class RowName extends CellPainting {

        private final IntUnaryOperator swatch;

        /** @param swatch for the place of a row its colour, 0xRRGGBB, or -1 for none */
        RowName(HeatColors colors, IntUnaryOperator swatch) {
            super(colors);
            this.swatch = swatch;
        }

        @Override
        public int getPreferredWidth(ILayerCell cell, GC gc, IConfigRegistry registry) {
            return super.getPreferredWidth(cell, gc, registry) + SWATCH + MARGIN;
        }

        @Override
        public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
            heading(gc, bounds, String.valueOf(cell.getDataValue()), 2 * MARGIN + SWATCH, SWT.LEFT);
            int color = swatch.applyAsInt(cell.getRowIndex());
            if (color >= 0) {
                gc.setAntialias(SWT.ON);
                gc.setBackground(new Color(color >> 16 & 0xFF, color >> 8 & 0xFF, color & 0xFF));
                gc.fillOval(bounds.x + MARGIN, bounds.y + (bounds.height - SWATCH) / 2, SWATCH, SWATCH);
            }
        }
    }

    /** The name of a column, with an arrow if the rows are in its order. */
    static final class ColumnName extends CellPainting {

        private final MatrixRows rows;

        ColumnName(HeatColors colors, MatrixRows rows) {
            super(colors);
            this.rows = rows;
        }

        @Override
        public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
            heading(gc, bounds, arrow(rows.getSortDirection(cell.getColumnIndex())) + cell.getDataValue(), MARGIN,
                    SWT.CENTER);
        }
    }

    /** The corner, over the rows' names, with an arrow if they are sorted. */
    static final class Corner extends CellPainting {

        private final MatrixRows rows;

        Corner(HeatColors colors, MatrixRows rows) {
            super(colors);
            this.rows = rows;
        }

        @Override
        public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
            heading(gc, bounds, arrow(rows.nameDirection()) + "Name", 2 * MARGIN + SWATCH, SWT.LEFT);
        }
    }
}
