/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text;

import java.util.Locale;

/** How bad a problem is. */
public enum Severity {
    /** The text can't be relied on to say what it seems to say. */
    ERROR,
    /** Something that is most likely a mistake. */
    WARNING,
    /** Something to look at. */
    INFO;

    /** The name in files and in output: {@code error}, {@code warning}, {@code info}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
