/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks.ui;

import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CaretListener;
import org.eclipse.swt.custom.ExtendedModifyListener;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.widgets.Listener;

/**
 * Tells when something is on the screen: the text has been painted with it, whatever painted it has come to its end, and
 * the display's server has taken what was sent to it. Paint that belongs to a frame of the toolkit ends with the frame; the
 * editor also paints while it handles a key, which ends with the key.
 */
final class Painted {

    private final StyledText text;
    private final BooleanSupplier awaited;
    private final Runnable told;
    private final PaintListener listener = event -> painted();
    private final Listener handled = event -> tell();
    private final ExtendedModifyListener changes = event -> outdated();
    private final CaretListener moves = event -> outdated();
    /** Whether all that is to be seen has been painted. */
    private boolean painted;

    /**
     * To be made in the thread of the user interface, behind everything else that paints in this text.
     *
     * @param awaited whether what is painted now is to be told of
     * @param told called with it on the screen
     */
    Painted(StyledText text, BooleanSupplier awaited, Runnable told) {
        this.text = text;
        this.awaited = awaited;
        this.told = told;
        text.addPaintListener(listener);
        text.addListener(SWT.KeyDown, handled);
        text.addExtendedModifyListener(changes);
        text.addCaretListener(moves);
    }

    private void outdated() {
        painted = false;
    }

    private void painted() {
        if (!painted && awaited.getAsBoolean()) {
            painted = true;
            text.getDisplay().asyncExec(this::tell);
        }
    }

    private void tell() {
        if (painted && !text.isDisposed()) {
            painted = false;
            text.getDisplay().getCursorLocation(); // the server answers once it has done all before
            told.run();
        }
    }

    void stop() {
        if (!text.isDisposed()) {
            text.removePaintListener(listener);
            text.removeListener(SWT.KeyDown, handled);
            text.removeExtendedModifyListener(changes);
            text.removeCaretListener(moves);
        }
    }
}
