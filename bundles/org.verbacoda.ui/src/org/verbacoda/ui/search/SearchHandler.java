/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.handlers.HandlerUtil;

/** Edit &gt; Search Transcripts: opens the platform's Search dialog with the page for transcripts in front. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class SearchHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        NewSearchUI.openSearchDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event), TranscriptsPage.ID);
        return null;
    }
}
