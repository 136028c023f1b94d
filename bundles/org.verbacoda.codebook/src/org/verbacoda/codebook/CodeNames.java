/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import java.util.Locale;

/** When two names of codes count as the same one. */
public final class CodeNames {

    private CodeNames() {
    }

    /** The name without surrounding space and letter case: names with the same key are hardly told apart by people. */
    public static String key(String name) {
        return name.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
