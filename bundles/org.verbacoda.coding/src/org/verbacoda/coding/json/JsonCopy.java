/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;

/**
 * Copies JSON values as text: compact, or over several lines. Numbers stay as they were written ({@code 1.50},
 * {@code 1e5}, twenty digits), objects keep the order of their keys, and repeated keys.
 */
final class JsonCopy {

    /** Far deeper than data goes, and less than what the stack or Gson (255) would bear. */
    private static final int DEEPEST = 100;

    private final StringBuilder out;
    private final String indent;
    private final String colon;

    private JsonCopy(StringBuilder out, String indent) {
        this.out = out;
        this.indent = indent;
        this.colon = indent.isEmpty() ? ":" : ": ";
    }

    /** A reader that takes JSON as RFC 8259 has it and nothing else. */
    static JsonReader strictReader(Reader text) {
        JsonReader reader = new JsonReader(text);
        reader.setStrictness(Strictness.STRICT);
        return reader;
    }

    /**
     * Appends the reader's next value without any blank space.
     *
     * @param depth in how many objects and lists it lies
     * @throws IOException if it is no JSON, or nested too deeply
     */
    static void compact(JsonReader reader, StringBuilder out, int depth) throws IOException {
        new JsonCopy(out, "").value(reader, depth);
    }

    /**
     * The value with each member and element on a line of its own, two spaces deeper than what holds it, and a final
     * newline.
     *
     * @throws IOException if it is no JSON, or nested too deeply
     */
    static String pretty(String json) throws IOException {
        StringBuilder out = new StringBuilder();
        new JsonCopy(out, "  ").value(strictReader(new StringReader(json)), 0);
        return out.append('\n').toString();
    }

    private void value(JsonReader reader, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new TooDeepException(DEEPEST);
        }
        switch (reader.peek()) {
        case BEGIN_OBJECT -> object(reader, depth);
        case BEGIN_ARRAY -> array(reader, depth);
        case STRING -> JsonText.appendString(out, reader.nextString());
        case NUMBER -> out.append(reader.nextString());
        case BOOLEAN -> out.append(reader.nextBoolean());
        case NULL -> {
            reader.nextNull();
            out.append("null");
        }
        default -> throw new IllegalStateException("no value at " + reader.getPath());
        }
    }

    private void object(JsonReader reader, int depth) throws IOException {
        reader.beginObject();
        out.append('{');
        int members = 0;
        while (reader.peek() != JsonToken.END_OBJECT) {
            separate(members++, depth + 1);
            JsonText.appendString(out, reader.nextName());
            out.append(colon);
            value(reader, depth + 1);
        }
        reader.endObject();
        close(members, depth, '}');
    }

    private void array(JsonReader reader, int depth) throws IOException {
        reader.beginArray();
        out.append('[');
        int elements = 0;
        while (reader.peek() != JsonToken.END_ARRAY) {
            separate(elements++, depth + 1);
            value(reader, depth + 1);
        }
        reader.endArray();
        close(elements, depth, ']');
    }

    private void separate(int before, int depth) {
        if (before > 0) {
            out.append(',');
        }
        newLine(depth);
    }

    private void close(int members, int depth, char bracket) {
        if (members > 0) {
            newLine(depth);
        }
        out.append(bracket);
    }

    private void newLine(int depth) {
        if (!indent.isEmpty()) {
            out.append('\n').append(indent.repeat(depth));
        }
    }
}
