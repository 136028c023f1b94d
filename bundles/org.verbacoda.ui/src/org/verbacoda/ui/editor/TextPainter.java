/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.custom.StyledTextContent;
import org.eclipse.swt.custom.TextChangeListener;
import org.eclipse.swt.custom.TextChangedEvent;
import org.eclipse.swt.custom.TextChangingEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.verbacoda.ui.positions.WidgetPositions;

/**
 * Gives a text its looks. Only the part between the first and the last stretch that differ from those before is given
 * anew, so that typing in a long text lays out a line and not all of them. It works in the places of the widget, from
 * which parts may be folded away, and hears of every change there.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class TextPainter implements TextChangeListener {

    private final ISourceViewer viewer;
    private final StyledText text;
    private final WidgetPositions positions;
    private final LocalResourceManager resources;
    private List<TextLook> ofDocument = List.of();
    /** Which state of the document these are of. */
    private long state;
    private List<TextLook> shown = List.of();
    private int shownLength;
    private int changedFrom = Integer.MAX_VALUE;
    private int changedBehind = Integer.MAX_VALUE;
    private Font heading;
    private StyledTextContent content;

    TextPainter(ISourceViewer viewer) {
        this.viewer = viewer;
        this.text = viewer.getTextWidget();
        this.positions = new WidgetPositions(viewer);
        this.resources = new LocalResourceManager(JFaceResources.getResources(), text);
    }

    /** Another text is shown, which has no looks yet. */
    void forget() {
        if (content != text.getContent()) {
            content = text.getContent();
            content.addTextChangeListener(this);
        }
        shown = List.of();
        shownLength = 0;
        changedFrom = 0;
        changedBehind = 0;
    }

    /** A part of the text is replaced. */
    @Override
    public void textChanging(TextChangingEvent event) {
        changedFrom = Math.min(changedFrom, event.start);
        changedBehind = Math.min(changedBehind,
                Math.max(0, content.getCharCount() - event.start - event.replaceCharCount));
    }

    @Override
    public void textChanged(TextChangedEvent event) {
        // told before
    }

    /** All of the text is set anew, which takes its looks away. */
    @Override
    public void textSet(TextChangedEvent event) {
        forget();
    }

    void fontChanged() {
        if (!text.isDisposed()) {
            heading = null;
            forget();
            showAgain();
        }
    }

    /** Shows these looks, which must be of the document as it is now. */
    void show(List<TextLook> looks) {
        ofDocument = looks;
        state = state();
        give(positions.isWhole() ? looks : unfolded(looks));
    }

    /** Shows the looks of the document where they are now, unless it has been changed and will be read again. */
    void showAgain() {
        if (state == state()) {
            show(ofDocument);
        }
    }

    private long state() {
        return viewer.getDocument() instanceof IDocumentExtension4 document ? document.getModificationStamp()
                : IDocumentExtension4.UNKNOWN_MODIFICATION_STAMP;
    }

    /** The looks of what is shown, where it is in the widget. */
    private List<TextLook> unfolded(List<TextLook> looks) {
        List<TextLook> moved = new ArrayList<>();
        int next = 0;
        int before = 0;
        for (IRegion part : positions.shown()) {
            int end = part.getOffset() + part.getLength();
            while (next < looks.size() && looks.get(next).end() <= part.getOffset()) {
                next++;
            }
            for (int i = next; i < looks.size() && looks.get(i).start() < end; i++) {
                TextLook look = looks.get(i);
                int from = Math.max(look.start(), part.getOffset());
                moved.add(look.at(from - part.getOffset() + before, Math.min(look.end(), end) - from));
            }
            before += part.getLength();
        }
        return moved;
    }

    private void give(List<TextLook> looks) {
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
