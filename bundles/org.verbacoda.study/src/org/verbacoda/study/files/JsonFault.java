/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.io.IOException;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Says in plain words where a text stops being JSON; Gson's own messages advise programmers. */
final class JsonFault {

    private JsonFault() {
    }

    /** Describes the first fault of a text that a strict reader has refused. */
    static StudyFileException describe(String file, String text) {
        JsonSource source = JsonSource.byCharacter(text);
        // Not closed on its own: it holds nothing but the source
        JsonReader reader = new JsonReader(source);
        reader.setStrictness(Strictness.STRICT);
        try {
            JsonText.compact(nowhere -> JsonText.copy(reader, nowhere, 0));
        } catch (JsonText.TooDeepException e) {
            return new StudyFileException(file, source.line(), e.problem());
        } catch (IOException e) {
            return source.exhausted() ? endsTooEarly(file, source.line()) : unexpected(file, text, source.taken());
        }
        // One whole value, so it is what stands behind it
        return somethingBehind(file, text, reader, source);
    }

    private static StudyFileException somethingBehind(String file, String text, JsonReader reader, JsonSource source) {
        try {
            if (reader.peek() == JsonToken.END_DOCUMENT) {
                throw new IllegalArgumentException("nothing is wrong with " + text);
            }
            return unexpected(file, text, source.taken());
        } catch (IOException e) {
            return unexpected(file, text, source.taken());
        }
    }

    private static StudyFileException endsTooEarly(String file, int line) {
        return new StudyFileException(file, line,
                "not valid JSON: the file ends too early; a bracket or quotation mark is missing");
    }

    private static StudyFileException unexpected(String file, String text, int taken) {
        int at = Math.max(0, taken - 1);
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        int line = 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
        return new StudyFileException(file, line, "not valid JSON: unexpected " + name(text.codePointAt(at))
                + " at character " + (text.codePointCount(lineStart, at) + 1));
    }

    private static String name(int character) {
        boolean visible = !Character.isISOControl(character) && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character) && Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.SURROGATE;
        return visible ? Character.toString(character) : String.format("U+%04X", character);
    }
}
