/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;

/** Where a text is scrolled to when it is seen again after a restart. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class FirstLook {

    private FirstLook() {
    }

    /** Scrolls when the text has been painted first, since only then its lines are where they will stay. */
    static void scrollTo(StyledText text, Integer line) {
        if (line == null) {
            return;
        }
        text.addListener(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event event) {
                text.removeListener(SWT.Paint, this);
                text.getDisplay().asyncExec(() -> {
                    if (!text.isDisposed()) {
                        text.setTopIndex(Math.min(line, text.getLineCount() - 1));
                    }
                });
            }
        });
    }
}
