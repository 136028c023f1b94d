/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import java.util.OptionalInt;
import org.verbacoda.codebook.conversion.CodebookValueConverters;

/**
 * A code to be added to a codebook.
 *
 * @param color 0xRRGGBB, or none
 */
public record NewCode(String id, String name, OptionalInt color) {

    /**
     * @throws IllegalArgumentException if the id has other characters than ASCII letters, digits, '-' and '_', if the
     *         name is blank, or if the colour is not between 0 and 0xFFFFFF
     */
    public NewCode {
        if (!CodebookValueConverters.isId(id)) {
            throw new IllegalArgumentException("'" + id + "' is no id for a code: an id is made of the letters a to z "
                    + "and A to Z, digits, '-' and '_'.");
        }
        if (name.isBlank()) {
            throw new IllegalArgumentException("The code '" + id + "' needs a name.");
        }
        color.ifPresent(CodeColors::format);
    }
}
