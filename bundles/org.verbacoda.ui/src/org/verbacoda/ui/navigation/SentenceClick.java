/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.navigation;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseEvent;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.graphics.Point;
import org.verbacoda.ide.selection.EnclosingSelection;
import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.ui.positions.WidgetPositions;
import org.verbacoda.ui.reading.LiveEditor;

/** Selects a sentence by a triple click; the platform would select the paragraph, which may be the whole turn. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class SentenceClick {

    private SentenceClick() {
    }

    /** Listens to the mouse over an editor's text. */
    public static void install(LiveEditor editor) {
        StyledText text = editor.viewer().getTextWidget();
        // When the button is let go: until then the text takes each move of the mouse for selecting more lines
        text.addMouseListener(MouseListener.mouseUpAdapter(event -> {
            int clicked = event.button == 1 && event.count == 3 ? offset(text, event) : -1;
            int offset = clicked < 0 ? -1 : new WidgetPositions(editor.viewer()).toDocument(clicked);
            if (offset >= 0) {
                editor.text().whenRead(read -> {
                    if (offset <= read.transcript().text().length()) {
                        TextRange sentence = EnclosingSelection.sentenceAt(read.transcript(), offset);
                        editor.viewer().setSelectedRange(sentence.start(), sentence.end() - sentence.start());
                    }
                });
            }
        }));
    }

    /** Which character is there; -1 beside the text. */
    private static int offset(StyledText text, MouseEvent event) {
        return text.getOffsetAtPoint(new Point(event.x, event.y));
    }
}
