/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;

/**
 * Says in plain words where a text stops being JSON.
 * <p>
 * Gson's own messages advise programmers and count in its buffer. Here the text is read a second time by a reader that
 * takes one character at a time: the last one taken is the first that made the text unacceptable.
 */
final class JsonFault {

    private JsonFault() {
    }

    /** Describes the first fault of a text that a strict reader of one JSON value has refused. */
    static UnreadableException describe(String text) {
        JsonSource source = JsonSource.byCharacter(text);
        // Not closed: it holds nothing but the source, which holds nothing but the text
        JsonReader reader = JsonCopy.strictReader(source);
        try {
            JsonCopy.compact(reader, new StringBuilder(), 0);
            if (reader.peek() == JsonToken.END_DOCUMENT) {
                throw new IllegalArgumentException("nothing is wrong with " + text);
            }
            return unexpected(text, source);
        } catch (TooDeepException e) {
            return e.at(source.line());
        } catch (IOException e) {
            return unexpected(text, source);
        }
    }

    /** A byte that is not UTF-8, where {@link UndecodableBytes} has escaped it. */
    static UnreadableException undecodable(String text, int at) {
        return new UnreadableException(String.format("not UTF-8: byte 0x%02X %s; save the file in the encoding UTF-8",
                UndecodableBytes.byteOf(text.charAt(at)), characterAt(text, at)), JsonSource.lineIn(text, at));
    }

    private static UnreadableException unexpected(String text, JsonSource source) {
        if (source.exhausted()) {
            return new UnreadableException(
                    "not valid JSON: it ends too early; a bracket or quotation mark is missing", source.line());
        }
        int at = source.taken() - 1;
        return new UnreadableException(
                "not valid JSON: unexpected " + name(text.codePointAt(at)) + " " + characterAt(text, at),
                source.line());
    }

    private static String name(int character) {
        if (character == '"') {
            return "quotation mark";
        }
        boolean visible = !Character.isISOControl(character) && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character) && Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.SURROGATE;
        return visible ? "\"" + Character.toString(character) + "\"" : String.format("U+%04X", character);
    }

    /** A UTF-16 offset in words, counted in code points within its line. */
    private static String characterAt(String text, int at) {
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        return "at character " + (text.codePointCount(lineStart, at) + 1);
    }
}
