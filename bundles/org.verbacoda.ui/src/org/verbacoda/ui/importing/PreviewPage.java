/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.importing;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verbacoda.study.importing.ExistingFile;
import org.verbacoda.study.importing.FoundFiles;
import org.verbacoda.study.importing.ImportPlan;
import org.verbacoda.study.importing.PlannedFile;
import org.verbacoda.study.importing.RecognisedFile;
import org.verbacoda.study.importing.Recognition;
import org.verbacoda.ui.study.JobProgress;
import org.verbacoda.workspace.session.StudySession;

/** Shows what was recognised in each file and what will become of it; files that need not come can be unticked. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class PreviewPage extends WizardPage {

    private final StudySession session;
    private final Supplier<List<Path>> sources;
    private final Set<Path> unticked = new HashSet<>();
    private List<Path> read = List.of();
    private List<RecognisedFile> recognised = List.of();
    private List<PlannedFile> plan = List.of();
    private CheckboxTableViewer viewer;
    private Combo existing;
    private Label summary;
    private Label detail;

    /** @param sources gives the files and folders chosen */
    PreviewPage(StudySession session, Supplier<List<Path>> sources) {
        super("preview", "What Was Recognised", null);
        this.session = session;
        this.sources = sources;
        setPageComplete(false);
    }

    /** The files to be written. */
    List<PlannedFile> chosen() {
        return plan.stream().filter(each -> each.isWritten() && !unticked.contains(each.file().file().path())).toList();
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
        Composite tableArea = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 200).applyTo(tableArea);
        viewer = CheckboxTableViewer.newCheckList(tableArea, SWT.BORDER | SWT.FULL_SELECTION);
        FileColumns.of(tableArea, viewer, folder());
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        viewer.addCheckStateListener(event -> tick((PlannedFile) event.getElement(), event.getChecked()));
        viewer.addSelectionChangedListener(event -> explain());
        detail = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(detail);
        new Label(area, SWT.NONE).setText("If there is another file of that name in the &study:");
        existing = new Combo(area, SWT.READ_ONLY);
        existing.setItems("Keep both, the new one under another name", "Leave the new one out",
                "Replace the one in the study, unless it is coded");
        existing.select(0);
        existing.addListener(SWT.Selection, event -> plan());
        summary = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(summary);
        setControl(area);
    }

    @Override
    public IWizardPage getNextPage() {
        return null; // the report comes when it is done
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && !read.equals(sources.get())) {
            show(List.of());
            getShell().getDisplay().asyncExec(this::read); // the page is to be seen first
        }
    }

    private void read() {
        if (getControl().isDisposed()) {
            return;
        }
        List<Path> from = sources.get();
        setErrorMessage(null);
        setDescription("Reading...");
        try {
            getContainer().run(true, true, monitor -> {
                monitor.beginTask("Reading the files", 1);
                JobProgress progress = new JobProgress(monitor);
                try {
                    recognised = new Recognition(session.snapshot()).of(FoundFiles.below(from, progress), progress);
                } catch (CancellationException e) {
                    throw new InterruptedException(e.getMessage());
                } catch (IOException e) {
                    throw new InvocationTargetException(e);
                }
            });
            read = from;
            unticked.clear();
            plan();
        } catch (InvocationTargetException e) {
            show(List.of());
            setErrorMessage(e.getCause().getMessage());
        } catch (InterruptedException e) {
            show(List.of());
            setErrorMessage("Reading was cancelled. Go back and press Next to read the files again.");
        }
    }

    private void plan() {
        show(ImportPlan.of(session.snapshot(), recognised, ExistingFile.values()[existing.getSelectionIndex()]));
    }

    private void show(List<PlannedFile> files) {
        plan = files;
        viewer.setInput(files);
        viewer.setCheckedElements(chosen().toArray());
        files.stream().filter(file -> !file.isWritten()).findFirst()
                .ifPresent(file -> viewer.setSelection(new StructuredSelection(file)));
        explain();
        count();
    }

    /** Says below the table what the selected file's note, which may be cut there, says in full. */
    private void explain() {
        String text = viewer.getStructuredSelection().getFirstElement() instanceof PlannedFile file
                && !file.note().isEmpty() ? file.file().file().relative() + ": " + file.note() + "." : "";
        if (!text.equals(detail.getText())) {
            detail.setText(text);
            detail.getParent().layout();
        }
    }

    private void tick(PlannedFile file, boolean ticked) {
        if (!file.isWritten()) {
            viewer.setChecked(file, false);
        } else if (ticked) {
            unticked.remove(file.file().file().path());
        } else {
            unticked.add(file.file().file().path());
        }
        count();
    }

    private String folder() {
        return session.snapshot().settings().transcriptFolders().stream().findFirst().orElse(".");
    }

    private void count() {
        int written = chosen().size();
        String folder = folder();
        setDescription(plan.isEmpty() ? "No files were found." : "Nothing has been written yet.");
        summary.setText(plan.isEmpty() ? "" : (written == 1 ? "1 transcript comes" : written + " transcripts come") + " into "
                + (folder.equals(".") ? "the study's folder" : "the folder \"" + folder + "\"")
                + (written == plan.size() ? "." : "; " + (plan.size() - written) + " of " + plan.size()
                        + " files are left out."));
        summary.getParent().layout();
        setPageComplete(written > 0);
    }
}
