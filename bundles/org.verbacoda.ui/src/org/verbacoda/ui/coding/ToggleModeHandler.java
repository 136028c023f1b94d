/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.handlers.HandlerUtil;

/** Changes the active transcript editor between Coding mode and Edit mode. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class ToggleModeHandler extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof CodableEditor editor) {
            editor.coding().toggleMode();
        }
        return null;
    }
}
