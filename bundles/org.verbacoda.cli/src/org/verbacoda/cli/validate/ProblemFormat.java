/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.io.Writer;
import java.util.Locale;

/** The formats {@code validate} can write. */
enum ProblemFormat {
    TEXT, JSON;

    /** Returns a writer of this format. */
    ProblemWriter writer(Writer out) {
        return switch (this) {
            case TEXT -> new TextProblemWriter(out);
            case JSON -> new JsonProblemWriter(out);
        };
    }

    /** Returns the name for the command line. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
