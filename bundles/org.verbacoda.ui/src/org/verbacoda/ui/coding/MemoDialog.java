/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for the memo about one coded passage. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class MemoDialog extends Dialog {

    private final String code;
    private String memo;

    MemoDialog(Shell parent, String code, String memo) {
        super(parent);
        this.code = code;
        this.memo = memo;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The memo; empty for none. */
    String memo() {
        return memo.replace("\r\n", "\n").strip();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Memo");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(("What do you note about this passage and the code \"" + code + "\"?").replace("&", "&&"));
        Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setText(memo);
        text.addModifyListener(event -> memo = text.getText());
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(70),
                convertHeightInCharsToPixels(8)).applyTo(text);
        return area;
    }
}
