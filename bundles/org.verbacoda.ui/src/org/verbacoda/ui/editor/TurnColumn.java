/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;
import org.verbacoda.ui.positions.WidgetPositions;
import org.verbacoda.ui.ruler.RulerColumn;

/** Numbers the turns beside the text; a click on a number selects the text of that turn. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class TurnColumn extends RulerColumn {

    private static final int WIDTH = 40;
    private static final int BAR = 2;

    private final WidgetPositions positions;
    private Map<Integer, Integer> numberOfLine = Map.of();
    private TranscriptStructure transcript;
    /** The turn at which the mouse was pressed; 0 for none. */
    private int pressed;
    /** What was painted last, so that reading the text again, as after each key, paints only what is new. */
    private List<Integer> painted = List.of();
    /** The turn the caret is in; 0 for none. */
    private int marked;

    TurnColumn(ISourceViewer viewer) {
        super(viewer, WIDTH);
        this.positions = new WidgetPositions(viewer);
    }

    @Override
    protected void listen(Canvas column) {
        column.setToolTipText("Click a turn's number to select the turn, drag over several to select them");
        column.addMouseListener(MouseListener.mouseDownAdapter(event -> {
            boolean more = (event.stateMask & SWT.SHIFT) != 0 && pressed > 0;
            pressed = event.button != 1 ? 0 : more ? pressed : number(event.y, false);
            select(pressed, number(event.y, true));
        }));
        column.addMouseMoveListener(event -> {
            if ((event.stateMask & SWT.BUTTON1) != 0) {
                select(pressed, number(event.y, true));
            }
        });
    }

    /** Numbers the turns of this text. */
    void show(TranscriptStructure read) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int number = 0;
        for (TurnSpan turn : read.turns()) {
            numbers.put(turn.line() - 1, ++number);
        }
        transcript = read;
        numberOfLine = numbers;
        if (!painted.equals(inSight())) {
            redraw();
        }
    }

    /** What there is to paint, as numbers and heights. */
    private List<Integer> inSight() {
        StyledText text = viewer().getTextWidget();
        List<Integer> sight = new ArrayList<>();
        int last = text.getLineIndex(text.getClientArea().height);
        for (int line = text.getLineIndex(0); line <= last; line++) {
            sight.add(numberOfLine.getOrDefault(positions.toDocumentLine(line), 0));
            sight.add(text.getLinePixel(line));
        }
        return sight;
    }

    @Override
    protected void paint(PaintEvent event, StyledText text) {
        TranscriptPalette palette = TranscriptPalette.on(text.getBackground().getRGB());
        painted = inSight();
        int last = text.getLineIndex(text.getClientArea().height);
        if (marked > 0 && transcript != null && marked <= transcript.turns().size()) {
            event.gc.setBackground(new Color(palette.heading()));
            paintMark(text, event.gc, text.getLineIndex(0), last);
        }
        for (int line = text.getLineIndex(0); line <= last; line++) {
            Integer number = numberOfLine.get(positions.toDocumentLine(line));
            if (number != null) {
                event.gc.setForeground(new Color(number == marked ? palette.heading() : palette.quiet()));
                String digits = String.valueOf(number);
                Point size = event.gc.stringExtent(digits);
                int baseline = text.getLinePixel(line) + text.getBaseline(text.getOffsetAtLine(line));
                event.gc.drawString(digits, WIDTH - 4 - size.x, baseline - event.gc.getFontMetrics().getAscent()
                        - event.gc.getFontMetrics().getLeading(), true);
            }
        }
    }

    /**
     * The number of the turn at a height.
     *
     * @param within whether the turn's further lines count too, not only the line with the number
     * @return 0 for none
     */
    private int number(int y, boolean within) {
        int line = positions.toDocumentLine(viewer().getTextWidget().getLineIndex(y));
        while (within && line > 0 && !numberOfLine.containsKey(line)) {
            line--;
        }
        return numberOfLine.getOrDefault(line, 0);
    }

    /** Selects the text from one turn to another, whichever comes first. */
    private void select(int one, int other) {
        int first = Math.min(one, other);
        int last = Math.max(one, other);
        if (first == 0 || last > transcript.turns().size()) {
            return;
        }
        int start = transcript.turns().get(first - 1).textStart();
        int end = transcript.turns().get(last - 1).textEnd();
        if (end <= viewer().getDocument().getLength()) {
            viewer().setSelectedRange(start, end - start);
            viewer().getTextWidget().setFocus();
        }
    }

    /** Marks the turn of this number, in place of the one before; 0 for none. */
    void mark(int number) {
        if (number != marked) {
            marked = number;
            redraw();
        }
    }

    /** A bar beside the lines of the marked turn that are in sight. */
    private void paintMark(StyledText text, GC gc, int first, int last) {
        int start = lineOf(marked);
        int behind = marked < transcript.turns().size() ? lineOf(marked + 1) : text.getLineCount();
        if (start < 0 || behind < 0) {
            return;
        }
        while (behind > start + 1 && behind <= last && text.getLine(behind - 1).isBlank()) {
            behind--;
        }
        if (start <= last && behind > first) {
            int top = start < first ? 0 : text.getLinePixel(start);
            int bottom = behind > last ? text.getClientArea().height : text.getLinePixel(behind);
            gc.fillRectangle(WIDTH - BAR, top, BAR, bottom - top);
        }
    }

    /** The line of the widget a turn begins in; less than 0 if it isn't shown. */
    private int lineOf(int number) {
        return positions.toWidgetLine(transcript.turns().get(number - 1).line() - 1);
    }
}
