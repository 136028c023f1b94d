/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verbacoda.ui.dialogs.TitledDialog;

/** Asks for the title and the folder of a new study. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class NewStudyDialog extends TitledDialog {

    private static final String ABOUT =
            "A study is a folder: transcripts go into it as text files, and so does all you make of them.";

    private Text titleField;
    private Text folderField;
    private String title = "";
    private Path folder;

    NewStudyDialog(Shell parent) {
        super(parent, "New Study", "Create", 3);
    }

    String title() {
        return title;
    }

    Path folder() {
        return folder;
    }

    @Override
    protected void createForm(Composite area) {
        setMessage(ABOUT);
        new Label(area, SWT.NONE).setText("&Title:");
        titleField = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(titleField);
        new Label(area, SWT.NONE).setText("&Folder:");
        folderField = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(folderField);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText("&Browse...");
        browse.addListener(SWT.Selection, event -> browse());
        titleField.addListener(SWT.Modify, event -> check());
        folderField.addListener(SWT.Modify, event -> check());
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText("Folder of the New Study");
        String chosen = dialog.open();
        if (chosen != null) {
            folderField.setText(chosen);
        }
    }

    private void check() {
        title = titleField.getText().strip();
        String fault = fault(folderField.getText().strip());
        setErrorMessage(fault);
        enableAction(fault == null && !title.isEmpty() && folder != null);
    }

    /** What is wrong with a folder, if anything; otherwise takes it. */
    private String fault(String text) {
        folder = null;
        if (text.isEmpty()) {
            return null;
        }
        try {
            Path path = Path.of(text);
            if (!path.isAbsolute()) {
                return "Give the whole path of the folder, or choose it with Browse.";
            }
            if (Files.exists(path) && !Files.isDirectory(path)) {
                return "This is a file; a study needs a folder.";
            }
            if (Files.exists(path.resolve("study.json"))) {
                return "This folder holds a study already; open it with File > Open Study.";
            }
            folder = path;
            return null;
        } catch (InvalidPathException e) {
            return "This can't be a folder: " + e.getReason();
        }
    }
}
