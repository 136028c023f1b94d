/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.explorer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.verbacoda.ui.importing.ImportDialog;

/** Files that are dropped on the view are imported; they are never moved, whatever the other program would like. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class FileDrop extends DropTargetAdapter {

    private final Control target;

    private FileDrop(Control target) {
        this.target = target;
    }

    static void on(TreeViewer viewer) {
        viewer.addDropSupport(DND.DROP_COPY | DND.DROP_DEFAULT, new Transfer[] {FileTransfer.getInstance()},
                new FileDrop(viewer.getControl()));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override
    public void drop(DropTargetEvent event) {
        if (event.data instanceof String[] names) {
            List<Path> files = Arrays.stream(names).map(Path::of).toList();
            target.getDisplay().asyncExec(() -> { // the other program waits until the drop is over
                if (!target.isDisposed()) {
                    ImportDialog.open(target.getShell(), files);
                }
            });
        }
    }
}
