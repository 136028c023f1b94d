/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.RGB;
import org.verbacoda.codebook.CodeEntry;
import org.verbacoda.ui.stripes.ShownPassage;

/**
 * One thing to choose.
 *
 * @param label what it is called
 * @param hint what stands beside it, as the key that does the same; empty for nothing
 * @param detail what more there is to say; empty for nothing
 * @param color its colour; null for none
 * @param action what happens if it is chosen
 */
@NonNullByDefault({}) // a colour may be null
record Choice(String label, String hint, String detail, RGB color, Runnable action) {

    static Choice of(CodeEntry code, String hint, Runnable action) {
        return new Choice(code.name(), hint, code.definition(),
                code.color() < 0 ? null : ShownPassage.rgb(code.color()), action);
    }

    static Choice of(ShownPassage passage, Runnable action) {
        return new Choice(passage.name(), "", passage.passage().memo(), passage.color(), action);
    }
}
