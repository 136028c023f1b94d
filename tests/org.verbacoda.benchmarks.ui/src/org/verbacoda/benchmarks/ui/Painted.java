/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks.ui;

import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.NonNull;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.widgets.Display;

/**
 * Tells when something is on the screen: the text has been painted with it, the toolkit has ended the frame, and the
 * display's server has taken what was sent to it.
 */
final class Painted {

    private final StyledText text;
    private final BooleanSupplier awaited;
    private final Runnable told;
    private final PaintListener listener = event -> painted();

    /**
     * To be made in the thread of the user interface, behind everything else that paints in this text.
     *
     * @param awaited whether what is painted now is to be told of
     * @param told called with the frame on the screen, once for each frame
     */
    Painted(StyledText text, BooleanSupplier awaited, Runnable told) {
        this.text = text;
        this.awaited = awaited;
        this.told = told;
        text.addPaintListener(listener);
    }

    private void painted() {
        if (awaited.getAsBoolean()) {
            @NonNull Display display = text.getDisplay();
            display.asyncExec(() -> { // runs once the toolkit has come out of the frame
                display.getCursorLocation(); // the server answers once it has done all before
                told.run();
            });
        }
    }

    void stop() {
        if (!text.isDisposed()) {
            text.removePaintListener(listener);
        }
    }
}
