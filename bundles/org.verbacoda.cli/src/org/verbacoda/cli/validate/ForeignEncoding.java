/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.nio.charset.StandardCharsets;

import org.verbacoda.text.DecodedText;

/** Tells that a file is not UTF-8, and what to do. */
final class ForeignEncoding {

    private ForeignEncoding() {
    }

    static String message(DecodedText decoded) {
        String name = decoded.charset().name();
        if (!decoded.byteOrderMark()) {
            return "This file is not UTF-8; it was read as " + name + ", which is a guess. Convert it to UTF-8.";
        }
        if (decoded.charset().equals(StandardCharsets.UTF_8)) {
            return "This file is marked as UTF-8, but some of its bytes are not; they were read as U+FFFD. "
                    + "Save it again from where it came from, as UTF-8.";
        }
        return "This file is " + name + ", not UTF-8. Convert it to UTF-8.";
    }
}
