/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.undo;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.eclipse.core.commands.operations.IOperationHistory;
import org.eclipse.core.commands.operations.IUndoableOperation;
import org.eclipse.core.commands.operations.OperationHistoryEvent;
import org.eclipse.core.commands.operations.OperationHistoryFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.workspace.OpenStudy;
import org.verbacoda.workspace.session.StudyOperation;
import org.verbacoda.workspace.session.StudySession;

/**
 * The histories of all documents that are shown or can be undone. With another study all of it is forgotten. For the UI
 * thread.
 */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class TextHistories {

    private static final Map<IDocument, TextHistory> ALL = new HashMap<>();
    private static Optional<StudySession> study = OpenStudy.session();

    static {
        IOperationHistory workbench = OperationHistoryFactory.getOperationHistory();
        workbench.addOperationApprover(new UndoApproval());
        workbench.addOperationHistoryListener(TextHistories::heard);
        OpenStudy.addListener(TextHistories::studyChanged);
    }

    private TextHistories() {
    }

    /** The history of a document that an editor shows or that is kept. */
    public static Optional<TextHistory> of(IDocument document) {
        return Optional.ofNullable(ALL.get(document));
    }

    static TextHistory of(IDocument document, IFileEditorInput input, UndoableDocuments documents) {
        return ALL.computeIfAbsent(document, each -> new TextHistory(each, input, documents));
    }

    static void released(IDocument document) {
        ALL.remove(document);
    }

    /** What is typed behind an operation is no part of what was typed before it. */
    private static void heard(OperationHistoryEvent event) {
        boolean begins = switch (event.getEventType()) {
            case OperationHistoryEvent.ABOUT_TO_EXECUTE, OperationHistoryEvent.ABOUT_TO_UNDO,
                    OperationHistoryEvent.ABOUT_TO_REDO -> true;
            default -> false;
        };
        if (begins && !(event.getOperation() instanceof TextOperation)) {
            display().syncExec(() -> List.copyOf(ALL.values()).forEach(TextHistory::close));
        }
        if (event.getEventType() == OperationHistoryEvent.OPERATION_NOT_OK && event.getStatus() == null) {
            display().asyncExec(() -> removeSteps(event.getOperation()::equals)); // it can't be done, and bars the way
        }
    }

    private static Display display() {
        return PlatformUI.getWorkbench().getDisplay();
    }

    private static void studyChanged() {
        if (!OpenStudy.session().equals(study) && !display().isDisposed()) {
            display().asyncExec(TextHistories::followStudy);
        }
    }

    private static void followStudy() {
        Optional<StudySession> now = OpenStudy.session();
        if (now.equals(study)) {
            return;
        }
        study = now;
        removeSteps(each -> each instanceof TextOperation || each instanceof StudyOperation operation
                && !now.equals(Optional.of(operation.session())));
        List.copyOf(ALL.values()).forEach(TextHistory::forget);
    }

    /** Takes steps out of the workbench's history. */
    static void removeSteps(Predicate<IUndoableOperation> which) {
        IOperationHistory workbench = OperationHistoryFactory.getOperationHistory();
        Stream.of(workbench.getUndoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT),
                workbench.getRedoHistory(IOperationHistory.GLOBAL_UNDO_CONTEXT)).flatMap(Arrays::stream).filter(which)
                .toList().forEach(each -> workbench.replaceOperation(each, new IUndoableOperation[0]));
    }
}
