/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verbacoda.text.merge.TextMerge.Conflict;

/** Shows where a text was changed both here and by another program, and asks which words are to stand. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class MergeDialog extends Dialog {

    private static final Point SIZE = new Point(760, 480);

    private final String file;
    private final List<Conflict> conflicts;
    private final List<Conflict> taken = new ArrayList<>();
    private Table table;
    private Text mine;
    private Text other;

    MergeDialog(Shell parent, String file, List<Conflict> conflicts) {
        super(parent);
        this.file = file;
        this.conflicts = conflicts;
    }

    /** Where the other program's words are to stand. */
    List<Conflict> taken() {
        return taken;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Changed Twice");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Composite form = new Composite(area, SWT.NONE);
        form.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        form.setLayout(new GridLayout(2, true));
        Label message = new Label(form, SWT.WRAP);
        GridData wide = new GridData(SWT.FILL, SWT.TOP, true, false, 2, 1);
        wide.widthHint = SIZE.x - 80;
        message.setLayoutData(wide);
        message.setText("Another program has changed " + file + " where you have changed it, too. Your words stand unless"
                + " you tick a place: then those of the other program do. All other changes of both are kept.");
        table = new Table(form, SWT.CHECK | SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
        table.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        table.setHeaderVisible(true);
        TableColumn left = new TableColumn(table, SWT.LEFT);
        left.setText("Your words");
        TableColumn right = new TableColumn(table, SWT.LEFT);
        right.setText("The other program's");
        table.addListener(SWT.Resize, event -> {
            left.setWidth(table.getClientArea().width / 2);
            right.setWidth(table.getClientArea().width - left.getWidth());
        });
        for (Conflict conflict : conflicts) {
            new TableItem(table, SWT.NONE).setText(new String[] {line(conflict.ours()), line(conflict.theirs())});
        }
        table.addListener(SWT.Selection, event -> showSelected());
        mine = text(form);
        other = text(form);
        table.setSelection(0);
        showSelected();
        return area;
    }

    private static Text text(Composite parent) {
        Text text = new Text(parent, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return text;
    }

    private static String line(String words) {
        return words.isBlank() ? "(nothing)" : words.replace('\n', ' ');
    }

    private void showSelected() {
        int index = Math.max(0, table.getSelectionIndex());
        if (index < conflicts.size()) {
            mine.setText(conflicts.get(index).ours());
            other.setText(conflicts.get(index).theirs());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Merge and Save", true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void okPressed() {
        for (int i = 0; i < conflicts.size(); i++) {
            if (table.getItem(i).getChecked()) {
                taken.add(conflicts.get(i));
            }
        }
        super.okPressed();
    }
}
