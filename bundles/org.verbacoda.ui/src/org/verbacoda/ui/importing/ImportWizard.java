/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.importing;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.study.importing.PlannedFile;
import org.verbacoda.ui.study.JobProgress;
import org.verbacoda.workspace.session.ImportOperation;
import org.verbacoda.workspace.session.StudySession;

/** Asks what to import, shows what was recognised, imports it and reports on each file. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class ImportWizard extends Wizard {

    private static final int NAMED = 10;

    private final StudySession session;
    private final SourcePage source;
    private final PreviewPage preview;
    private final ReportPage report = new ReportPage();

    ImportWizard(StudySession session, List<Path> chosen) {
        this.session = session;
        source = new SourcePage(chosen);
        preview = new PreviewPage(session, source::chosen);
        setWindowTitle("Import Transcripts");
        setNeedsProgressMonitor(true);
    }

    @Override
    public void addPages() {
        addPage(source);
        addPage(preview);
        addPage(report);
    }

    @Override
    public boolean canFinish() {
        IWizardPage current = getContainer().getCurrentPage();
        return current == report || current == preview && preview.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        if (getContainer().getCurrentPage() == report) {
            return true;
        }
        List<PlannedFile> files = preview.chosen();
        if (isReplacingAgreed(files)) {
            run(files);
        }
        return false;
    }

    private boolean isReplacingAgreed(List<PlannedFile> files) {
        List<String> replaced = files.stream().filter(each -> each.action() == PlannedFile.Action.REPLACE)
                .map(PlannedFile::target).toList();
        String names = replaced.stream().limit(NAMED).collect(Collectors.joining("\n"))
                + (replaced.size() > NAMED ? "\n…" : "");
        return replaced.isEmpty() || MessageDialog.openQuestion(getShell(), "Replace Transcripts",
                (replaced.size() == 1 ? "This transcript of the study will be replaced:"
                        : "These " + replaced.size() + " transcripts of the study will be replaced:") + "\n\n" + names
                        + "\n\nGo on?");
    }

    private void run(List<PlannedFile> files) {
        try {
            ImportOperation[] operation = new ImportOperation[1];
            getContainer().run(true, true, monitor -> operation[0] = imported(files, monitor));
            report.show(operation[0].report());
            getContainer().showPage(report);
        } catch (InvocationTargetException e) {
            MessageDialog.openError(getShell(), "Not Imported", e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private ImportOperation imported(List<PlannedFile> files, IProgressMonitor monitor) throws InvocationTargetException {
        monitor.beginTask("Importing transcripts", IProgressMonitor.UNKNOWN);
        ImportOperation operation = new ImportOperation(session, files, new JobProgress(monitor));
        try {
            PlatformUI.getWorkbench().getOperationSupport().getOperationHistory().execute(operation, null, null);
            return operation;
        } catch (ExecutionException e) {
            throw new InvocationTargetException(e);
        }
    }
}
