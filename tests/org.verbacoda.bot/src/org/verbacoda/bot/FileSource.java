/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** A window from which files can be dragged, in place of another program's. */
@NonNullByDefault({}) // SWT's signatures say nothing of null
final class FileSource extends DragSourceAdapter {

    private static final int SIZE = 80;

    private final String[] names;

    private FileSource(String[] names) {
        this.names = names;
    }

    /** Opens it in the corner at the bottom right; its one child is where the files are. */
    static Shell open(Display display, String... names) {
        Shell shell = new Shell(display, SWT.NO_TRIM | SWT.ON_TOP);
        shell.setLayout(new FillLayout());
        Label files = new Label(shell, SWT.BORDER);
        DragSource source = new DragSource(files, DND.DROP_COPY | DND.DROP_MOVE);
        source.setTransfer(FileTransfer.getInstance());
        source.addDragListener(new FileSource(names));
        shell.setBounds(display.getBounds().width - SIZE, display.getBounds().height - SIZE, SIZE, SIZE);
        shell.open();
        return shell;
    }

    @Override
    public void dragSetData(DragSourceEvent event) {
        event.data = names;
    }
}
