/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.problems;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.verbacoda.ui.quickfix.QuickFixing;
import org.verbacoda.ui.reading.LiveEditor;
import org.verbacoda.workspace.StudyMarkers;

/** Opens the transcript at the selected problem, and there the list of what can be done about it. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class QuickFixHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        Optional<IMarker> selected = Optional.ofNullable(
                Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IMarker.class));
        if (selected.isPresent() && ReviewFix.isOf(selected.get())) {
            ReviewFix.open(selected.get(), page);
        } else if (selected.isPresent()) {
            fix(selected.get(), page);
        }
        return null;
    }

    private static void fix(IMarker marker, IWorkbenchPage page) throws ExecutionException {
        try {
            IEditorPart part = IDE.openEditor(page, marker);
            if (part instanceof LiveEditor editor) {
                QuickFixing.open(editor, marker.getAttribute(StudyMarkers.RULE, ""),
                        marker.getAttribute(IMarker.CHAR_START, -1));
            } else if (part != null) {
                part.getEditorSite().getActionBars().getStatusLineManager()
                        .setMessage("There are quick fixes for problems of transcripts only");
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
