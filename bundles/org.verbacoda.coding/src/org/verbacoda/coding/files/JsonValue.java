/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import org.eclipse.jdt.annotation.Nullable;

/** The value of one key, about to be read: asked for as what it has to be, and refused in words if it is not. */
final class JsonValue {

    private static final int LONGEST_CITATION = 40;

    private final JsonReader reader;
    private final String key;

    JsonValue(JsonReader reader, String key) {
        this.reader = reader;
        this.key = key;
    }

    /** A text; null stands for "not there", as R and pandas write it. */
    @Nullable String text() throws IOException, UnreadableException {
        if (isNull()) {
            return null;
        }
        if (reader.peek() != JsonToken.STRING) {
            throw new UnreadableException(quoted(key) + " must be a text, not " + describe());
        }
        return reader.nextString();
    }

    /** A text that is not empty; null stands for "not there". */
    @Nullable String name() throws IOException, UnreadableException {
        String text = text();
        if (text != null && text.isEmpty()) {
            throw new UnreadableException(quoted(key) + " is empty");
        }
        return text;
    }

    /** A whole number that is not negative, however it is written (R writes 100000 as 1e+05); null: "not there". */
    @Nullable Integer count() throws IOException, UnreadableException {
        if (isNull()) {
            return null;
        }
        if (reader.peek() != JsonToken.NUMBER) {
            throw new UnreadableException(quoted(key) + " must be a whole number, not " + describe());
        }
        int number;
        try {
            number = reader.nextInt();
        } catch (NumberFormatException e) {
            throw new UnreadableException(quoted(key) + " must be a whole number below 2147483648, not the number "
                    + cut(reader.nextString()));
        }
        if (number < 0) {
            throw new UnreadableException(quoted(key) + " must not be negative: " + number);
        }
        return number;
    }

    /** A number; null stands for "not there". */
    @Nullable Double number() throws IOException, UnreadableException {
        if (isNull()) {
            return null;
        }
        if (reader.peek() != JsonToken.NUMBER) {
            throw new UnreadableException(quoted(key) + " must be a number, not " + describe());
        }
        String text = reader.nextString();
        double number = Double.parseDouble(text);
        if (Double.isInfinite(number)) {
            throw new UnreadableException(quoted(key) + " is too large a number: " + cut(text));
        }
        return number;
    }

    /** What is there, for a message: {@code the text "12"}, {@code the number 12}, {@code true}, {@code a list}. */
    String describe() throws IOException {
        return switch (reader.peek()) {
        case STRING -> "the text " + quoted(reader.nextString());
        case NUMBER -> "the number " + cut(reader.nextString());
        case BOOLEAN -> String.valueOf(reader.nextBoolean());
        case BEGIN_ARRAY -> "a list";
        case BEGIN_OBJECT -> "an object";
        default -> "null";
        };
    }

    /** A key or text in quotation marks, shortened if it is long. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        JsonText.appendString(out, cut(text));
        return out.toString();
    }

    private static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_CITATION) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_CITATION)) + "...";
    }

    private boolean isNull() throws IOException {
        if (reader.peek() != JsonToken.NULL) {
            return false;
        }
        reader.nextNull();
        return true;
    }
}
