/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.verbacoda.ui.coding.DraggedCode;

/**
 * Dragging in the view. Text from the editor dropped on a code gets it; the answer is copy and nothing else, since at a move
 * the editor would delete the text. A code dropped on another becomes its sub-code, one dropped below all stands at the top.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodeDrop extends DropTargetAdapter {

    private final BiConsumer<String, Optional<String>> move;

    private CodeDrop(BiConsumer<String, Optional<String>> move) {
        this.move = move;
    }

    /** @param move told the id of a code that is dropped, and the code it is dropped on */
    static void install(TreeViewer viewer, BiConsumer<String, Optional<String>> move) {
        Tree tree = viewer.getTree();
        DropTarget target = new DropTarget(tree, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(LocalSelectionTransfer.getTransfer(), TextTransfer.getInstance());
        target.addDropListener(new CodeDrop(move));
        LocalSelectionTransfer codes = LocalSelectionTransfer.getTransfer();
        viewer.addDragSupport(DND.DROP_COPY | DND.DROP_MOVE, new Transfer[] {codes}, new DragSourceAdapter() {
            @Override
            public void dragStart(DragSourceEvent event) {
                event.doit = viewer.getStructuredSelection().size() == 1;
                codes.setSelection(viewer.getStructuredSelection());
            }

            @Override
            public void dragSetData(DragSourceEvent event) {
                event.data = viewer.getStructuredSelection();
            }

            @Override
            public void dragFinished(DragSourceEvent event) {
                codes.setSelection(null);
            }
        });
    }

    private static boolean isCode(DropTargetEvent event) {
        return LocalSelectionTransfer.getTransfer().isSupportedType(event.currentDataType);
    }

    private static Optional<String> target(DropTargetEvent event) {
        return event.item instanceof TreeItem item && item.getData() instanceof String code ? Optional.of(code)
                : Optional.empty();
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
        event.feedback = DND.FEEDBACK_SELECT | DND.FEEDBACK_SCROLL | DND.FEEDBACK_EXPAND;
        answer(event);
    }

    @Override
    public void dropAccept(DropTargetEvent event) {
        answer(event);
    }

    @Override
    public void drop(DropTargetEvent event) {
        boolean code = isCode(event);
        answer(event);
        if (code && event.detail == DND.DROP_MOVE) {
            DraggedCode.id().ifPresent(id -> move.accept(id, target(event)));
        } else if (!code && event.detail == DND.DROP_COPY) {
            // Once the drag is over: coding may have to ask something, and a drop must not wait for the answer
            target(event).ifPresent(id -> event.display.asyncExec(() -> CodeActivation.activate(id)));
        }
    }

    private static void answer(DropTargetEvent event) {
        if (isCode(event)) {
            boolean itself = DraggedCode.id().isEmpty() || target(event).equals(DraggedCode.id());
            event.detail = itself || (event.operations & DND.DROP_MOVE) == 0 ? DND.DROP_NONE : DND.DROP_MOVE;
        } else {
            boolean possible = (event.operations & DND.DROP_COPY) != 0;
            event.detail = possible && event.item instanceof TreeItem ? DND.DROP_COPY : DND.DROP_NONE;
        }
    }
}
