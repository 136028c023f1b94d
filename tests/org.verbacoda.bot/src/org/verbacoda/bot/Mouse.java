/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** The mouse. Places are in a control's own coordinates. */
final class Mouse {

    private static final int STEPS = 12;
    /** How long a target may take to answer, in nanoseconds. */
    private static final long PATIENCE = 3_000_000_000L;

    private Mouse() {
    }

    static void moveTo(Control control, Point place) {
        Point at = UIThread.get(() -> control.toDisplay(place));
        Input.send("move " + at.x + " " + at.y);
        UIThread.settle();
    }

    /** Clicks, with a button from 1 on. */
    static void click(Control control, Point place, int button) {
        click(control, place, button, 1);
    }

    /** Clicks so many times. */
    static void click(Control control, Point place, int button, int times) {
        moveTo(control, place);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            lines.addAll(List.of("press " + button, "release " + button));
        }
        Input.send(SWT.MouseUp, times, lines);
        UIThread.settle();
    }

    /** Presses at one place, moves to another and lets go. */
    static void select(Control from, Point start, Point end) {
        List<String> lines = path(UIThread.get(() -> from.toDisplay(start)), UIThread.get(() -> from.toDisplay(end)));
        Input.send(SWT.MouseUp, 1, lines);
        UIThread.settle();
    }

    /**
     * Drags what is at a place onto another control. Lets go once the target has said that it may take it: a drop before
     * that is none, and a busy window system takes its time.
     *
     * @return whether the target has been asked; if not, the window system has seen no drag, and nothing was dropped
     */
    static boolean drag(Control from, Point start, Control to, Point end) {
        List<String> lines = path(UIThread.get(() -> from.toDisplay(start)), UIThread.get(() -> to.toDisplay(end)));
        AtomicInteger asked = new AtomicInteger();
        DropTargetAdapter counter = new Questions(asked);
        DropTarget target = UIThread.get(() -> (DropTarget) to.getData(DND.DROP_TARGET_KEY));
        UIThread.run(() -> target.addDropListener(counter));
        try {
            for (String line : lines.subList(0, lines.size() - 1)) {
                Input.send(line);
                UIThread.settle(); // the drag starts, and is followed, in the workbench's event loop
            }
            long latest = System.nanoTime() + PATIENCE;
            while (asked.get() == 0 && System.nanoTime() < latest) {
                UIThread.settle();
            }
            return asked.get() > 0;
        } finally {
            Input.send(lines.getLast());
            UIThread.settle();
            UIThread.run(() -> {
                if (!target.isDisposed()) {
                    target.removeDropListener(counter);
                }
            });
        }
    }

    private static List<String> path(Point start, Point end) {
        List<String> lines = new ArrayList<>(List.of("move " + start.x + " " + start.y, "press 1"));
        for (int i = 1; i <= STEPS; i++) {
            lines.add("move " + (start.x + (end.x - start.x) * i / STEPS) + " "
                    + (start.y + (end.y - start.y) * i / STEPS));
        }
        lines.add("move " + (end.x + 1) + " " + end.y);
        lines.add("release 1");
        return lines;
    }

    /** Counts how often a target is asked whether it takes what is dragged. */
    @NonNullByDefault({}) // SWT's signatures say nothing of null
    private static final class Questions extends DropTargetAdapter {

        private final AtomicInteger asked;

        Questions(AtomicInteger asked) {
            this.asked = asked;
        }

        @Override
        public void dragOver(DropTargetEvent event) {
            asked.incrementAndGet();
        }
    }
}
