/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/** The mouse. Places are in a control's own coordinates. */
final class Mouse {

    private static final int STEPS = 12;

    private Mouse() {
    }

    static void moveTo(Control control, Point place) {
        Point at = UIThread.get(() -> control.toDisplay(place));
        Input.send("move " + at.x + " " + at.y);
        UIThread.settle();
    }

    /** Clicks, with a button from 1 on. */
    static void click(Control control, Point place, int button) {
        moveTo(control, place);
        Input.send(SWT.MouseUp, 1, List.of("press " + button, "release " + button));
        UIThread.settle();
    }

    /** Presses at one place, moves to another and lets go. */
    static void select(Control from, Point start, Point end) {
        List<String> lines = path(UIThread.get(() -> from.toDisplay(start)), UIThread.get(() -> from.toDisplay(end)));
        Input.send(SWT.MouseUp, 1, lines);
        UIThread.settle();
    }

    /** Drags what is at a place onto another control. The window system tells of no click then, so wait for what comes. */
    static void drag(Control from, Point start, Control to, Point end) {
        for (String line : path(UIThread.get(() -> from.toDisplay(start)), UIThread.get(() -> to.toDisplay(end)))) {
            Input.send(line);
            UIThread.settle(); // the drag starts, and is followed, in the workbench's event loop
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
}
