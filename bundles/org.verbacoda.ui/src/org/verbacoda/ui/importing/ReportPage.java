/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.importing;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.verbacoda.workspace.session.ImportOperation.Outcome;

/** Says of each file what has become of it. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ReportPage extends WizardPage {

    private Table table;

    ReportPage() {
        super("report", "What Was Imported", null);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().margins(10, 10).applyTo(area);
        Composite tableArea = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, 200).applyTo(tableArea);
        table = new Table(tableArea, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        TableColumnLayout columns = new TableColumnLayout();
        tableArea.setLayout(columns);
        for (String name : List.of("File", "Result", "Note")) {
            TableColumn column = new TableColumn(table, SWT.LEFT);
            column.setText(name);
            columns.setColumnData(column, new ColumnWeightData(name.equals("Note") ? 3 : 2, 150));
        }
        new Label(area, SWT.WRAP).setText("Edit > Undo in the Study view takes the import back. What looks wrong in the"
                + " transcripts is listed in the Problems view.");
        setControl(area);
    }

    @Override
    public IWizardPage getPreviousPage() {
        return null; // it is done
    }

    void show(List<Outcome> report) {
        for (Outcome outcome : report) {
            new TableItem(table, SWT.NONE).setText(new String[] {outcome.plan().file().file().relative(),
                    outcome.message(), outcome.imported() ? outcome.plan().note() : ""});
        }
        long imported = report.stream().filter(Outcome::imported).count();
        setDescription(imported == report.size() ? imported == 1 ? "1 transcript is in the study now."
                : imported + " transcripts are in the study now."
                : imported + " of " + report.size() + " transcripts are in the study now; see why the others are not.");
    }
}
