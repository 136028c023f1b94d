/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.positions;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Region;
import org.eclipse.swt.custom.StyledText;

/**
 * Converts offsets and lines of a viewer's document to those of its widget and back. They are the same as long as
 * nothing is folded, and then this costs a comparison. Offsets are UTF-16 units. To be used by the user interface's
 * thread.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class WidgetPositions {

    /** What is said of a place that isn't shown. */
    public static final int HIDDEN = -1;

    private final ITextViewer viewer;

    /** The places of what this viewer shows, whichever document that is. */
    public WidgetPositions(ITextViewer viewer) {
        this.viewer = viewer;
    }

    /** Whether all of the document is shown. */
    public boolean isWhole() {
        IDocument document = viewer.getDocument();
        return document == null || viewer.getTextWidget().getCharCount() == document.getLength();
    }

    private ITextViewerExtension5 parts() {
        return (ITextViewerExtension5) viewer;
    }

    /** Where a place of the widget is in the document. */
    public int toDocument(int widgetOffset) {
        return isWhole() ? widgetOffset : parts().widgetOffset2ModelOffset(widgetOffset);
    }

    /** Where a place of the document is in the widget; {@link #HIDDEN} if it isn't shown. */
    public int toWidget(int offset) {
        return isWhole() ? offset : parts().modelOffset2WidgetOffset(offset);
    }

    /** Which line of the document a line of the widget is. */
    public int toDocumentLine(int widgetLine) {
        return isWhole() ? widgetLine : parts().widgetLine2ModelLine(widgetLine);
    }

    /** Which line of the widget a line of the document is; {@link #HIDDEN} if it isn't shown. */
    public int toWidgetLine(int line) {
        return isWhole() ? line : parts().modelLine2WidgetLine(line);
    }

    /** From the first to the last of a stretch of the document that is shown; empty if nothing of it is. */
    public Optional<ShownPart> toWidget(int start, int end) {
        if (isWhole()) {
            return Optional.of(new ShownPart(start, end));
        }
        IRegion shown = parts().modelRange2WidgetRange(new Region(start, end - start));
        return shown == null || shown.getLength() == 0 && end > start ? Optional.empty()
                : Optional.of(new ShownPart(shown.getOffset(), shown.getOffset() + shown.getLength()));
    }

    /** Where the caret is in the document. */
    public int caret() {
        return toDocument(viewer.getTextWidget().getCaretOffset());
    }

    /** What is shown, as stretches of the document in their order. */
    public List<IRegion> shown() {
        IRegion all = new Region(0, viewer.getDocument().getLength());
        return isWhole() ? List.of(all) : List.of(parts().getCoveredModelRanges(all));
    }

    /** What of the document the widget has in sight, whatever is folded in between. */
    public IRegion inSight() {
        StyledText text = viewer.getTextWidget();
        int first = text.getOffsetAtLine(text.getLineIndex(0));
        int bottom = text.getLineIndex(text.getClientArea().height) + 1;
        int last = bottom < text.getLineCount() ? text.getOffsetAtLine(bottom) : text.getCharCount();
        int start = toDocument(first);
        return new Region(start, Math.max(0, toDocument(last) - start));
    }
}
