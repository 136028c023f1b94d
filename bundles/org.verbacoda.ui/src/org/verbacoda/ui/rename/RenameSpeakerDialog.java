/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.rename;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verbacoda.ide.rename.SpeakerRename;
import org.verbacoda.ui.changes.ChangesPreview;
import org.verbacoda.ui.changes.FileChange;
import org.verbacoda.ui.dialogs.TitledDialog;

/** Asks for a speaker's new name and shows what it changes, found in the background a little after each key. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class RenameSpeakerDialog extends TitledDialog {

    private static final int PAUSE = 150;

    private final RenamePlan plan;
    private Text nameField;
    private Button everywhere;
    private ChangesPreview preview;
    private Job job;
    private String newName = "";
    private boolean all;
    private List<FileChange> changes = List.of();

    RenameSpeakerDialog(Shell parent, RenamePlan plan) {
        super(parent, "Rename Speaker", "Rename", 2);
        this.plan = plan;
    }

    String newName() {
        return newName;
    }

    /** Whether the other transcripts of the study are meant, too. */
    boolean isForAll() {
        return all;
    }

    /** What has been shown: first the transcript that is worked on. */
    List<FileChange> changes() {
        return changes;
    }

    @Override
    protected void createForm(Composite area) {
        setTitle("Rename " + plan.label());
        setMessage("Type the new name to see what changes: labels before turns and the header's list of speakers,"
                + " not what people said. Coding stays on its words.");
        new Label(area, SWT.NONE).setText("&New name:");
        nameField = new Text(area, SWT.BORDER);
        nameField.setText(plan.label());
        nameField.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).applyTo(nameField);
        radio(area, "In &this transcript").setSelection(true);
        everywhere = radio(area, "In &all transcripts of the study");
        everywhere.setEnabled(plan.hasStudy());
        preview = new ChangesPreview(area);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(convertWidthInCharsToPixels(90),
                convertHeightInCharsToPixels(16)).applyTo(preview.control());
        nameField.addModifyListener(event -> check());
        everywhere.addListener(SWT.Selection, event -> check());
    }

    private static Button radio(Composite area, String label) {
        new Label(area, SWT.NONE);
        Button button = new Button(area, SWT.RADIO);
        button.setText(label);
        return button;
    }

    private void check() {
        newName = nameField.getText().strip();
        all = everywhere.getSelection();
        changes = List.of();
        enableAction(false);
        if (job != null) {
            job.cancel();
        }
        Optional<String> fault = SpeakerRename.fault(newName);
        setErrorMessage(newName.isEmpty() ? null : fault.orElse(null));
        if (fault.isPresent() || newName.equals(plan.label())) {
            preview.show(List.of());
        } else {
            find(newName, all);
        }
    }

    private void find(String name, boolean inAll) {
        Display display = getShell().getDisplay();
        job = Job.create("Looking where the speaker is", monitor -> {
            try {
                List<FileChange> found = plan.changes(name, inAll, monitor);
                display.asyncExec(() -> show(found, name, inAll));
                return Status.OK_STATUS;
            } catch (IOException e) {
                return Status.error("The transcripts can't be read: " + e.getMessage(), e);
            }
        });
        job.setRule(new OneAtATime(plan));
        job.setSystem(true);
        job.schedule(PAUSE);
    }

    private void show(List<FileChange> found, String name, boolean inAll) {
        if (getShell() != null && !getShell().isDisposed() && name.equals(newName) && inAll == all) {
            changes = found;
            preview.show(found);
            enableAction(found.stream().anyMatch(change -> !change.edits().isEmpty()));
        }
    }

    @Override
    public boolean close() {
        if (job != null) {
            job.cancel();
        }
        return super.close();
    }

    /** A plan is used by one thread at a time. */
    private record OneAtATime(RenamePlan plan) implements org.eclipse.core.runtime.jobs.ISchedulingRule {

        @Override
        public boolean contains(org.eclipse.core.runtime.jobs.ISchedulingRule rule) {
            return isConflicting(rule);
        }

        @Override
        public boolean isConflicting(org.eclipse.core.runtime.jobs.ISchedulingRule rule) {
            return rule instanceof OneAtATime other && other.plan == plan;
        }
    }
}
