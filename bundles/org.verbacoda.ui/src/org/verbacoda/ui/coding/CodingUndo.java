/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.operations.IUndoContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.operations.OperationHistoryActionHandler;
import org.eclipse.ui.operations.RedoActionHandler;
import org.eclipse.ui.operations.UndoActionHandler;
import org.verbacoda.workspace.session.StudySession;

/** Lets undo and redo of an editor work on the study's coding while the text is locked, and on the text otherwise. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CodingUndo {

    private final CodableEditor editor;
    private final Map<String, IAction> ofText = new HashMap<>();
    private final Map<String, OperationHistoryActionHandler> ofCoding = new HashMap<>();
    private IUndoContext context;

    CodingUndo(CodableEditor editor) {
        this.editor = editor;
    }

    void modeChanged(boolean coding, Optional<StudySession> session) {
        boolean study = coding && session.isPresent();
        if (study && session.get().undoContext() != context) {
            dispose();
            context = session.get().undoContext();
            make(ActionFactory.UNDO.getId(), new UndoActionHandler(editor.getEditorSite(), context),
                    IWorkbenchCommandConstants.EDIT_UNDO);
            make(ActionFactory.REDO.getId(), new RedoActionHandler(editor.getEditorSite(), context),
                    IWorkbenchCommandConstants.EDIT_REDO);
        }
        use(ActionFactory.UNDO.getId(), study);
        use(ActionFactory.REDO.getId(), study);
        editor.getEditorSite().getActionBars().updateActionBars();
    }

    private void make(String id, OperationHistoryActionHandler action, String command) {
        action.setActionDefinitionId(command);
        ofCoding.put(id, action);
    }

    private void use(String id, boolean study) {
        IAction now = editor.getAction(id);
        if (now != null && !ofCoding.containsValue(now)) {
            ofText.put(id, now);
        }
        IAction wanted = study ? ofCoding.get(id) : ofText.get(id);
        if (wanted != null) {
            editor.setAction(id, wanted);
            IActionBars bars = editor.getEditorSite().getActionBars();
            bars.setGlobalActionHandler(id, wanted);
        }
    }

    void dispose() {
        ofCoding.values().forEach(OperationHistoryActionHandler::dispose);
        ofCoding.clear();
    }
}
