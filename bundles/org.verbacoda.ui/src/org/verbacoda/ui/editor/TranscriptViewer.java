/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.verbacoda.ui.anchors.TrackedText;
import org.verbacoda.ui.folding.FoldedParts;
import org.verbacoda.ui.undo.TextHistories;

/**
 * Lets passages that are cut out with their text come back where it is pasted, and parts of the text be folded: what is
 * asked for in them unfolds them. While nothing is folded it shows the document itself.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class TranscriptViewer extends ProjectionViewer {

    private final FoldedParts folded = new FoldedParts(this);
    private Runnable textSet = () -> { };

    TranscriptViewer(Composite parent, IVerticalRuler ruler, IOverviewRuler overview, boolean showOverview, int styles) {
        super(parent, ruler, overview, showOverview, styles);
    }

    /** What is folded. */
    FoldedParts folded() {
        return folded;
    }

    /** Lets be told when the widget gets all of its text anew, which takes its looks away. */
    void whenTextSet(Runnable told) {
        textSet = told;
    }

    @Override
    protected void setVisibleDocument(IDocument document) {
        super.setVisibleDocument(document);
        if (textSet != null) { // it is while the platform makes the viewer
            textSet.run();
        }
    }

    /** The platform would unfold for a letter typed in the line that is shown, too. */
    @Override
    public boolean exposeModelRange(IRegion range) {
        return folded.reveal(range.getOffset(), range.getOffset() + range.getLength());
    }

    /** What begins in a folded part can't be selected while it is. */
    @Override
    public void setSelectedRange(int offset, int length) {
        if (!folded.isEmpty() && modelOffset2WidgetOffset(offset) < 0) {
            folded.reveal(offset, offset + Math.max(0, length));
        }
        super.setSelectedRange(offset, length);
    }

    /** A key that would change what is folded shows it; the next one changes it. */
    @Override
    protected void handleVerifyEvent(VerifyEvent event) {
        if (!folded.isEmpty() && exposeModelRange(event2ModelRange(event))) {
            event.doit = false;
        } else {
            super.handleVerifyEvent(event);
        }
    }

    @Override
    public void doOperation(int operation) {
        IDocument document = getDocument();
        if (document == null || operation != CUT && operation != PASTE) {
            super.doOperation(operation);
            return;
        }
        Point selected = getSelectedRange();
        TrackedText tracked = TrackedText.of(document);
        if (operation == CUT) {
            tracked.cutting(selected.x, text(document, selected.x, selected.y));
            named(document, "Cut", () -> super.doOperation(operation));
        } else {
            int rest = document.getLength() - selected.y;
            named(document, "Paste", () -> super.doOperation(operation));
            if (document.getLength() > rest) {
                tracked.pasted(document, selected.x, text(document, selected.x, document.getLength() - rest));
            }
        }
    }

    private static void named(IDocument document, String step, Runnable change) {
        TextHistories.of(document).ifPresentOrElse(history -> history.named(step, change), change);
    }

    private static String text(IDocument document, int offset, int length) {
        try {
            return document.get(offset, length);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        }
    }
}
