/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.verbacoda.text.Severity;

/** How a text editor marks a problem. */
public final class ProblemLook {

    private ProblemLook() {
    }

    /** The platform's type of annotation for problems as bad as this one. */
    public static String annotation(Severity severity) {
        return "org.eclipse.ui.workbench.texteditor." + severity.id();
    }
}
