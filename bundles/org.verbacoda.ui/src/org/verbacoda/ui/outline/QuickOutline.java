/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.outline;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verbacoda.ide.outline.OutlineEntry;
import org.verbacoda.ui.dialogs.TextPopup;
import org.verbacoda.ui.positions.WidgetPositions;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.ui.reading.ReadText;

/** The outline over the text, narrowed as one types: Enter or a click goes there, Escape leaves. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class QuickOutline extends TextPopup {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 320;
    private static final int PAGE = 10;

    private final LiveEditor editor;
    private final ReadText read;
    private OutlineList list;

    QuickOutline(LiveEditor editor, ReadText read) {
        super(editor.viewer().getTextWidget(), "Outline", "Type a speaker or words a turn begins with");
        this.editor = editor;
        this.read = read;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        list = new OutlineList(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list.table());
        filter().addModifyListener(event -> fill());
        filter().addKeyListener(KeyListener.keyPressedAdapter(this::move));
        filter().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
        list.table().addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> choose()));
        list.table().addListener(SWT.MouseUp, event -> choose());
        list.show(read.outline().entries());
        list.selectAt(new WidgetPositions(editor.viewer()).caret());
        return area;
    }

    private void move(KeyEvent event) {
        int step = switch (event.keyCode) {
            case SWT.ARROW_DOWN -> 1;
            case SWT.ARROW_UP -> -1;
            case SWT.PAGE_DOWN -> PAGE;
            case SWT.PAGE_UP -> -PAGE;
            default -> 0;
        };
        int count = list.table().getItemCount();
        if (step != 0 && count > 0) {
            list.select(Math.clamp(list.table().getSelectionIndex() + step, 0, count - 1));
            event.doit = false;
        }
    }

    private void fill() {
        List<OutlineEntry> shown = filter().getText().isBlank() ? read.outline().entries()
                : read.outline().matching(filter().getText());
        list.show(shown);
        setInfoText(shown.isEmpty() ? "Nothing in the outline holds that" : USUAL_INFO);
        if (filter().getText().isBlank()) {
            list.selectAt(new WidgetPositions(editor.viewer()).caret());
        } else if (!shown.isEmpty()) {
            list.select(0);
        }
    }

    private void choose() {
        list.selected().ifPresent(entry -> {
            close();
            editor.selectAndReveal(entry.nameStart(), entry.nameEnd() - entry.nameStart());
        });
    }

    /** At the top of the text, in its middle. */
    @Override
    protected Point getInitialLocation(Point size) {
        Rectangle text = over().getClientArea();
        Point top = over().toDisplay(Math.max(0, (text.width - size.x) / 2), 8);
        Rectangle screen = over().getMonitor().getClientArea();
        return new Point(Math.clamp(top.x, screen.x, Math.max(screen.x, screen.x + screen.width - size.x)),
                Math.clamp(top.y, screen.y, Math.max(screen.y, screen.y + screen.height - size.y)));
    }
}
