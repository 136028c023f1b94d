/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.json.Citation;
import org.verbacoda.coding.json.JsonObjectText;
import org.verbacoda.coding.json.JsonValue;
import org.verbacoda.coding.json.UnreadableException;

/** The "format" that assignment files and coder.json name, looked at before anything else in them. */
final class Format {

    private @Nullable Integer format;

    private Format() {
    }

    /**
     * Refuses an object of a later format, in which everything else may have another shape than this version expects.
     *
     * @param object the text of a JSON object
     * @param known the latest format that can be read
     * @param line where the object begins, counted from 1
     * @throws UnreadableException if it is not one JSON object
     */
    static void check(String object, int known, int line) throws UnreadableException, UnsupportedFormatException {
        Format reading = new Format();
        JsonObjectText.read(object, reading::take);
        Integer format = reading.format;
        if (format != null && format > known) {
            throw new UnsupportedFormatException(line, format, known);
        }
    }

    /** Says so if a member that has to be there is not. */
    static void require(String key, @Nullable Object value) throws UnreadableException {
        if (value == null) {
            throw new UnreadableException(Citation.quoted(key) + " is missing");
        }
    }

    private boolean take(String key, JsonValue value) throws IOException {
        if (key.equals("format")) {
            format = value.count();
        } else {
            value.skip();
        }
        return true;
    }
}
