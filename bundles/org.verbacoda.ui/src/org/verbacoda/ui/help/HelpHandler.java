/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.help;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verbacoda.workspace.StudyMarkers;

/** Shows a page of help: the one asked for, else that of the selected problem, else that of the view or editor one works in. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class HelpHandler extends AbstractHandler {

    /** The command's parameter: a page of {@link HelpPages#all()}. */
    static final String PAGE = "org.verbacoda.ui.help.page";

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        String asked = event.getParameter(PAGE);
        String part = HandlerUtil.getActivePartId(event);
        if (asked == null && HelpView.ID.equals(part)) {
            return null;
        }
        try {
            HelpView view = (HelpView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(HelpView.ID);
            view.go(asked != null ? asked
                    : ofProblem(HandlerUtil.getCurrentSelection(event)).orElse(HelpPages.ofPart(String.valueOf(part))));
        } catch (PartInitException e) {
            throw new ExecutionException("The help can't be shown", e);
        }
        return null;
    }

    /** The page of the rule by which the selected problem was found. */
    private static Optional<String> ofProblem(ISelection selection) {
        if (!(selection instanceof IStructuredSelection selected) || selected.size() != 1) {
            return Optional.empty();
        }
        IMarker marker = Adapters.adapt(selected.getFirstElement(), IMarker.class);
        return Optional.ofNullable(marker).map(found -> HelpPages.ofRule(found.getAttribute(StudyMarkers.RULE, "")))
                .filter(HelpPages.all()::contains);
    }
}
