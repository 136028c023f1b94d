/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.ruler;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.IVerticalRulerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A column beside a text that paints something at its lines, on the text's own background, wherever it is scrolled to. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public abstract class RulerColumn implements IVerticalRulerColumn {

    private final ISourceViewer viewer;
    private final int width;
    private Canvas canvas;

    /** @param width in pixels */
    protected RulerColumn(ISourceViewer viewer, int width) {
        this.viewer = viewer;
        this.width = width;
    }

    /** Called once for the control that has been made: what listens to the mouse. */
    protected abstract void listen(Canvas column);

    /** Paints on the background that is there already. Called as long as the text is there. */
    protected abstract void paint(PaintEvent event, StyledText text);

    /** The viewer of the text. */
    protected final ISourceViewer viewer() {
        return viewer;
    }

    @Override
    public final Control createControl(CompositeRuler ruler, Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addPaintListener(event -> {
            StyledText text = viewer.getTextWidget();
            if (text != null && !text.isDisposed()) {
                event.gc.setBackground(text.getBackground());
                event.gc.fillRectangle(event.x, event.y, event.width, event.height);
                paint(event, text);
            }
        });
        listen(canvas);
        viewer.addViewportListener(offset -> redraw());
        viewer.getTextWidget().addListener(SWT.Resize, event -> redraw());
        return canvas;
    }

    @Override
    public final void redraw() {
        if (canvas != null && !canvas.isDisposed()) {
            canvas.redraw();
        }
    }

    @Override
    public final Control getControl() {
        return canvas;
    }

    @Override
    public final int getWidth() {
        return width;
    }

    @Override
    public final void setModel(IAnnotationModel model) {
        // what there is to paint comes from the text
    }

    @Override
    public final void setFont(Font font) {
        // what is written here is in the font of the window, smaller than the text
    }
}
