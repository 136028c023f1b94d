/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.program.Program;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.ide.IDE;
import org.verbacoda.study.index.StudyTranscript;
import org.verbacoda.ui.actions.RunningAction;
import org.verbacoda.ui.properties.StudyPropertiesDialog;
import org.verbacoda.ui.study.StudyClosing;
import org.verbacoda.ui.study.StudyRefresh;

/** What can be done with the study's files in the view. Nothing here changes or deletes a transcript. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class StudyExplorerActions {

    private final IViewSite site;
    private final TreeViewer viewer;
    private final Supplier<StudyTree> tree;
    private final Action open = new RunningAction("&Open\tEnter", this::open);
    private final Action showInFolder = new RunningAction("Show in &Folder", this::showInFolder);
    private final Action copyPath = new RunningAction("&Copy Path\tCtrl+C", this::copyPath);
    private final Action refresh = new RunningAction("&Refresh\tF5", StudyRefresh::start);
    private final Action properties = new RunningAction("Study &Properties...", this::properties);
    private final Action close = new RunningAction("C&lose Study", StudyClosing::start);

    /** @param tree gives the tree shown now */
    StudyExplorerActions(IViewSite site, TreeViewer viewer, Supplier<StudyTree> tree) {
        this.tree = tree;
        this.site = site;
        this.viewer = viewer;
        site.getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), copyPath);
        site.getActionBars().setGlobalActionHandler(ActionFactory.REFRESH.getId(), refresh);
        site.getActionBars().setGlobalActionHandler(ActionFactory.SELECT_ALL.getId(),
                new RunningAction("Select All", () -> viewer.getTree().selectAll()));
    }

    void fill(IMenuManager menu) {
        boolean files = !files().isEmpty();
        for (Action action : List.of(open, showInFolder, copyPath)) {
            action.setEnabled(files);
            menu.add(action);
        }
        List<StudyTranscript> transcripts = files().stream().flatMap(file -> tree.get().transcript(file).stream()).toList();
        if (!transcripts.isEmpty()) {
            menu.add(StatusActions.menu(site.getShell(), tree.get().settings(), transcripts));
        }
        menu.add(new Separator());
        menu.add(refresh);
        menu.add(properties);
        menu.add(close);
    }

    private List<IFile> files() {
        List<IFile> files = new ArrayList<>();
        for (Object element : viewer.getStructuredSelection()) {
            if (element instanceof IFile file) {
                files.add(file);
            }
        }
        return files;
    }

    /** Opens the selected files, each in its editor. */
    void open() {
        for (IFile file : files()) {
            try {
                IDE.openEditor(site.getPage(), file);
            } catch (PartInitException e) {
                MessageDialog.openError(site.getShell(), "Not opened", e.getMessage());
            }
        }
    }

    private void properties() {
        StudyPropertiesDialog.open(site.getShell());
    }

    private void showInFolder() {
        files().stream().findFirst().filter(file -> file.getLocation() != null).ifPresent(file -> {
            String folder = file.getLocation().removeLastSegments(1).toOSString();
            if (!Program.launch(folder)) {
                MessageDialog.openInformation(site.getShell(), "Show in Folder",
                        "No program to show folders was found. The file is in\n" + folder);
            }
        });
    }

    private void copyPath() {
        String paths = files().stream().filter(file -> file.getLocation() != null)
                .map(file -> file.getLocation().toOSString()).collect(Collectors.joining("\n"));
        if (!paths.isEmpty()) {
            Clipboard clipboard = new Clipboard(viewer.getTree().getDisplay());
            clipboard.setContents(new Object[] {paths}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }
}
