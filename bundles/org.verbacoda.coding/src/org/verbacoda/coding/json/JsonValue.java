/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The value of one key, about to be read: asked once for what it has to be, and refused in words that name the key if
 * it is not. Each method that reads throws {@link UnreadableException} then, and another {@link IOException} where the
 * text is no JSON; both are for {@link JsonObjectText#read} to pass on.
 */
public final class JsonValue {

    private final JsonReader reader;
    private final JsonSource source;
    private final String key;
    private final int depth;

    /** Reads each element of a list. */
    @FunctionalInterface
    public interface Element {
        /** Reads one element, asked for as values are; in messages it goes by the key of the list. */
        void read(JsonValue element) throws IOException;
    }

    /** @param depth in how many objects and lists the value lies */
    JsonValue(JsonReader reader, JsonSource source, String key, int depth) {
        this.reader = reader;
        this.source = source;
        this.key = key;
        this.depth = depth;
    }

    /** The line in which the value begins that is about to be read, counted from 1. */
    public int line() throws IOException {
        reader.peek();
        return source.line();
    }

    /** Something is wrong with the value that was just read or looked at; the line is told from that. */
    public UnreadableException fault(String problem) {
        return new UnreadableException(problem, source.line());
    }

    /** A text; null stands for "not there", as R and pandas write it. */
    public @Nullable String text() throws IOException {
        return isNull() ? null : requireText();
    }

    /** A text that has to be there. */
    public String requireText() throws IOException {
        if (reader.peek() != JsonToken.STRING) {
            throw mustBe("a text in quotation marks");
        }
        return reader.nextString();
    }

    /** A text that has to be there, also where it is written as a number or as true or false. */
    public String requireAnyText() throws IOException {
        return switch (reader.peek()) {
        case NUMBER -> reader.nextString();
        case BOOLEAN -> String.valueOf(reader.nextBoolean());
        default -> requireText();
        };
    }

    /** A text that is not empty; null stands for "not there". */
    public @Nullable String name() throws IOException {
        String text = text();
        if (text != null && text.isEmpty()) {
            throw fault(Citation.quoted(key) + " is empty");
        }
        return text;
    }

    /** True or false, which has to be there. */
    public boolean requireFlag() throws IOException {
        if (reader.peek() != JsonToken.BOOLEAN) {
            throw mustBe("true or false");
        }
        return reader.nextBoolean();
    }

    /** A whole number that is not negative, however it is written (R writes 100000 as 1e+05); null: "not there". */
    public @Nullable Integer count() throws IOException {
        if (isNull()) {
            return null;
        }
        if (reader.peek() != JsonToken.NUMBER) {
            throw mustBe("a whole number");
        }
        int number;
        try {
            number = reader.nextInt();
        } catch (NumberFormatException e) {
            throw fault(Citation.quoted(key) + " must be a whole number below 2147483648, not the number "
                    + Citation.cut(reader.nextString()));
        }
        if (number < 0) {
            throw fault(Citation.quoted(key) + " must not be negative: " + number);
        }
        return number;
    }

    /** A number; null stands for "not there". */
    public @Nullable Double number() throws IOException {
        if (isNull()) {
            return null;
        }
        if (reader.peek() != JsonToken.NUMBER) {
            throw mustBe("a number");
        }
        String text = reader.nextString();
        double number = Double.parseDouble(text);
        if (Double.isInfinite(number)) {
            throw fault(Citation.quoted(key) + " is too large a number: " + Citation.cut(text));
        }
        return number;
    }

    /**
     * A number that has to be there, as it is written.
     *
     * @param kind what it must be, for the message that there is something else
     */
    public String requireNumber(String kind) throws IOException {
        if (reader.peek() != JsonToken.NUMBER) {
            throw mustBe(kind);
        }
        return reader.nextString();
    }

    /** An object that has to be there; the answer is that of {@link JsonObjectText#read}. */
    public @Nullable String object(JsonObjectText.Members members) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            throw mustBe("an object");
        }
        return JsonObjectText.readMembers(reader, source, members, depth);
    }

    /** A list that has to be there. */
    public void list(Element element) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_ARRAY) {
            throw mustBe("a list in [ ]");
        }
        JsonValue each = new JsonValue(reader, source, key, depth + 1);
        reader.beginArray();
        while (reader.peek() != JsonToken.END_ARRAY) {
            element.read(each);
        }
        reader.endArray();
    }

    /** A list of texts that has to be there. */
    public List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>();
        list(element -> texts.add(element.requireText()));
        return texts;
    }

    /** Whether the value is null; it is passed over then. */
    public boolean isNull() throws IOException {
        if (reader.peek() != JsonToken.NULL) {
            return false;
        }
        reader.nextNull();
        return true;
    }

    /** Passes over the value, whatever it is. */
    public void skip() throws IOException {
        reader.skipValue();
    }

    private UnreadableException mustBe(String kind) throws IOException {
        return fault(Citation.quoted(key) + " must be " + kind + ", not " + describe());
    }

    /** What is there, for a message: {@code the text "12"}, {@code the number 12}, {@code true}, {@code a list}. */
    String describe() throws IOException {
        return switch (reader.peek()) {
        case STRING -> "the text " + Citation.quoted(reader.nextString());
        case NUMBER -> "the number " + Citation.cut(reader.nextString());
        case BOOLEAN -> String.valueOf(reader.nextBoolean());
        case BEGIN_ARRAY -> "a list";
        case BEGIN_OBJECT -> "an object";
        default -> "null";
        };
    }
}
