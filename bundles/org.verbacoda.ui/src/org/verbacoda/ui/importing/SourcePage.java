/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.importing;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Asks which files or folders to import from. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class SourcePage extends WizardPage {

    private static final int TEXT_WIDTH = 600;
    private static final String BETWEEN = "; ";

    private List<Path> chosen;
    private Text field;

    SourcePage(List<Path> chosen) {
        super("source", "Import Transcripts", null);
        this.chosen = chosen;
        setDescription("Which files are to come into the study?");
    }

    /** The files and folders named; all of them are there. */
    List<Path> chosen() {
        return chosen;
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(10, 10).applyTo(area);
        new Label(area, SWT.NONE).setText("&From:");
        field = new Text(area, SWT.BORDER);
        field.setMessage("A folder, a file, or several with ; between them");
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(field);
        button(area, "F&older...", this::chooseFolder);
        button(area, "F&iles...", this::chooseFiles);
        Label about = new Label(area, SWT.WRAP);
        about.setText("Transcripts are text files: .md, .txt or .transcript. They are copied into the study as UTF-8, and each"
                + " gets an ID if it has none. Your own files stay as they are.\n\nThe next page shows what was recognised in"
                + " each file. Nothing is written before you press Import there.");
        GridDataFactory.fillDefaults().span(4, 1).hint(TEXT_WIDTH, SWT.DEFAULT).indent(0, 10).applyTo(about);
        field.setText(text(chosen));
        field.addModifyListener(event -> check());
        setControl(area);
        check();
    }

    private static void button(Composite parent, String label, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> action.run());
    }

    private static String text(List<Path> paths) {
        return paths.stream().map(Path::toString).collect(Collectors.joining(BETWEEN));
    }

    private void chooseFolder() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN);
        dialog.setText("Folder with Transcripts");
        String folder = dialog.open();
        if (folder != null) {
            field.setText(folder);
        }
    }

    private void chooseFiles() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText("Transcripts");
        dialog.setFilterExtensions(new String[] {"*.md;*.txt;*.transcript", "*"});
        dialog.setFilterNames(new String[] {"Transcripts (.md, .txt, .transcript)", "All files"});
        if (dialog.open() != null) {
            Path folder = Path.of(dialog.getFilterPath());
            field.setText(text(Arrays.stream(dialog.getFileNames()).map(folder::resolve).toList()));
        }
    }

    private void check() {
        String text = field.getText().strip();
        String fault = text.isEmpty() ? null : fault(text);
        setErrorMessage(fault);
        setPageComplete(fault == null && !text.isEmpty());
    }

    /** What is wrong with what is named, if anything; otherwise takes it. */
    private String fault(String text) {
        try {
            List<Path> paths = new ArrayList<>();
            List<String> names = Files.exists(Path.of(text)) ? List.of(text) : List.of(text.split(";"));
            for (String name : names) {
                Path path = Path.of(name.strip());
                if (name.isBlank()) {
                    continue;
                }
                if (!path.isAbsolute()) {
                    return "Give the whole path, or choose with Folder or Files: " + name.strip();
                }
                if (!Files.exists(path)) {
                    return "There is no such file or folder: " + name.strip();
                }
                paths.add(path);
            }
            chosen = List.copyOf(paths);
            return paths.isEmpty() ? "Name a file or a folder." : null;
        } catch (InvalidPathException e) {
            return "This can't be a file or folder: " + e.getReason();
        }
    }
}
