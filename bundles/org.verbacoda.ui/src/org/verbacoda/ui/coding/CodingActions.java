/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** What views may do to the transcript that is being worked on. To be called by the user interface's thread. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class CodingActions {

    private CodingActions() {
    }

    /**
     * Gives a code to what is selected in the active transcript editor, as its own keys do: what is missing is said in its
     * status line, an unsaved text is saved first if the user agrees, and undo takes the code away again.
     *
     * @param codeId the code's id
     * @return whether there is an editor that could be asked; the code is given a little later, in the background
     */
    public static boolean assign(String codeId) {
        Optional<CodableEditor> editor = activeEditor();
        editor.ifPresent(found -> found.coding().assign(codeId));
        return editor.isPresent();
    }

    /** The transcript editor in front, if one is. */
    public static Optional<CodableEditor> activeEditor() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return window != null && window.getActivePage() != null
                && window.getActivePage().getActiveEditor() instanceof CodableEditor editor
                        ? Optional.of(editor) : Optional.empty();
    }
}
