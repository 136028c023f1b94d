/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Styled text as it is on the screen. Places are offsets in UTF-16 units. */
public final class SWTBotStyledText {

    /** How often a gesture is made that a busy window system may not take for one; people try again, too. */
    private static final int ATTEMPTS = 3;

    private final StyledText text;

    SWTBotStyledText(StyledText text) {
        this.text = text;
    }

    public String getText() {
        return UIThread.get(text::getText);
    }

    /** What is behind all of the text. */
    public RGB getBackground() {
        return UIThread.get(() -> text.getBackground().getRGB());
    }

    /** The colour of text that has none of its own. */
    public RGB getForeground() {
        return UIThread.get(() -> text.getForeground().getRGB());
    }

    public SWTBotStyledText setFocus() {
        UIThread.run(() -> {
            text.getShell().forceActive();
            text.forceFocus();
        });
        return this;
    }

    public boolean isFocusControl() {
        return UIThread.get(text::isFocusControl);
    }

    /** The colour behind a character, if it is another than that behind all text. */
    public Optional<RGB> getBackground(int offset) {
        return UIThread.get(() -> style(offset).flatMap(style -> rgb(style.background)));
    }

    /** The colour of a character, if it is another than that of all text. */
    public Optional<RGB> getForeground(int offset) {
        return UIThread.get(() -> style(offset).flatMap(style -> rgb(style.foreground)));
    }

    /** The colour of the squiggle under a character, if there is one. */
    public Optional<RGB> getSquiggle(int offset) {
        return UIThread.get(() -> style(offset)
                .filter(style -> style.underline && style.underlineStyle == SWT.UNDERLINE_SQUIGGLE)
                .flatMap(style -> rgb(style.underlineColor)));
    }

    /** The height of a character's font, in points. */
    public int getFontHeight(int offset) {
        return UIThread.get(() -> style(offset).map(style -> style.font).filter(font -> font != null)
                .orElse(text.getFont()).getFontData()[0].getHeight());
    }

    /** Whether a character is bold. */
    public boolean isBold(int offset) {
        return UIThread.get(() -> style(offset).map(style -> style.font == null ? style.fontStyle
                : style.font.getFontData()[0].getStyle()).filter(style -> (style & SWT.BOLD) != 0).isPresent());
    }

    private Optional<StyleRange> style(int offset) {
        @Nullable StyleRange style = text.getStyleRangeAtOffset(offset);
        return style == null ? Optional.empty() : Optional.of(style);
    }

    private static Optional<RGB> rgb(@Nullable Color color) {
        return color == null ? Optional.empty() : Optional.of(color.getRGB());
    }

    public boolean getWordWrap() {
        return UIThread.get(text::getWordWrap);
    }

    public boolean getEditable() {
        return UIThread.get(text::getEditable);
    }

    /** How wide its lines can become, in pixels. */
    public int lineWidth() {
        return UIThread.get(() -> text.getClientArea().width - text.getLeftMargin() - text.getRightMargin());
    }

    /** How many characters of its font have room beside each other, about. */
    public int lineCharacters() {
        return UIThread.get(() -> {
            GC gc = new GC(text);
            gc.setFont(text.getFont());
            double width = gc.getFontMetrics().getAverageCharacterWidth();
            gc.dispose();
            return (int) (lineWidth() / width);
        });
    }

    /** Selects by pressing the mouse button before one character and letting go before another; both must be in sight. */
    public void selectByMouse(int from, int to) {
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            Mouse.select(text, place(from, 1), place(to, 1));
            if (UIThread.get(() -> text.getSelection().equals(new Point(from, to)))) {
                return;
            }
        }
        throw new IllegalStateException("Selecting " + from + " to " + to + " by the mouse has selected "
                + UIThread.get(text::getSelection));
    }

    /** Drags what is selected onto an item of a tree. */
    public void dragAndDrop(int from, SWTBotTreeItem target) {
        Rectangle item = target.bounds();
        Point selected = UIThread.get(text::getSelection);
        Point onto = new Point(item.x + item.width / 2, item.y + item.height / 2);
        for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
            if (Mouse.drag(text, place(from, 3), target.tree(), onto)) {
                return;
            }
            UIThread.run(() -> text.setSelection(selected));
        }
        throw new IllegalStateException("The window system has seen no drag onto " + target.getText());
    }

    /** Clicks so many times at a character, which must be in sight. */
    public void click(int offset, int times) {
        Mouse.click(text, place(offset, 3), 1, times);
    }

    /** Puts the pointer over a character. */
    public void moveMouseTo(int offset) {
        Mouse.moveTo(text, place(offset, 3));
        Mouse.moveTo(text, place(offset, 4));
    }

    /** Scrolls a character into sight. */
    public void reveal(int offset) {
        UIThread.run(() -> text.setTopIndex(Math.max(0, text.getLineAtOffset(offset) - 2)));
    }

    private Point place(int offset, int right) {
        return UIThread.get(() -> {
            Point place = text.getLocationAtOffset(offset);
            return new Point(place.x + right, place.y + text.getLineHeight(offset) / 2);
        });
    }

    /** The colours in the right margin, beside the line on the screen in which a character is. */
    public Set<RGB> colorsBeside(int offset) {
        return UIThread.get(() -> {
            Rectangle area = text.getClientArea();
            int left = area.width - text.getRightMargin();
            int middle = text.getLocationAtOffset(offset).y + text.getLineHeight(offset) / 2;
            Image image = new Image(text.getDisplay(), text.getRightMargin(), 1);
            GC gc = new GC(text);
            try {
                text.update();
                gc.copyArea(image, left, middle);
                ImageData data = image.getImageData();
                Set<RGB> colors = new HashSet<>();
                for (int x = 0; x < data.width; x++) {
                    colors.add(data.palette.getRGB(data.getPixel(x, 0)));
                }
                return colors;
            } finally {
                gc.dispose();
                image.dispose();
            }
        });
    }
}
