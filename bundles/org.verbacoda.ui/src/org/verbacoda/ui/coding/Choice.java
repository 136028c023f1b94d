/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.coding;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.graphics.RGB;
import org.verbacoda.codebook.CodeEntry;
import org.verbacoda.ui.stripes.ShownPassage;

/** One thing to choose: what it is, what it is called, what more there is to say, and its colour (none is null). */
@NonNullByDefault({}) // a colour may be null
record Choice<T>(T value, String label, String detail, RGB color) {

    static Choice<CodeEntry> of(CodeEntry code) {
        return new Choice<>(code, code.name(), code.definition(),
                code.color() < 0 ? null : ShownPassage.rgb(code.color()));
    }

    static Choice<ShownPassage> of(ShownPassage passage) {
        return new Choice<>(passage, passage.name(), passage.passage().memo(), passage.color());
    }
}
