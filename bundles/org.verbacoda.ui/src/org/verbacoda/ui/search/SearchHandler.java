/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Edit &gt; Search Transcripts: shows the view, with what is selected in the editor as what to look for. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class SearchHandler extends AbstractHandler {

    private static final int LONGEST = 100;

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        ISelection selection = HandlerUtil.getCurrentSelection(event);
        String selected = selection instanceof ITextSelection text && text.getText() != null ? text.getText() : "";
        boolean usable = !selected.isBlank() && selected.length() <= LONGEST && selected.indexOf('\n') < 0
                && selected.indexOf('\r') < 0;
        try {
            SearchView view = (SearchView) HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage()
                    .showView(SearchView.ID);
            view.lookFor(usable ? selected : "");
        } catch (PartInitException e) {
            throw new ExecutionException("The search can't be shown", e);
        }
        return null;
    }
}
