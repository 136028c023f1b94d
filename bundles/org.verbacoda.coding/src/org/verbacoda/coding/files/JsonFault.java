/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Says in plain words where a text stops being JSON.
 * <p>
 * Gson's own messages advise programmers and count in its buffer. Here the text is read a second time by a reader that
 * hands out one character at a time: the last one taken is the first that made the text unacceptable.
 */
final class JsonFault extends Reader {

    private final String text;
    private int taken;

    private JsonFault(String text) {
        this.text = text;
    }

    /** Describes the first fault of a text that a strict reader of one JSON value has refused. */
    static UnreadableException describe(String text) {
        try (JsonFault source = new JsonFault(text)) {
            return source.find();
        }
    }

    private UnreadableException find() {
        // Not closed on its own: it holds nothing but this reader
        JsonReader reader = JsonCopy.strictReader(this);
        try {
            JsonCopy.compact(reader, new StringBuilder());
            if (reader.peek() == JsonToken.END_DOCUMENT) {
                throw new IllegalArgumentException("nothing is wrong with " + text);
            }
            return unexpected();
        } catch (EOFException e) {
            return new UnreadableException("not valid JSON: it ends too early, " + positionIn(text, text.length()),
                    lineIn(text, text.length()));
        } catch (IOException e) {
            return unexpected();
        } catch (UnreadableException e) {
            return e;
        }
    }

    private UnreadableException unexpected() {
        int at = Math.max(0, taken - 1);
        return new UnreadableException(
                "not valid JSON: unexpected " + name(text.codePointAt(at)) + " " + positionIn(text, at),
                lineIn(text, at));
    }

    private static String name(int character) {
        boolean visible = !Character.isISOControl(character) && !Character.isWhitespace(character)
                && !Character.isSpaceChar(character) && Character.getType(character) != Character.FORMAT
                && Character.getType(character) != Character.SURROGATE;
        return visible ? Character.toString(character) : String.format("U+%04X", character);
    }

    /** A UTF-16 offset in words: "at character 7", or "in line 2 at character 7" if there is more than one line. */
    static String positionIn(String text, int at) {
        int lineStart = text.lastIndexOf('\n', at - 1) + 1;
        String character = "at character " + (text.codePointCount(lineStart, at) + 1);
        if (text.indexOf('\n') < 0) {
            return character;
        }
        return "in line " + lineIn(text, at) + " " + character;
    }

    /** The line that holds a UTF-16 offset, counted from 1. */
    static int lineIn(String text, int at) {
        return 1 + (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    }

    @Override
    @NonNullByDefault({})
    public int read(char[] buffer, int offset, int length) {
        if (taken == text.length()) {
            return -1;
        }
        buffer[offset] = text.charAt(taken++);
        return 1;
    }

    @Override
    public void close() {
        // A string needs no closing
    }
}
