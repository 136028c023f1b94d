/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.importing;

import java.util.function.Function;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.study.importing.PlannedFile;
import org.verbacoda.study.importing.PlannedFile.Action;
import org.verbacoda.study.importing.RecognisedFile;

/** The columns of the table of files; what is cut off is shown when the mouse rests on it. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class FileColumns {

    private final TableViewer viewer;
    private final TableColumnLayout layout = new TableColumnLayout();

    private FileColumns(TableViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * Gives a viewer its columns.
     *
     * @param area holds nothing but its table
     * @param folder the folder of the study the transcripts come into
     */
    static void of(Composite area, TableViewer viewer, String folder) {
        FileColumns columns = new FileColumns(viewer);
        area.setLayout(columns.layout);
        viewer.getTable().setHeaderVisible(true);
        ColumnViewerToolTipSupport.enableFor(viewer);
        columns.add("File", 24, 140, SWT.LEFT, file -> file.file().file().relative(), true);
        columns.add("Speakers", 20, 90, SWT.LEFT, FileColumns::speakers, false);
        columns.add("Turns", 7, 55, SWT.RIGHT, file -> isRead(file) ? String.valueOf(file.file().turns()) : "", false);
        columns.add("Encoding", 12, 110, SWT.LEFT, FileColumns::encoding, false);
        columns.add("Becomes", 24, 130, SWT.LEFT, file -> inFolder(file.target(), folder), false);
        columns.add("Note", 50, 180, SWT.LEFT, PlannedFile::note, false);
    }

    private static boolean isRead(PlannedFile file) {
        return !file.file().encoding().isEmpty();
    }

    private static String speakers(PlannedFile planned) {
        RecognisedFile file = planned.file();
        return !isRead(planned) ? "" : file.speakers().isEmpty() ? "none" : String.join(", ", file.speakers());
    }

    private static String inFolder(String target, String folder) {
        return target.startsWith(folder + "/") ? target.substring(folder.length() + 1) : target;
    }

    private static String encoding(PlannedFile file) {
        return file.file().encoding();
    }

    private void add(String name, int weight, int least, int style, Function<PlannedFile, String> text, boolean marked) {
        TableViewerColumn column = new TableViewerColumn(viewer, style);
        column.getColumn().setText(name);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, least));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                return text.apply((PlannedFile) element);
            }

            @Override
            public String getToolTipText(Object element) {
                String shown = getText(element);
                return shown.isEmpty() ? null : shown;
            }

            @Override
            public Image getImage(Object element) {
                Action action = ((PlannedFile) element).action();
                boolean odd = marked && (action == Action.REFUSE || action == Action.REPLACE);
                return !odd ? null : PlatformUI.getWorkbench().getSharedImages().getImage(
                        action == Action.REFUSE ? ISharedImages.IMG_OBJS_ERROR_TSK : ISharedImages.IMG_OBJS_WARN_TSK);
            }
        });
    }
}
