/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.study;

import java.util.Locale;

/** The coder at work, as far as nobody has said otherwise: who is logged in. */
final class CoderName {

    private CoderName() {
    }

    /** The folder name of the user of this program. */
    static String ofUser() {
        return folderSafe(System.getProperty("user.name", ""));
    }

    /** A name as a folder name that is the same on every system: lower-case letters, digits and single dashes. */
    static String folderSafe(String name) {
        String safe = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return safe.isEmpty() ? "me" : safe;
    }
}
