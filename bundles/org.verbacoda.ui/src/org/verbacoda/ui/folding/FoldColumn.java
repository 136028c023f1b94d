/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.folding;

import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.MouseTrackListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verbacoda.ide.folding.FoldingRange;
import org.verbacoda.ui.positions.WidgetPositions;

/**
 * A sign beside each line that has something to fold: a plus in a box where it is folded, else a minus, faint until the
 * mouse is over the column. A click folds or unfolds.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class FoldColumn implements IVerticalRulerColumn {

    private static final int WIDTH = 14;
    private static final int BOX = 8;

    private final ISourceViewer viewer;
    private final WidgetPositions positions;
    private TranscriptFolds folds;
    private Canvas canvas;
    private boolean hovered;

    /** A column beside the text of this viewer. */
    public FoldColumn(ISourceViewer viewer) {
        this.viewer = viewer;
        this.positions = new WidgetPositions(viewer);
    }

    /** Shows what can be folded from now on. */
    public void show(TranscriptFolds shown) {
        folds = shown;
        redraw();
    }

    @Override
    public Control createControl(CompositeRuler ruler, Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addPaintListener(this::paint);
        canvas.addMouseListener(MouseListener.mouseDownAdapter(event -> {
            if (event.button == 1 && at(event.y).isPresent()) {
                folds.toggle(line(event.y));
            }
        }));
        canvas.addMouseMoveListener(event -> tell(event.y));
        canvas.addMouseTrackListener(MouseTrackListener.mouseEnterAdapter(event -> hover(true)));
        canvas.addMouseTrackListener(MouseTrackListener.mouseExitAdapter(event -> hover(false)));
        viewer.addViewportListener(offset -> redraw());
        viewer.getTextWidget().addListener(SWT.Resize, event -> redraw());
        return canvas;
    }

    private void hover(boolean over) {
        hovered = over;
        redraw();
    }

    /** The line of the document at a height. */
    private int line(int y) {
        return positions.toDocumentLine(viewer.getTextWidget().getLineIndex(y));
    }

    private Optional<FoldingRange> at(int y) {
        return folds == null ? Optional.empty() : folds.at(line(y));
    }

    private void tell(int y) {
        String what = at(y).map(range -> switch (range.kind()) {
            case HEADER -> "the header";
            case TURN -> "this turn";
            case FENCE -> "this block";
        }).orElse("");
        String tip = what.isEmpty() ? null
                : (folds.foldedLines().containsKey(line(y)) ? "Expand " : "Collapse ") + what;
        if (tip == null ? canvas.getToolTipText() != null : !tip.equals(canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void paint(PaintEvent event) {
        StyledText text = viewer.getTextWidget();
        if (text == null || text.isDisposed()) {
            return;
        }
        event.gc.setBackground(text.getBackground());
        event.gc.fillRectangle(event.x, event.y, event.width, event.height);
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

    @Override
    public void redraw() {
        if (canvas != null && !canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    @Override
    public Control getControl() {
        return canvas;
    }

    @Override
    public int getWidth() {
        return WIDTH;
    }

    @Override
    public void setModel(IAnnotationModel model) {
        // what can be folded comes from the text
    }

    @Override
    public void setFont(Font font) {
        // signs are drawn
    }
}
