/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/**
 * How JSON is written here, and copied: numbers stay as they were written ({@code 1.50}, {@code 1e5}, twenty digits),
 * objects keep the order of their keys, and repeated keys.
 */
final class JsonText {

    /** Far deeper than data goes, and less than what the stack or Gson (255) would bear. */
    private static final int DEEPEST = 100;
    private static final int LONGEST_CITATION = 40;

    /** Writes a value. */
    @FunctionalInterface
    interface Body {
        void writeTo(JsonWriter out) throws IOException;
    }

    private JsonText() {
    }

    /** The bytes of a file: UTF-8, indented by two spaces, with a final newline. */
    static byte[] file(Body body) {
        return (write(body, "  ") + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** The text of a value without any blank space. */
    static String compact(Body body) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter out = new JsonWriter(text)) {
            body.writeTo(out);
        }
        return text.toString();
    }

    /** A text in quotation marks, shortened if it is long, for a message. */
    static String quoted(String text) {
        return write(out -> out.value(cut(text)), "");
    }

    static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_CITATION) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_CITATION)) + "...";
    }

    /** Copies the members of a JSON object, given as text, into the object that is being written. */
    static void members(String object, JsonWriter out, Set<String> but) throws IOException {
        try (JsonReader in = strictReader(object)) {
            in.beginObject();
            while (in.peek() != JsonToken.END_OBJECT) {
                String key = in.nextName();
                if (but.contains(key)) {
                    in.skipValue();
                } else {
                    out.name(key);
                    copy(in, out, 1);
                }
            }
            in.endObject();
        }
    }

    /**
     * Copies the next value.
     *
     * @throws IOException if it is no JSON, or nested too deeply
     */
    static void copy(JsonReader in, JsonWriter out, int depth) throws IOException {
        switch (in.peek()) {
        case BEGIN_OBJECT -> {
            in.beginObject();
            out.beginObject();
            while (in.peek() != JsonToken.END_OBJECT) {
                out.name(in.nextName());
                copy(in, out, deeper(depth));
            }
            in.endObject();
            out.endObject();
        }
        case BEGIN_ARRAY -> {
            in.beginArray();
            out.beginArray();
            while (in.peek() != JsonToken.END_ARRAY) {
                copy(in, out, deeper(depth));
            }
            in.endArray();
            out.endArray();
        }
        case STRING -> out.value(in.nextString());
        case NUMBER -> out.jsonValue(in.nextString());
        case BOOLEAN -> out.value(in.nextBoolean());
        case NULL -> {
            in.nextNull();
            out.nullValue();
        }
        default -> throw new IllegalStateException("no value at " + in.getPath());
        }
    }

    static JsonReader strictReader(String text) {
        JsonReader reader = new JsonReader(new StringReader(text));
        reader.setStrictness(Strictness.STRICT);
        return reader;
    }

    private static int deeper(int depth) throws TooDeepException {
        if (depth == DEEPEST) {
            throw new TooDeepException();
        }
        return depth + 1;
    }

    private static String write(Body body, String indent) {
        StringWriter text = new StringWriter();
        try (JsonWriter out = new JsonWriter(text)) {
            out.setIndent(indent);
            body.writeTo(out);
        } catch (IOException e) {
            // A string takes everything, so it comes from unknown keys that are no JSON object
            throw new IllegalArgumentException("unknown keys can't be written: " + e.getMessage(), e);
        }
        return escaped(text.toString());
    }

    /** Escapes what Gson leaves: lone surrogates, which UTF-8 can't hold, DEL and C1. All can be in strings only. */
    private static String escaped(String json) {
        StringBuilder out = new StringBuilder(json.length());
        for (int i = 0; i < json.length(); i += Character.charCount(json.codePointAt(i))) {
            int c = json.codePointAt(i);
            if (c >= 0x7F && c <= 0x9F || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                out.append(String.format("\\u%04x", c));
            } else {
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** Values are nested deeper than any data is. */
    static final class TooDeepException extends IOException {

        private static final long serialVersionUID = 1L;

        TooDeepException() {
            super("values are nested more than " + DEEPEST + " deep");
        }

        String problem() {
            return "values are nested more than " + DEEPEST + " deep; Verbacoda writes no such file";
        }
    }
}
