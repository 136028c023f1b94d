/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

import java.io.IOException;

/** Values are nested deeper than any data is. The line is known to those who gave the text. */
final class TooDeepException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    TooDeepException(int deepest) {
        this("values are nested more than " + deepest + " deep");
    }

    private TooDeepException(String reason) {
        super(reason);
        this.reason = reason;
    }

    UnreadableException at(int line) {
        return new UnreadableException(reason, line);
    }
}
