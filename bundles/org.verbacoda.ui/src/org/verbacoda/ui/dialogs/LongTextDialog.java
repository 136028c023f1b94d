/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.dialogs;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.LegacyActionTools;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a text of several lines: a memo, a definition. Tab leaves it for the buttons, and Ctrl+Enter is OK. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class LongTextDialog extends Dialog {

    private final String title;
    private final String question;
    private String answer;

    /** @param before what is there to be edited */
    public LongTextDialog(Shell parent, String title, String question, String before) {
        super(parent);
        this.title = title;
        this.question = question;
        this.answer = before;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** The text, its lines ended by LF, without blank space around it; empty for none. */
    public String answer() {
        return answer.replace("\r\n", "\n").strip();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Label label = new Label(area, SWT.WRAP);
        label.setText(LegacyActionTools.escapeMnemonics(question));
        Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setText(answer);
        text.addModifyListener(event -> answer = text.getText());
        text.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT); // no tabs in the text
        text.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.character == SWT.CR && (event.stateMask & SWT.MOD1) != 0) { // Enter alone makes a line
                event.doit = false;
                okPressed();
            }
        }));
        text.setSelection(text.getCharCount());
        GridDataFactory.fillDefaults().grab(true, true).hint(convertWidthInCharsToPixels(70),
                convertHeightInCharsToPixels(8)).applyTo(text);
        return area;
    }
}
