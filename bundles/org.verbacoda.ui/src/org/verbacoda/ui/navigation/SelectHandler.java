/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.navigation;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verbacoda.ui.reading.LiveEditor;

/** Selects more, or, where "smaller" stands behind the class in the extension, what was selected before. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public class SelectHandler extends AbstractHandler implements IExecutableExtension {

    private boolean smaller;

    @Override
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        smaller = "smaller".equals(data);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof LiveEditor editor) {
            GrowingSelection selection = GrowingSelection.of(editor);
            if (smaller) {
                selection.shrink();
            } else {
                selection.grow();
            }
        }
        return null;
    }
}
