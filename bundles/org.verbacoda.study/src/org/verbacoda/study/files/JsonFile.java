/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.coding.json.Citation;
import org.verbacoda.coding.json.JsonObjectText;
import org.verbacoda.coding.json.JsonValue;
import org.verbacoda.coding.json.UndecodableBytes;
import org.verbacoda.coding.json.UnreadableException;

/** A small JSON file with a format of its own. What is wrong in it is told with the file's name and the line. */
final class JsonFile {

    /** The format of all JSON files here. */
    static final int FORMAT = 1;

    /** The unknown keys of a file that has none. */
    static final String NOTHING_UNKNOWN = "{}";

    private JsonFile() {
    }

    /**
     * Reads a file that is one JSON object with a format of its own.
     *
     * @return the members that were not taken (the format is), in their order, as the text of a JSON object
     * @throws StudyFileException if the file is of another format, before anything else of it is looked at, or if it
     *         is not what {@code members} want
     */
    static String read(String file, byte[] content, JsonObjectText.Members members) throws StudyFileException {
        String text = UndecodableBytes.decode(content, 0, content.length);
        String json = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            checkFormat(json);
            @Nullable String unknown = JsonObjectText.read(json, (key, value) -> {
                if (key.equals("format")) {
                    value.skip();
                    return true;
                }
                return members.take(key, value);
            });
            return unknown == null ? NOTHING_UNKNOWN : unknown;
        } catch (UnreadableException e) {
            throw new StudyFileException(file, e.line(), e.reason());
        }
    }

    private static void checkFormat(String json) throws UnreadableException {
        List<String> formats = new ArrayList<>();
        JsonObjectText.read(json, (key, value) -> {
            if (key.equals("format")) {
                formats.add(value.requireNumber(String.valueOf(FORMAT)));
                check(formats.get(0), value);
            } else {
                value.skip();
            }
            return true;
        });
        if (formats.isEmpty()) {
            throw new UnreadableException("\"format\" is missing; add \"format\": " + FORMAT);
        }
    }

    private static void check(String written, JsonValue value) throws UnreadableException {
        double format = Double.parseDouble(written);
        if (format > FORMAT) {
            throw value.fault("the file is of format " + Citation.cut(written) + ", and this version of Verbacoda "
                    + "reads only format " + FORMAT + ". Open it with a newer version; it is left as it is.");
        }
        if (format != FORMAT) {
            throw value.fault("\"format\" must be " + FORMAT + ", not " + Citation.cut(written));
        }
    }
}
