/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/** Puts the caret where the context menu is asked for, as its entries are about that place; a selection there stays. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class CaretFollowsMenu {

    private CaretFollowsMenu() {
    }

    static void install(StyledText text) {
        text.addMenuDetectListener(event -> {
            int offset = text.getOffsetAtPoint(text.toControl(event.x, event.y));
            Point selection = text.getSelection();
            if (event.detail == SWT.MENU_MOUSE && offset >= 0
                    && (offset < selection.x || offset > selection.y)) {
                text.setSelection(offset);
            }
        });
    }
}
