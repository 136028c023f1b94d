/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.search;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** Takes the Search dialog's button "Customize..." away where there is but one page to choose from. */
@NonNullByDefault({}) // the framework's signatures say nothing of null
final class SolePage {

    private static final String CUSTOMIZE = "Customize";

    private SolePage() {
    }

    /** @param page the control of the page that is shown */
    static void calm(Control page) {
        Composite folder = page.getParent();
        while (folder != null && !(folder instanceof CTabFolder)) {
            folder = folder.getParent();
        }
        if (folder instanceof CTabFolder tabs && tabs.getItemCount() == 1) {
            hide(page.getShell());
        }
    }

    private static void hide(Composite below) {
        for (Control child : below.getChildren()) {
            if (child instanceof Button button && button.getText().replace("&", "").startsWith(CUSTOMIZE)) {
                button.setVisible(false);
                if (button.getLayoutData() instanceof GridData) {
                    GridDataFactory.createFrom((GridData) button.getLayoutData()).exclude(true).applyTo(button);
                    fewerColumns(button.getParent());
                }
            } else if (child instanceof Composite composite) {
                hide(composite);
            }
        }
    }

    private static void fewerColumns(Composite bar) {
        if (bar.getLayout() instanceof org.eclipse.swt.layout.GridLayout layout) {
            layout.numColumns = (int) Arrays.stream(bar.getChildren()).filter(Control::getVisible).count();
        }
        bar.requestLayout();
    }
}
