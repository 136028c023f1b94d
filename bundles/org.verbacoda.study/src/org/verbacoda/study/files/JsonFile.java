/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;

/**
 * A small JSON file, read strictly and member by member. What is not what it has to be is refused in words that name
 * the line; members that nobody knows are kept as text.
 */
final class JsonFile {

    /** The format of all JSON files here. */
    static final int FORMAT = 1;

    private final String file;
    private final String text;
    private final JsonSource source;
    private final JsonReader reader;

    /** Takes the members of an object that it knows. */
    @FunctionalInterface
    interface Members {
        /**
         * Takes the value of a key it knows.
         *
         * @return false, without having touched the value, if it does not know the key
         */
        boolean take(String key, JsonFile value) throws IOException;
    }

    private JsonFile(String file, String text) {
        this.file = file;
        this.text = text;
        this.source = JsonSource.byLine(text);
        this.reader = new JsonReader(source);
        reader.setStrictness(Strictness.STRICT);
    }

    /**
     * Reads a file that is one JSON object with a format of its own.
     *
     * @return the members that were not taken (the format is), in their order, as the text of a JSON object
     * @throws StudyFileException if the file is of another format, before anything else of it is looked at, or if it
     *         is not what {@code members} want
     */
    static String read(String file, byte[] content, Members members) throws StudyFileException {
        String text = decode(file, content);
        List<Integer> formats = new ArrayList<>();
        new JsonFile(file, text).whole((key, value) -> {
            if (key.equals("format")) {
                formats.add(value.format());
            } else {
                value.reader.skipValue();
            }
            return true;
        });
        if (formats.isEmpty()) {
            throw new StudyFileException(file, 1, "\"format\" is missing; add \"format\": " + FORMAT);
        }
        return new JsonFile(file, text).whole((key, value) -> {
            if (key.equals("format")) {
                value.reader.skipValue();
                return true;
            }
            return members.take(key, value);
        });
    }

    /**
     * Reads an object that is no file but was kept from one.
     *
     * @param name what to call it in messages
     * @throws StudyFileException if it is not the text of a JSON object, or not what {@code members} want
     */
    static String members(String name, String object, Members members) throws StudyFileException {
        return new JsonFile(name, object).whole(members);
    }

    /** The line of the value that is next, counted from 1. */
    int line() throws IOException {
        reader.peek();
        return source.line();
    }

    /** Something is wrong with the value that is next or was just read. */
    StudyFileException fault(String problem) {
        return new StudyFileException(file, source.line(), problem);
    }

    /** Reads an object; the answer is that of {@link #read}. */
    String object(String key, Members members) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_OBJECT) {
            throw fault(JsonText.quoted(key) + " must be an object, not " + describe());
        }
        Set<String> keys = new HashSet<>();
        return JsonText.compact(rest -> {
            reader.beginObject();
            rest.beginObject();
            while (reader.peek() != JsonToken.END_OBJECT) {
                member(keys, members, rest);
            }
            reader.endObject();
            rest.endObject();
        });
    }

    private void member(Set<String> keys, Members members, JsonWriter rest) throws IOException {
        String key = reader.nextName();
        if (!keys.add(key)) {
            throw fault(JsonText.quoted(key) + " is there twice; remove one of the two");
        }
        reader.peek();
        if (!members.take(key, this)) {
            rest.name(key);
            JsonText.copy(reader, rest, 1);
        }
    }

    /** Whether the value is null, which R and others write for "not there"; it is passed over then. */
    boolean isNull() throws IOException {
        if (reader.peek() != JsonToken.NULL) {
            return false;
        }
        reader.nextNull();
        return true;
    }

    String text(String key) throws IOException {
        if (reader.peek() != JsonToken.STRING) {
            throw fault(JsonText.quoted(key) + " must be a text in quotation marks, not " + describe());
        }
        return reader.nextString();
    }

    /** A text, also where it is written as a number or as true or false. */
    String anyText(String key) throws IOException {
        return switch (reader.peek()) {
        case NUMBER -> reader.nextString();
        case BOOLEAN -> String.valueOf(reader.nextBoolean());
        default -> text(key);
        };
    }

    /** Reads each element of a list. */
    void list(String key, Element element) throws IOException {
        if (reader.peek() != JsonToken.BEGIN_ARRAY) {
            throw fault(JsonText.quoted(key) + " must be a list in [ ], not " + describe());
        }
        reader.beginArray();
        while (reader.peek() != JsonToken.END_ARRAY) {
            element.read();
        }
        reader.endArray();
    }

    /** Reads one element of a list. */
    @FunctionalInterface
    interface Element {
        void read() throws IOException;
    }

    List<String> texts(String key) throws IOException {
        List<String> texts = new ArrayList<>();
        list(key, () -> texts.add(text(key)));
        return texts;
    }

    /** An object of texts, in its order. */
    Map<String, Located> textsByKey(String key) throws IOException {
        Map<String, Located> texts = new LinkedHashMap<>();
        object(key, (name, value) -> {
            texts.put(name, new Located(value.line(), value.text(name)));
            return true;
        });
        return texts;
    }

    /** A text and the line it stands in, counted from 1. */
    record Located(int line, String text) {
    }

    private String whole(Members members) throws StudyFileException {
        try {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw fault("must be a JSON object in { }, not " + describe());
            }
            String unknown = object("", members);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw JsonFault.describe(file, text);
            }
            return unknown;
        } catch (StudyFileException e) {
            throw e;
        } catch (JsonText.TooDeepException e) {
            throw new StudyFileException(file, source.line(), e.problem());
        } catch (IOException e) {
            // A string gives no other exception of this kind than the one for text that is not JSON
            throw JsonFault.describe(file, text);
        }
    }

    private int format() throws IOException {
        if (reader.peek() != JsonToken.NUMBER) {
            throw fault("\"format\" must be " + FORMAT + ", not " + describe());
        }
        String written = reader.nextString();
        double format = Double.parseDouble(written);
        if (format > FORMAT) {
            throw fault("the file is of format " + JsonText.cut(written) + ", and this version of Verbacoda reads only "
                    + "format " + FORMAT + ". Open it with a newer version; it is left as it is.");
        }
        if (format != FORMAT) {
            throw fault("\"format\" must be " + FORMAT + ", not " + JsonText.cut(written));
        }
        return FORMAT;
    }

    /** What is there, for a message. */
    private String describe() throws IOException {
        return switch (reader.peek()) {
        case STRING -> "the text " + JsonText.quoted(reader.nextString());
        case NUMBER -> "the number " + JsonText.cut(reader.nextString());
        case BOOLEAN -> String.valueOf(reader.nextBoolean());
        case BEGIN_ARRAY -> "a list";
        case BEGIN_OBJECT -> "an object";
        default -> "null";
        };
    }

    private static String decode(String file, byte[] content) throws StudyFileException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        // No byte gives more than one UTF-16 unit
        CharBuffer out = CharBuffer.allocate(content.length);
        boolean sound = !decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (!sound) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            throw new StudyFileException(file, line, String.format(
                    "not UTF-8 (byte 0x%02X); save the file in the encoding UTF-8", content[in.position()] & 0xFF));
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
