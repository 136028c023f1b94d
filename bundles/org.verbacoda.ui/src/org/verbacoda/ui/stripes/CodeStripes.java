/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.stripes;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.MouseListener;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.verbacoda.ui.positions.ShownPart;
import org.verbacoda.ui.positions.WidgetPositions;

/**
 * The stripes beside a text: one for each coded passage, in the right margin, from the passage's first line on the screen
 * to its last. Only passages in sight are measured, so painting takes no longer in a long text.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class CodeStripes {

    /** The room the stripes need at the right of the text, in pixels. */
    public static final int ROOM = 88;

    private static final int GAP = 14;
    private static final int WIDTH = 6;
    private static final int STEP = 10;
    private static final int LANES = (ROOM - GAP) / STEP;

    private final StyledText text;
    private final WidgetPositions positions;
    private List<ShownPassage> passages = List.of();

    /** Draws beside this viewer's text from now on. */
    public CodeStripes(ISourceViewer viewer) {
        this.text = viewer.getTextWidget();
        this.positions = new WidgetPositions(viewer);
        text.addPaintListener(this::paint);
        text.addMouseListener(MouseListener.mouseUpAdapter(event -> {
            List<ShownPassage> here = at(event.x, event.y);
            if (event.button == 1 && !here.isEmpty()) {
                ShownPassage passage = here.get(here.size() - 1);
                viewer.setSelectedRange(passage.start(), passage.end() - passage.start());
            }
        }));
        text.addMouseMoveListener(e -> {
            String tip = tip(e.x, e.y);
            if (!Objects.equals(tip, text.getToolTipText())) {
                text.setToolTipText(tip);
            }
        });
    }

    /** The same, because the text has been edited: it paints what has moved, and its stripes with it. */
    public void follow(List<ShownPassage> moved) {
        passages = moved;
    }

    /** Shows these passages in place of those before. */
    public void show(List<ShownPassage> shown) {
        boolean same = lookSame(passages, shown);
        passages = shown;
        if (!same) { // painting costs more than comparing, and while somebody types this is asked again and again
            Rectangle area = text.getClientArea();
            text.redraw(left(), 0, area.width - left(), area.height, false);
        }
    }

    private static boolean lookSame(List<ShownPassage> some, List<ShownPassage> others) {
        return some.size() == others.size() && IntStream.range(0, some.size()).allMatch(i -> {
            ShownPassage one = some.get(i);
            ShownPassage other = others.get(i);
            return one.start() == other.start() && one.end() == other.end() && one.lane() == other.lane()
                    && one.color().equals(other.color());
        });
    }

    private int left() {
        return text.getClientArea().width - text.getRightMargin();
    }

    private void paint(PaintEvent event) {
        int left = left();
        if (passages.isEmpty() || event.x + event.width < left) {
            return;
        }
        GC gc = event.gc;
        int antialias = gc.getAntialias();
        gc.setAntialias(SWT.ON);
        IRegion inSight = positions.inSight();
        for (ShownPassage passage : passages) {
            Rectangle stripe = stripe(passage, inSight);
            if (stripe != null && stripe.y < event.y + event.height && stripe.y + stripe.height > event.y) {
                gc.setBackground(new Color(passage.color()));
                gc.fillRoundRectangle(stripe.x, stripe.y, stripe.width, stripe.height, 4, 4);
            }
        }
        gc.setAntialias(antialias);
    }

    /** Where a passage's stripe is; null if it is out of sight or folded away. */
    private Rectangle stripe(ShownPassage passage, IRegion inSight) {
        int first = inSight.getOffset();
        int last = first + inSight.getLength();
        if (passage.end() <= first || passage.start() >= last) {
            return null;
        }
        ShownPart shown = positions.toWidget(passage.start(), passage.end()).orElse(null);
        if (shown == null || shown.end() > text.getCharCount()) {
            return null;
        }
        int top = passage.start() <= first ? -4 : text.getLocationAtOffset(shown.start()).y;
        int lastChar = shown.end() - 1;
        int end = passage.end() > last ? text.getClientArea().height + 4
                : text.getLocationAtOffset(lastChar).y + text.getLineHeight(lastChar);
        return new Rectangle(left() + GAP + passage.lane() % LANES * STEP, top + 1, WIDTH, Math.max(end - top - 2, 4));
    }

    private String tip(int x, int y) {
        List<ShownPassage> here = at(x, y);
        return here.isEmpty() ? null : here.stream().map(ShownPassage::describe).collect(Collectors.joining("\n"));
    }

    /** The passages whose stripe is at this point. */
    private List<ShownPassage> at(int x, int y) {
        if (x < left() || passages.isEmpty()) {
            return List.of();
        }
        IRegion inSight = positions.inSight();
        return passages.stream().filter(passage -> {
            Rectangle stripe = stripe(passage, inSight);
            return stripe != null && y >= stripe.y && y < stripe.y + stripe.height && x >= stripe.x - 2
                    && x < stripe.x + STEP - 2;
        }).toList();
    }
}
