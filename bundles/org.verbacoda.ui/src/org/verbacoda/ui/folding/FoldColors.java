/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.folding;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;

/** Colours between those of a text and of what is behind it. */
final class FoldColors {

    private FoldColors() {
    }

    /** @param percent 0 for what is behind the text, 100 for the text */
    static RGB of(StyledText text, int percent) {
        RGB ink = text.getForeground().getRGB();
        RGB ground = text.getBackground().getRGB();
        return new RGB(mix(ink.red, ground.red, percent), mix(ink.green, ground.green, percent),
                mix(ink.blue, ground.blue, percent));
    }

    private static int mix(int ink, int ground, int percent) {
        return (ink * percent + ground * (100 - percent)) / 100;
    }
}
