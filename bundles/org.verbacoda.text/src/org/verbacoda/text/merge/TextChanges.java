/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.merge;

import java.util.ArrayList;
import java.util.List;

import org.verbacoda.text.diff.PositionMap;
import org.verbacoda.text.diff.Replacement;
import org.verbacoda.text.diff.TextDiff;
import org.verbacoda.text.edit.TextEdit;
import org.verbacoda.text.edit.TextEdits;

/** What makes one text of another, as edits. Thread-safe: no state. */
public final class TextChanges {

    private TextChanges() {
    }

    /**
     * The edits that make one text of the other, in UTF-16 units of the old one, word by word and no larger than they have
     * to be ({@link TextDiff}).
     */
    public static TextEdits between(String oldText, String newText) {
        PositionMap changes = TextDiff.between(oldText, newText);
        List<TextEdit> edits = new ArrayList<>();
        int points = 0;
        int offset = 0;
        int freshPoints = 0;
        int freshOffset = 0;
        for (int i = 0; i < changes.edits().size(); i++) {
            Replacement edit = changes.edits().get(i);
            // Characters are counted as they are, also in a text that is not normalised
            int start = oldText.offsetByCodePoints(offset, edit.start() - points);
            int end = oldText.offsetByCodePoints(start, edit.length());
            int from = newText.offsetByCodePoints(freshOffset, changes.newStart(i) - freshPoints);
            int to = newText.offsetByCodePoints(from, edit.replacement());
            edits.add(new TextEdit(start, end, newText.substring(from, to)));
            points = edit.end();
            offset = end;
            freshPoints = changes.newStart(i) + edit.replacement();
            freshOffset = to;
        }
        return TextEdits.of(edits);
    }
}
