/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.source.IOverviewRuler;
import org.eclipse.jface.text.source.IVerticalRuler;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.verbacoda.ui.anchors.TrackedText;
import org.verbacoda.ui.undo.TextHistories;

/** Lets passages that are cut out with their text come back where it is pasted. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class TranscriptViewer extends SourceViewer {

    TranscriptViewer(Composite parent, IVerticalRuler ruler, IOverviewRuler overview, boolean showOverview, int styles) {
        super(parent, ruler, overview, showOverview, styles);
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
