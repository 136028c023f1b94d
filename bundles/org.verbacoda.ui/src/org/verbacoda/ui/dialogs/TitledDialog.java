/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.dialogs;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A dialog with a title above its form, resizable, whose first button says what it does. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public abstract class TitledDialog extends TitleAreaDialog {

    private final String name;
    private final String action;
    private final int columns;

    /**
     * A dialog that is to be opened.
     *
     * @param name stands above its window
     * @param action stands on the button in place of OK
     * @param columns so many has the form
     */
    protected TitledDialog(Shell parent, String name, String action, int columns) {
        super(parent);
        this.name = name;
        this.action = action;
        this.columns = columns;
        setHelpAvailable(false);
    }

    /** Makes the form, in a grid, and says what the title and the message are. */
    protected abstract void createForm(Composite area);

    /** Whether the action can be chosen now. */
    protected final void enableAction(boolean enabled) {
        getButton(IDialogConstants.OK_ID).setEnabled(enabled);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(name);
    }

    @Override
    protected final boolean isResizable() {
        return true;
    }

    @Override
    protected final Control createDialogArea(Composite parent) {
        setTitle(name);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(columns).margins(10, 10).applyTo(area);
        createForm(area);
        return area;
    }

    @Override
    protected final Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        opened();
        return contents;
    }

    /** Told when the form and the buttons are there. */
    protected void opened() {
        enableAction(false);
    }

    @Override
    protected final Button createButton(Composite parent, int id, String label, boolean defaultButton) {
        return super.createButton(parent, id, id == IDialogConstants.OK_ID ? action : label, defaultButton);
    }
}
