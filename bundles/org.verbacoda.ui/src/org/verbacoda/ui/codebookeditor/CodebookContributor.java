/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebookeditor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.editors.text.TextEditorActionContributor;

/** Connects the Edit menu to the codebook's editor, and adds nothing of its own. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class CodebookContributor extends TextEditorActionContributor {

    @Override
    public void contributeToMenu(IMenuManager menu) {
        // a programmer's commands, which mean nothing to a researcher
    }

    @Override
    public void contributeToStatusLine(IStatusLineManager statusLine) {
        // insert mode and the like
    }
}
