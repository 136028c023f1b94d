/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a code's definition. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class DefinitionDialog extends Dialog {

    private final String code;
    private String definition;

    DefinitionDialog(Shell parent, String code, String definition) {
        super(parent);
        this.code = code;
        this.definition = definition;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    String definition() {
        return definition.replace("\r\n", "\n").strip();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Edit Definition");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText("When does a passage get the code \"" + code + "\"?");
        Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setText(definition);
        text.addModifyListener(event -> definition = text.getText());
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(70),
                convertHeightInCharsToPixels(8)).applyTo(text);
        return area;
    }
}
