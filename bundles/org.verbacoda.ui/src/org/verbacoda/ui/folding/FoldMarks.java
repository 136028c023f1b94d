/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.folding;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.verbacoda.ui.positions.WidgetPositions;

/** A small box behind a line that is shown for what is folded, with how much that is; a click unfolds it. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class FoldMarks {

    private static final int GAP = 6;
    private static final int PADDING = 4;

    private final StyledText text;
    private final WidgetPositions positions;
    private final TranscriptFolds folds;

    private FoldMarks(ISourceViewer viewer, TranscriptFolds folds) {
        this.text = viewer.getTextWidget();
        this.positions = new WidgetPositions(viewer);
        this.folds = folds;
    }

    /** Draws them in the text of a viewer from now on. */
    public static void install(ISourceViewer viewer, TranscriptFolds folds) {
        FoldMarks marks = new FoldMarks(viewer, folds);
        marks.text.addPaintListener(marks::paint);
        marks.text.addMouseListener(MouseListener.mouseDownAdapter(event -> {
            if (event.button == 1) {
                marks.lineOfMark(event.x, event.y).ifPresent(folds::toggle);
            }
        }));
    }

    private void paint(PaintEvent event) {
        if (positions.isWhole()) {
            return;
        }
        Map<Integer, Integer> folded = folds.foldedLines();
        int last = text.getLineIndex(event.y + event.height);
        for (int line = text.getLineIndex(event.y); line <= last; line++) {
            int hidden = folded.getOrDefault(positions.toDocumentLine(line), 0);
            if (hidden > 0) {
                paint(event.gc, box(event.gc, line, hidden), label(hidden));
            }
        }
    }

    private static String label(int hidden) {
        return hidden == 1 ? "\u2026 1 line" : "\u2026 " + hidden + " lines";
    }

    /** Where the mark of a line of the widget is. */
    private Rectangle box(GC gc, int line, int hidden) {
        int end = line + 1 < text.getLineCount() ? text.getOffsetAtLine(line + 1) - 1 : text.getCharCount();
        Point place = text.getLocationAtOffset(end);
        gc.setFont(text.getDisplay().getSystemFont());
        Point size = gc.stringExtent(label(hidden));
        int lineHeight = text.getLineHeight(Math.max(0, end - 1)) - text.getLineSpacing();
        return new Rectangle(place.x + GAP, place.y + (lineHeight - size.y) / 2, size.x + 2 * PADDING, size.y);
    }

    private void paint(GC gc, Rectangle box, String label) {
        int antialias = gc.getAntialias();
        gc.setAntialias(SWT.ON);
        gc.setBackground(new Color(FoldColors.of(text, 10)));
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, 6, 6);
        gc.setForeground(new Color(FoldColors.of(text, 70)));
        gc.drawString(label, box.x + PADDING, box.y, true);
        gc.setAntialias(antialias);
    }

    private Optional<Integer> lineOfMark(int x, int y) {
        if (positions.isWhole()) {
            return Optional.empty();
        }
        int line = text.getLineIndex(y);
        int of = positions.toDocumentLine(line);
        int hidden = folds.foldedLines().getOrDefault(of, 0);
        if (hidden == 0) {
            return Optional.empty();
        }
        GC gc = new GC(text);
        try {
            return box(gc, line, hidden).contains(x, y) ? Optional.of(of) : Optional.empty();
        } finally {
            gc.dispose();
        }
    }
}
