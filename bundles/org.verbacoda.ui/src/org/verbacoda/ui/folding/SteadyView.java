/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.folding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.verbacoda.ui.positions.WidgetPositions;

/**
 * Keeps what one looks at where it is on the screen, and selected, while other parts of a text are folded or unfolded.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class SteadyView {

    private final ProjectionViewer viewer;
    private final StyledText text;
    private final WidgetPositions positions;

    SteadyView(ProjectionViewer viewer) {
        this.viewer = viewer;
        this.text = viewer.getTextWidget();
        this.positions = new WidgetPositions(viewer);
    }

    /** @param offset what is to stay where it is, if it is in sight; -1 for the caret or else the uppermost line */
    void during(int offset, Runnable change) {
        Point selected = viewer.getSelectedRange();
        int anchor = inSight(offset) ? offset : inSight(selected.x) ? selected.x
                : positions.toDocument(text.getOffsetAtLine(text.getTopIndex()));
        int before = height(anchor);
        text.setRedraw(false);
        try {
            change.run();
            select(selected);
            int after = height(anchor);
            if (after != before) {
                text.setTopPixel(text.getTopPixel() + after - before);
            }
        } finally {
            text.setRedraw(true);
            text.redraw(); // what is painted beside the text reaches over lines that have stayed
        }
    }

    private boolean inSight(int offset) {
        int widget = offset < 0 ? WidgetPositions.HIDDEN : positions.toWidget(offset);
        if (widget == WidgetPositions.HIDDEN) {
            return false;
        }
        int line = text.getLineAtOffset(widget);
        return line >= text.getLineIndex(0) && line <= text.getLineIndex(text.getClientArea().height - 1);
    }

    /** Where the line of a place is on the screen, or the one that is shown for it. */
    private int height(int offset) {
        int widget = positions.toWidget(offset);
        return text.getLinePixel(text.getLineAtOffset(widget == WidgetPositions.HIDDEN
                ? Math.min(text.getCharCount(), Math.max(0, positions.toWidget(shownBefore(offset)))) : widget));
    }

    /** The end of the last line before a hidden place that is shown. */
    private int shownBefore(int offset) {
        IDocument document = viewer.getDocument();
        try {
            int line = document.getLineOfOffset(offset);
            while (line > 0 && positions.toWidgetLine(line) == WidgetPositions.HIDDEN) {
                line--;
            }
            return document.getLineOffset(line) + document.getLineInformation(line).getLength();
        } catch (BadLocationException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A caret that has been hidden goes to the end of the line that is shown for its place. */
    private void select(Point selected) {
        boolean hidden = positions.toWidget(selected.x) == WidgetPositions.HIDDEN;
        Point wanted = hidden ? new Point(shownBefore(selected.x), 0) : selected;
        if (!viewer.getSelectedRange().equals(wanted)) {
            viewer.setSelectedRange(wanted.x, wanted.y);
        }
    }
}
