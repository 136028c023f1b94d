/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.graphics.Point;
import org.verbacoda.text.TextPositions;

/**
 * A passage in code points of the normalised text, end-exclusive.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
record SelectedPassage(int start, int end) {

    /** What is selected, without blank space at its ends; nothing if nothing is left. */
    static Optional<SelectedPassage> in(ISourceViewer viewer) {
        Point selection = viewer.getSelectedRange();
        String text = viewer.getDocument().get();
        int start = selection.x;
        int end = selection.x + selection.y;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return Optional.empty();
        }
        TextPositions positions = TextPositions.of(text);
        return Optional.of(new SelectedPassage(positions.toCodePoint(start), positions.toCodePoint(end)));
    }
}
