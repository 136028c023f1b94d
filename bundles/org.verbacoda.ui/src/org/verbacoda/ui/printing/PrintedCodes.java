/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.printing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.TextLayout;
import org.verbacoda.ui.stripes.ShownPassage;

/**
 * What stands beside the text: a stripe along each coded passage, and its code's name where it begins,
 * with the coder if there are several. Names that find no
 * room move down, and over to the next page.
 */
@NonNullByDefault({}) // SWT's signatures say nothing of null
final class PrintedCodes {

    /** As many stripes beside one another as have room; further ones share the last place. */
    private static final int LANES = 6;

    private final List<ShownPassage> passages;
    private final Device device;
    private final Font font;
    private final Map<RGB, Color> colors = new HashMap<>();
    private final Deque<ShownPassage> unnamed = new ArrayDeque<>();
    private final boolean severalCoders;
    private int next;
    private int nameY;

    /** @param passages by start */
    PrintedCodes(List<ShownPassage> passages, Device device, Font font) {
        this.passages = passages;
        this.device = device;
        this.font = font;
        this.severalCoders = passages.stream().map(each -> each.passage().coder()).distinct().count() > 1;
    }

    /** A page begins. */
    void pageBegins(PrintedPage page) {
        nameY = page.y();
    }

    /** Draws what belongs beside a line of the text, from start to end exclusive. */
    void beside(PrintedPage page, int start, int end, int y, int height) {
        for (ShownPassage passage : passages) {
            if (passage.start() >= end) {
                break;
            }
            if (passage.end() > start) {
                int width = Math.max(2, page.gap() / 3);
                page.gc().setBackground(color(passage.color()));
                page.gc().fillRectangle(page.stripes() + Math.min(passage.lane(), LANES - 1) * (width + width / 2), y, width,
                        height);
            }
        }
        while (next < passages.size() && passages.get(next).start() < end) {
            unnamed.add(passages.get(next++));
        }
        nameY = Math.max(nameY, y);
        write(page);
    }

    private Color color(RGB rgb) {
        return colors.computeIfAbsent(rgb, Color::new);
    }

    /** Whether there are names that have not found room yet. */
    boolean isUnfinished() {
        return !unnamed.isEmpty();
    }

    /** Writes the names that have room on this page. */
    void write(PrintedPage page) {
        int left = page.stripes() + page.gap() / 2 * LANES + page.gap() / 2;
        while (!unnamed.isEmpty()) {
            ShownPassage passage = unnamed.peek();
            TextLayout name = new TextLayout(device);
            try {
                name.setFont(font);
                name.setText(severalCoders ? passage.name() + ", " + passage.passage().coder() : passage.name());
                name.setWidth(Math.max(page.gap(), page.right() - left - page.gap() / 2));
                int height = name.getBounds().height;
                if (nameY + height > page.bottom()) {
                    return;
                }
                GC gc = page.gc();
                gc.setBackground(color(passage.color()));
                gc.fillRectangle(left, nameY + height / 6, Math.max(2, page.gap() / 3), Math.max(2, page.gap() / 3));
                name.draw(gc, left + page.gap() / 2, nameY);
                nameY += height;
                unnamed.remove();
            } finally {
                name.dispose();
            }
        }
    }
}
