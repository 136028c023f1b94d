/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.folding;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.verbacoda.ide.folding.FoldingRange;
import org.verbacoda.ui.positions.WidgetPositions;
import org.verbacoda.ui.ruler.RulerColumn;

/**
 * A sign beside each line that has something to fold: a plus in a box where it is folded, else a minus, faint until the
 * mouse is over the column. A click folds or unfolds.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class FoldColumn extends RulerColumn {

    private static final int WIDTH = 14;
    private static final int BOX = 8;

    private final WidgetPositions positions;
    private TranscriptFolds folds;
    private boolean hovered;

    /** A column beside the text of this viewer. */
    public FoldColumn(ISourceViewer viewer) {
        super(viewer, WIDTH);
        this.positions = new WidgetPositions(viewer);
    }

    /** Shows what can be folded from now on. */
    public void show(TranscriptFolds shown) {
        folds = shown;
        redraw();
    }

    @Override
    protected void listen(Canvas column) {
        column.addMouseListener(MouseListener.mouseDownAdapter(event -> {
            if (event.button == 1 && at(event.y).isPresent()) {
                folds.toggle(line(event.y));
            }
        }));
        column.addMouseMoveListener(event -> tell(column, event.y));
        column.addMouseTrackListener(MouseTrackListener.mouseEnterAdapter(event -> hover(true)));
        column.addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> hover(false)));
    }

    private void hover(boolean over) {
        hovered = over;
        redraw();
    }

    /** The line of the document at a height. */
    private int line(int y) {
        return positions.toDocumentLine(viewer().getTextWidget().getLineIndex(y));
    }

    private Optional<FoldingRange> at(int y) {
        return folds == null ? Optional.empty() : folds.at(line(y));
    }

    private void tell(Canvas column, int y) {
        String what = at(y).map(range -> switch (range.kind()) {
            case HEADER -> "the header";
            case TURN -> "this turn";
            case FENCE -> "this block";
        }).orElse("");
        String tip = what.isEmpty() ? null
                : (folds.foldedLines().containsKey(line(y)) ? "Expand " : "Collapse ") + what;
        if (tip == null ? column.getToolTipText() != null : !tip.equals(column.getToolTipText())) {
            column.setToolTipText(tip);
        }
    }

    @Override
    protected void paint(PaintEvent event, StyledText text) {
        if (folds == null) {
            return;
        }
        Set<Integer> folded = folds.foldedLines().keySet();
        int last = text.getLineIndex(text.getClientArea().height);
        for (int line = text.getLineIndex(0); line <= last; line++) {
            int of = positions.toDocumentLine(line);
            if (folds.at(of).isPresent()) {
                int offset = text.getOffsetAtLine(line);
                int middle = text.getLinePixel(line) + text.getLineVerticalIndent(line)
                        + text.getBaseline(offset) * 2 / 3;
                paint(event.gc, text, middle, folded.contains(of));
            }
        }
    }

    private void paint(GC gc, StyledText text, int middle, boolean folded) {
        int left = (WIDTH - BOX) / 2;
        gc.setForeground(new Color(FoldColors.of(text, folded || hovered ? 70 : 40)));
        gc.drawLine(left + 2, middle, left + BOX - 2, middle);
        if (folded) {
            gc.drawLine(left + BOX / 2, middle - BOX / 2 + 2, left + BOX / 2, middle + BOX / 2 - 2);
        }
        if (folded || hovered) {
            gc.drawRectangle(left, middle - BOX / 2, BOX, BOX);
        }
    }
}
