/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.io.Writer;

/** The formats {@code validate} can write, by their names on the command line. */
enum ProblemFormat {
    text, json;

    /** Returns a writer of this format. */
    ProblemWriter writer(Writer out) {
        return switch (this) {
            case text -> new TextProblemWriter(out);
            case json -> new JsonProblemWriter(out);
        };
    }
}
