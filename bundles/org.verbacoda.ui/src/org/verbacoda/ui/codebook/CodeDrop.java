/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Takes text dragged from the editor onto a code. It answers copy and nothing else: at a move the editor would delete the
 * text that was dragged.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodeDrop extends DropTargetAdapter {

    private CodeDrop() {
    }

    static void install(Tree tree) {
        DropTarget target = new DropTarget(tree, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_DEFAULT);
        target.setTransfer(TextTransfer.getInstance());
        target.addDropListener(new CodeDrop());
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
        answer(event);
        if (event.detail == DND.DROP_COPY && event.item instanceof TreeItem item
                && item.getData() instanceof String code) {
            // Once the drag is over: coding may have to ask something, and a drop must not wait for the answer
            event.display.asyncExec(() -> CodeActivation.activate(code));
        }
    }

    private static void answer(DropTargetEvent event) {
        boolean possible = (event.operations & DND.DROP_COPY) != 0;
        event.detail = possible && event.item instanceof TreeItem ? DND.DROP_COPY : DND.DROP_NONE;
    }
}
