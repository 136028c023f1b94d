/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.IStructuredSelection;

/** The code that is being dragged from the Codebook view. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
public final class DraggedCode {

    private DraggedCode() {
    }

    /** Its id; nothing if something else is dragged. For the UI thread. */
    public static Optional<String> id() {
        return LocalSelectionTransfer.getTransfer().getSelection() instanceof IStructuredSelection codes
                && codes.getFirstElement() instanceof String code ? Optional.of(code) : Optional.empty();
    }
}
