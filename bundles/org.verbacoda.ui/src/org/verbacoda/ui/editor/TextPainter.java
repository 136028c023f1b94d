/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;

/**
 * Gives a text its looks. Only the part between the first and the last stretch that differ from those before is given anew,
 * so that typing in a long text lays out a line and not all of them.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class TextPainter {

    private final StyledText text;
    private final LocalResourceManager resources;
    private List<TextLook> shown = List.of();
    private int shownLength;
    private int changedFrom = Integer.MAX_VALUE;
    private int changedBehind = Integer.MAX_VALUE;
    private Font heading;

    TextPainter(StyledText text) {
        this.text = text;
        this.resources = new LocalResourceManager(JFaceResources.getResources(), text);
    }

    /** Another text is shown, which has no looks yet. */
    void forget() {
        shown = List.of();
        shownLength = 0;
        changedFrom = 0;
        changedBehind = 0;
    }

    /** A part of the text has been replaced since the looks were shown. */
    void changed(int offset, int removed, int added) {
        int length = text.getContent().getCharCount();
        changedFrom = Math.min(changedFrom, offset);
        changedBehind = Math.min(changedBehind, Math.max(0, length - offset - added));
    }

    void fontChanged() {
        if (!text.isDisposed()) {
            List<TextLook> again = shown;
            heading = null;
            forget();
            show(again);
        }
    }

    /** Shows these looks, which must be of the text as it is now. */
    void show(List<TextLook> looks) {
        int length = text.getCharCount();
        int shift = length - shownLength;
        int same = Math.min(shown.size(), looks.size());
        int first = 0;
        while (first < same && looks.get(first).end() <= changedFrom && shown.get(first).same(looks.get(first), 0)) {
            first++;
        }
        int last = 0;
        while (last < same - first && length - looks.get(looks.size() - 1 - last).start() <= changedBehind
                && shown.get(shown.size() - 1 - last).same(looks.get(looks.size() - 1 - last), shift)) {
            last++;
        }
        boolean unchanged = first == looks.size() && looks.size() == shown.size() && changedFrom == Integer.MAX_VALUE;
        int from = first == 0 ? 0 : looks.get(first - 1).end();
        int to = last == 0 ? length : looks.get(looks.size() - last).start();
        shown = looks;
        shownLength = length;
        changedFrom = Integer.MAX_VALUE;
        changedBehind = Integer.MAX_VALUE;
        if (!unchanged && to > from) {
            text.replaceStyleRanges(from, to - from, looks.subList(first, looks.size() - last).stream()
                    .map(this::style).toArray(StyleRange[]::new));
        }
    }

    private StyleRange style(TextLook look) {
        StyleRange style = new StyleRange(look.start(), look.length(), color(look.foreground()),
                color(look.background()));
        switch (look.kind()) {
            case HEADING -> style.font = headingFont();
            case STRONG -> style.fontStyle = SWT.BOLD;
            case SLANTED -> style.fontStyle = SWT.ITALIC;
            case PLAIN -> style.fontStyle = SWT.NORMAL;
        }
        if (look.squiggle() != null) {
            style.underline = true;
            style.underlineStyle = SWT.UNDERLINE_SQUIGGLE;
            style.underlineColor = color(look.squiggle());
        }
        return style;
    }

    private static Color color(RGB rgb) {
        return rgb == null ? null : new Color(rgb);
    }

    private Font headingFont() {
        if (heading == null) {
            int height = text.getFont().getFontData()[0].getHeight();
            heading = resources.create(FontDescriptor.createFrom(text.getFont()).setHeight(height * 3 / 2)
                    .setStyle(SWT.BOLD));
        }
        return heading;
    }
}
