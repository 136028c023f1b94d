/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.codebook;

import java.util.function.Consumer;

import org.eclipse.swt.widgets.Display;

/**
 * What happens when a person picks a code in the Codebook view, by double-click, Enter or a drop: the part that knows the
 * selected passage sets it. For the UI thread.
 */
public final class CodeActivation {

    private static final Consumer<String> NOTHING_TO_CODE = code -> Display.getCurrent().beep();
    private static Consumer<String> action = NOTHING_TO_CODE;

    private CodeActivation() {
    }

    /** Sets what happens with the id of a code that is picked. */
    public static void set(Consumer<String> activated) {
        action = activated;
    }

    static void activate(String codeId) {
        action.accept(codeId);
    }
}
