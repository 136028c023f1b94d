/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.navigation;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.verbacoda.ide.selection.EnclosingSelection;
import org.verbacoda.ide.selection.TextRange;
import org.verbacoda.ui.reading.LiveEditor;

/** What a selection has grown from, for as long as nothing else is selected. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class GrowingSelection {

    private static final String KEY = GrowingSelection.class.getName();

    private final LiveEditor editor;
    private final ISourceViewer viewer;
    private final Deque<TextRange> smaller = new ArrayDeque<>();
    private TextRange grown;

    private GrowingSelection(LiveEditor editor) {
        this.editor = editor;
        this.viewer = editor.viewer();
    }

    /** The selection of an editor. */
    static GrowingSelection of(LiveEditor editor) {
        StyledText text = editor.viewer().getTextWidget();
        if (text.getData(KEY) instanceof GrowingSelection known) {
            return known;
        }
        GrowingSelection made = new GrowingSelection(editor);
        text.setData(KEY, made);
        return made;
    }

    private TextRange selected() {
        Point range = viewer.getSelectedRange();
        return new TextRange(range.x, range.x + range.y);
    }

    /** Selects the sentence, then the turn's text, the turn, the exchange, all. */
    void grow() {
        editor.text().whenRead(read -> {
            TextRange now = selected();
            if (!now.equals(grown)) {
                smaller.clear();
            }
            TextRange larger = EnclosingSelection.of(read.transcript(), now);
            if (!larger.equals(now)) {
                smaller.push(now);
                grown = larger;
                select(larger);
            }
        });
    }

    /** Goes back to what was selected before it grew. */
    void shrink() {
        if (selected().equals(grown) && !smaller.isEmpty()) {
            TextRange back = smaller.pop();
            grown = back;
            select(back);
        } else {
            editor.say("Nothing to go back to: Alt+Shift+Up selects more");
        }
    }

    /** Keeps what is in sight: a long turn is not scrolled to its end. */
    private void select(TextRange range) {
        viewer.setSelectedRange(range.start(), range.end() - range.start());
    }
}
