/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.importing;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.verbacoda.ui.coding.FirstWriting;
import org.verbacoda.workspace.OpenStudy;

/** The window of the import; its buttons say what they do on each page. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class ImportDialog extends WizardDialog {

    private static final int WIDTH = 1100;
    private static final int HEIGHT = 600;

    static {
        TrayDialog.setDialogHelpAvailable(false); // F1 leads to our own help
    }

    private ImportDialog(Shell parent, ImportWizard wizard) {
        super(parent, wizard);
    }

    /**
     * Imports transcripts into the open study, if one is open.
     *
     * @param chosen the files and folders to start with; may be empty
     */
    public static void open(Shell parent, List<Path> chosen) {
        OpenStudy.session().filter(session -> FirstWriting.isAgreed(parent, session))
                .ifPresent(session -> new ImportDialog(parent, new ImportWizard(session, chosen)).open());
    }

    @Override
    protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        boolean done = getCurrentPage() instanceof ReportPage;
        getButton(IDialogConstants.FINISH_ID).setText(done ? "Close" : "Import");
        getButton(IDialogConstants.CANCEL_ID).setVisible(!done);
        getButton(IDialogConstants.BACK_ID).setVisible(!done);
        getButton(IDialogConstants.NEXT_ID).setVisible(!done);
    }
}
