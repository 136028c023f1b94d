/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.undo;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IUndoManager;
import org.eclipse.jface.text.IUndoManagerExtension;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.statushandlers.StatusManager;
import org.verbacoda.ui.undo.TextOperation.Piece;

/** Undo in a viewer: of whatever touches the file it shows, text or coding. What is typed elsewhere is another step. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class ViewerUndo implements IUndoManager, IUndoManagerExtension, ITextInputListener {

    private final Supplier<IFileEditorInput> input;
    private final UndoableDocuments documents;
    private final Consumer<Piece> undone = this::reveal;
    private final Listener moving = this::caretMoves;
    private ITextViewer viewer;
    private TextHistory history;

    /** @param input what the viewer shows */
    public ViewerUndo(Supplier<IFileEditorInput> input, UndoableDocuments documents) {
        this.input = input;
        this.documents = documents;
    }

    @Override
    public void connect(ITextViewer shown) {
        if (viewer == null) {
            viewer = shown;
            viewer.addTextInputListener(this);
            StyledText text = viewer.getTextWidget();
            text.addListener(SWT.MouseDown, moving);
            text.addListener(SWT.KeyDown, moving);
            text.addListener(SWT.FocusOut, moving);
        }
        follow(viewer.getDocument());
    }

    @Override
    public void disconnect() {
        if (viewer != null) {
            viewer.removeTextInputListener(this);
            StyledText text = viewer.getTextWidget();
            if (text != null && !text.isDisposed()) {
                text.removeListener(SWT.MouseDown, moving);
                text.removeListener(SWT.KeyDown, moving);
                text.removeListener(SWT.FocusOut, moving);
            }
            viewer = null;
        }
        follow(null);
    }

    private void follow(IDocument document) {
        TextHistory before = history;
        history = document == null || input.get() == null || input.get().getFile().getLocation() == null ? null
                : TextHistories.of(document, input.get(), documents);
        if (history != null && history != before) {
            history.show(undone);
        }
        if (before != null && before != history) {
            before.hide(undone);
            // In a moment the editor will be gone, and what changes in the document no concern of its widgets
            Display.getCurrent().asyncExec(before::settle);
        }
    }

    private void caretMoves(Event event) {
        boolean moves = event.type != SWT.KeyDown || switch (event.keyCode) {
            case SWT.ARROW_UP, SWT.ARROW_DOWN, SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.HOME, SWT.END, SWT.PAGE_UP,
                    SWT.PAGE_DOWN -> true;
            default -> false;
        };
        if (moves && history != null) {
            history.close();
        }
    }

    private void reveal(Piece piece) {
        StyledText text = viewer == null ? null : viewer.getTextWidget();
        if (text != null && !text.isDisposed()) {
            viewer.setSelectedRange(piece.offset(), piece.text().length());
            viewer.revealRange(piece.offset(), piece.text().length());
        }
    }

    @Override
    public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
        // nothing to do until it has changed
    }

    @Override
    public void inputDocumentChanged(IDocument before, IDocument after) {
        follow(after);
    }

    @Override
    public IUndoContext getUndoContext() {
        return history == null ? null : history.context();
    }

    @Override
    public void beginCompoundChange() {
        if (history != null) {
            history.beginCompound();
        }
    }

    @Override
    public void endCompoundChange() {
        if (history != null) {
            history.endCompound();
        }
    }

    @Override
    public void reset() {
        if (history != null) {
            history.close();
        }
    }

    @Override
    public void setMaximalUndoLevel(int level) {
        // the study's history has its own
    }

    @Override
    public boolean undoable() {
        return history != null && OperationHistoryFactory.getOperationHistory().canUndo(history.context());
    }

    @Override
    public boolean redoable() {
        return history != null && OperationHistoryFactory.getOperationHistory().canRedo(history.context());
    }

    @Override
    public void undo() {
        try {
            if (undoable()) {
                OperationHistoryFactory.getOperationHistory().undo(history.context(), null, null);
            }
        } catch (ExecutionException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
        }
    }

    @Override
    public void redo() {
        try {
            if (redoable()) {
                OperationHistoryFactory.getOperationHistory().redo(history.context(), null, null);
            }
        } catch (ExecutionException e) {
            StatusManager.getManager().handle(Status.error(e.getMessage(), e), StatusManager.SHOW);
        }
    }
}
