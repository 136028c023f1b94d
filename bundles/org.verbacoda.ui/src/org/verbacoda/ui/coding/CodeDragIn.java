/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.ui.dnd.IDragAndDropService;

/** Takes a code dragged from the Codebook view onto the text: what is selected there gets it. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodeDragIn extends DropTargetAdapter {

    private final EditorCoding coding;

    private CodeDragIn(EditorCoding coding) {
        this.coding = coding;
    }

    static void install(CodableEditor editor, EditorCoding coding, ISourceViewer viewer) {
        IDragAndDropService drops = editor.getSite().getService(IDragAndDropService.class);
        drops.addMergedDropTarget(viewer.getTextWidget(), DND.DROP_COPY,
                new Transfer[] {LocalSelectionTransfer.getTransfer()}, new CodeDragIn(coding));
    }

    @Override
    public void dragEnter(DropTargetEvent event) {
        answer(event);
    }

    @Override
    public void dragOperationChanged(DropTargetEvent event) {
        answer(event);
    }

    @Override
    public void dragOver(DropTargetEvent event) {
        event.feedback = DND.FEEDBACK_NONE; // the selection is to stay as it is
        answer(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        // Once the drag is over, since a question may have to be asked
        DraggedCode.id().ifPresent(code -> event.display.asyncExec(() -> coding.assign(code)));
    }

    private static void answer(DropTargetEvent event) {
        event.detail = DraggedCode.id().isPresent() ? DND.DROP_COPY : DND.DROP_NONE;
    }
}
