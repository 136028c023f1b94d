/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.changes;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.verbacoda.text.edit.UnifiedDiff;

/** Shows what is to change: the transcripts, and of the selected one the lines before and after. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class ChangesPreview {

    private static final int NAME_WIDTH = 220;

    private final SashForm area;
    private final Table files;
    private final Text lines;
    private List<FileChange> changes = List.of();

    public ChangesPreview(Composite parent) {
        area = new SashForm(parent, SWT.VERTICAL);
        files = new Table(area, SWT.SINGLE | SWT.BORDER | SWT.FULL_SELECTION);
        files.setHeaderVisible(true);
        TableColumn name = new TableColumn(files, SWT.LEFT);
        name.setText("Transcript");
        name.setWidth(NAME_WIDTH);
        TableColumn what = new TableColumn(files, SWT.LEFT);
        what.setText("Changes");
        files.addListener(SWT.Resize, event -> what.setWidth(Math.max(0, files.getClientArea().width - NAME_WIDTH)));
        files.addListener(SWT.Selection, event -> showLines());
        lines = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.V_SCROLL | SWT.H_SCROLL);
        area.setWeights(2, 3);
    }

    public Control control() {
        return area;
    }

    /** Shows these changes in place of those before. */
    public void show(List<FileChange> shown) {
        changes = shown;
        files.removeAll();
        for (FileChange change : shown) {
            new TableItem(files, SWT.NONE).setText(new String[] {change.name(), change.describe()});
        }
        if (!shown.isEmpty()) {
            files.setSelection(0);
        }
        showLines();
    }

    private void showLines() {
        int index = files.getSelectionIndex();
        String text = "";
        if (index >= 0) {
            FileChange change = changes.get(index);
            text = changedLines(UnifiedDiff.of(change.name(), change.text(), change.edits()));
        }
        lines.setText(text);
    }

    /** What a diff removes and adds, without what stands around it. */
    private static String changedLines(String diff) {
        StringBuilder changed = new StringBuilder();
        diff.lines().skip(2).filter(line -> line.startsWith("-") || line.startsWith("+"))
                .forEach(line -> changed.append(line.charAt(0)).append("  ").append(line, 1, line.length()).append('\n'));
        return changed.toString();
    }
}
