/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.undo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.ui.IFileEditorInput;
import org.verbacoda.text.TextDigest;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.ui.undo.TextOperation.Piece;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.FilesContext;

/**
 * Records the changes of one document as steps of the workbench's history, in the order of those of its study. It keeps
 * the document as long as one of its steps can be undone. For the UI thread.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class TextHistory implements IDocumentListener {

    private final IOperationHistory workbench = OperationHistoryFactory.getOperationHistory();
    private final IDocument document;
    private final PieceWriter writer;
    private final IFileEditorInput input;
    private final UndoableDocuments documents;
    private final FilesContext context;
    private final List<Consumer<Piece>> shown = new ArrayList<>();
    /** The stamp of each state that was there when the file was written by others, by the text's digest. */
    private final Map<String, Long> states = new HashMap<>();
    private boolean kept;
    /** What is being typed, or the compound change that has begun. */
    private TextOperation open;
    private boolean compound;
    private String name;
    private boolean silent;
    private String replaced;
    private long before;

    TextHistory(IDocument document, IFileEditorInput input, UndoableDocuments documents) {
        this.document = document;
        this.writer = new PieceWriter(document);
        this.input = input;
        this.documents = documents;
        this.context = FilesContext.of(List.of(input.getFile().getLocation().toFile().toPath()));
        document.addDocumentListener(this);
    }

    /** The context of what changes the document's file. */
    FilesContext context() {
        return context;
    }

    IFileEditorInput input() {
        return input;
    }

    /** The stamp of the document as it is. */
    public long stamp() {
        return ((IDocumentExtension4) document).getModificationStamp();
    }

    /** Whether an editor shows the document. */
    boolean isShown() {
        return !shown.isEmpty();
    }

    void show(Consumer<Piece> viewer) {
        shown.add(viewer);
    }

    /** Told that a viewer shows the document no longer. */
    void hide(Consumer<Piece> viewer) {
        shown.remove(viewer);
        close();
        if (shown.isEmpty() && !kept) {
            release();
        }
    }

    /** What nobody shows is as it was saved; what is no longer on disk is forgotten. */
    void settle() {
        if (!isShown() && kept && documents.isDeleted(input)) {
            TextHistories.removeSteps(each -> each instanceof TextOperation step && step.history() == this);
            forget();
        } else if (!isShown() && kept && documents.canSaveDocument(input)) {
            documents.discard(input);
        }
    }

    /** What is typed from now on is a step of its own. */
    void close() {
        if (!compound) {
            open = null;
        }
    }

    void beginCompound() {
        open = null;
        compound = true;
    }

    void endCompound() {
        open = null;
        compound = false;
    }

    /** Gives what is changed meanwhile a name, which stands behind "Undo" in the menu. */
    public void named(String step, Runnable change) {
        String outer = name;
        name = step;
        try {
            change.run();
        } finally {
            name = outer;
        }
    }

    @Override
    public void documentAboutToBeChanged(DocumentEvent event) {
        replaced = silent ? "" : writer.text(event.getOffset(), event.getLength());
        before = stamp();
    }

    @Override
    public void documentChanged(DocumentEvent event) {
        if (!silent) {
            record(new Piece(event.getOffset(), replaced, event.getText() == null ? "" : event.getText(), before,
                    event.getModificationStamp()));
        }
    }

    private void record(Piece piece) {
        if (piece.replaced().isEmpty() && piece.text().isEmpty()) {
            if (workbench.getUndoOperation(context) instanceof TextOperation last && last.canFollow(piece)) {
                last.add(piece); // nothing has changed but the document's stamp
            }
            return;
        }
        if (open != null && workbench.getUndoOperation(context) == open && (compound || open.join(piece))) {
            if (compound) {
                open.add(piece);
            }
            return;
        }
        TextOperation made = new TextOperation(this, label(piece));
        made.add(piece);
        giveContexts(made);
        keep();
        workbench.add(made);
        open = made;
    }

    private String label(Piece piece) {
        if (name != null) {
            return name;
        }
        return compound ? "Edit" : piece.text().isEmpty() ? "Deletion" : "Typing";
    }

    /** Lets a step be found by who undoes in the file, and by who undoes in the study. */
    void giveContexts(TextOperation step) {
        step.addContext(context);
        OpenStudy.session().ifPresent(session -> step.addContext(session.undoContext()));
    }

    private void keep() {
        if (!kept) {
            try {
                documents.connect(input);
                kept = true;
            } catch (CoreException e) {
                ILog.of(TextHistory.class).error("The steps can be undone only as long as the editor is open", e);
            }
        }
    }

    private void silently(Runnable change) {
        silent = true;
        try {
            change.run();
        } finally {
            silent = false;
        }
    }

    /** Changes the document without recording. */
    void play(List<Piece> pieces) {
        open = null;
        silently(() -> writer.write(pieces));
        documents.undone(input);
        List.copyOf(shown).forEach(viewer -> viewer.accept(pieces.getLast()));
    }

    /**
     * Takes over a text that has come into being elsewhere. Where it is one the document held before, the document is
     * in that state again, passages included.
     *
     * @param edits what makes it of the document's text
     * @param step what the step that can be undone is called; empty if it is part of an operation that is in the history
     */
    public void take(TextEdits edits, Optional<String> step) {
        String old = document.get();
        String fresh = edits.applyTo(old);
        states.put(TextDigest.of(old), stamp());
        take(edits, step, states.get(TextDigest.of(fresh)));
        states.put(TextDigest.of(fresh), stamp());
        changed(workbench.getUndoOperation(context));
        changed(workbench.getRedoOperation(context));
    }

    /**
     * The same.
     *
     * @param stamp the state the document is in then; null for a new one
     */
    public void take(TextEdits edits, Optional<String> step, Long stamp) {
        open = null;
        List<Piece> pieces = new ArrayList<>();
        silently(() -> pieces.addAll(writer.write(edits, stamp)));
        if (step.isPresent() && !pieces.isEmpty()) {
            TextOperation made = new TextOperation(this, step.get());
            pieces.forEach(made::add);
            giveContexts(made);
            keep();
            workbench.add(made);
        }
    }

    private void changed(IUndoableOperation operation) {
        if (operation != null) {
            workbench.operationChanged(operation);
        }
    }

    /** Forgets all steps, and lets the document go unless an editor shows it. */
    void forget() {
        open = null;
        states.clear();
        if (kept) {
            kept = false;
            documents.disconnect(input);
        }
        if (!isShown()) {
            release();
        }
    }

    private void release() {
        document.removeDocumentListener(this);
        TextHistories.released(document);
    }
}
