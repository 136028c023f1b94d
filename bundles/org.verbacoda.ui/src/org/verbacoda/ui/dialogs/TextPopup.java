/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.dialogs;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.PopupDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** A popup upon a text, with a field that narrows what is below it. The text has the keyboard again when it closes. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public abstract class TextPopup extends PopupDialog {

    /** What the line at the bottom says of the keys. */
    protected static final String USUAL_INFO = "Arrow keys and Enter choose, Escape leaves";

    private final StyledText over;
    private final String hint;
    private Text filter;

    /** @param hint what the field says while it is empty */
    protected TextPopup(StyledText over, String title, String hint) {
        super(over.getShell(), SWT.TOOL | SWT.ON_TOP, true, false, false, false, false, title, USUAL_INFO);
        this.over = over;
        this.hint = hint;
    }

    /** The text it lies upon. */
    protected final StyledText over() {
        return over;
    }

    /** The field. */
    protected final Text filter() {
        return filter;
    }

    /** The field, with room below it for what it narrows. */
    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(4, 4).spacing(4, 4).applyTo(area);
        filter = new Text(area, SWT.SINGLE | SWT.SEARCH);
        filter.setMessage(hint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        return area;
    }

    /** A line around it, since it lies upon text of its own colours, and not every window system draws one. */
    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        GridLayoutFactory.fillDefaults().margins(1, 1).applyTo(shell);
        shell.addPaintListener(event -> {
            event.gc.setForeground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
            event.gc.drawRectangle(0, 0, shell.getClientArea().width - 1, shell.getClientArea().height - 1);
        });
    }

    @Override
    public boolean close() {
        boolean closed = super.close();
        if (closed && !over.isDisposed()) {
            over.setFocus(); // else the window gives it to what had it some time before
        }
        return closed;
    }

    @Override
    protected Control getFocusControl() {
        return filter;
    }
}
