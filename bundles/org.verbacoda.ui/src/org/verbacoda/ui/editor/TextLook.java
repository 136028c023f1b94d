/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.RGB;

/**
 * How a stretch of text looks.
 *
 * @param start where it starts, in UTF-16 units of the document
 * @param length how long it is
 * @param kind what it is
 * @param foreground its colour; null for that of all text
 * @param background what is behind it; null for what is behind all text
 * @param squiggle the colour of the squiggle under it; null for none
 */
record TextLook(int start, int length, Kind kind, @Nullable RGB foreground, @Nullable RGB background,
        @Nullable RGB squiggle) {

    /** What a stretch of text is. */
    enum Kind {
        PLAIN, HEADING, STRONG, SLANTED
    }

    int end() {
        return start + length;
    }

    /** The same look elsewhere. */
    TextLook at(int newStart, int newLength) {
        return new TextLook(newStart, newLength, kind, foreground, background, squiggle);
    }

    /** Whether a stretch that starts this much further looks the same. */
    boolean same(TextLook other, int shift) {
        return start + shift == other.start && length == other.length && kind == other.kind
                && Objects.equals(foreground, other.foreground) && Objects.equals(background, other.background)
                && Objects.equals(squiggle, other.squiggle);
    }
}
