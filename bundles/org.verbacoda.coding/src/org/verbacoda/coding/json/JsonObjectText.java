/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** Reads one JSON object, strictly, member by member, and keeps the members that nobody knows. */
public final class JsonObjectText {

    /** Takes the members of an object that it knows. */
    @FunctionalInterface
    public interface Members {
        /**
         * Takes the value of a key it knows.
         *
         * @return false, without having touched the value, if it does not know the key
         * @throws UnreadableException if the value is not what it has to be
         * @throws IOException if the text turns out to be no JSON, which {@link JsonObjectText#read} puts into words
         */
        boolean take(String key, JsonValue value) throws IOException;
    }

    private JsonObjectText() {
    }

    /**
     * Reads a text that is one JSON object.
     *
     * @param text bytes that are not UTF-8 as {@link UndecodableBytes} has them
     * @return the members that were not taken, in their order, as the compact text of a JSON object with numbers as
     *         they were written; null if all were taken
     * @throws UnreadableException if it is not one JSON object with blank space around it at most, if a key is there
     *         twice, or if {@code members} can't use a value
     */
    public static @Nullable String read(String text, Members members) throws UnreadableException {
        int undecodable = UndecodableBytes.firstEscape(text, 0);
        if (undecodable >= 0) {
            throw JsonFault.undecodable(text, undecodable);
        }
        JsonSource source = JsonSource.byLine(text);
        try (JsonReader reader = JsonCopy.strictReader(source)) {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                JsonValue value = new JsonValue(reader, source, "", 0);
                throw value.fault("must be a JSON object in { }, not " + value.describe());
            }
            String rest = readMembers(reader, source, members, 0);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw JsonFault.describe(text);
            }
            return rest;
        } catch (UnreadableException e) {
            throw e;
        } catch (TooDeepException e) {
            throw e.at(source.line());
        } catch (IOException e) {
            // A string gives no other exception of this kind than the one for text that is not JSON
            throw JsonFault.describe(text);
        }
    }

    /** Reads an object that is nested in {@code depth} others, lists included. */
    static @Nullable String readMembers(JsonReader reader, JsonSource source, Members members, int depth)
            throws IOException {
        Set<String> keys = new HashSet<>();
        StringBuilder rest = new StringBuilder("{");
        reader.beginObject();
        while (reader.peek() != JsonToken.END_OBJECT) {
            String key = reader.nextName();
            JsonValue value = new JsonValue(reader, source, key, depth + 1);
            if (!keys.add(key)) {
                throw value.fault(Citation.quoted(key) + " is there twice; remove one of the two");
            }
            if (!members.take(key, value)) {
                if (rest.length() > 1) {
                    rest.append(',');
                }
                JsonText.appendString(rest, key);
                rest.append(':');
                JsonCopy.compact(reader, rest, depth + 1);
            }
        }
        reader.endObject();
        return rest.length() == 1 ? null : rest.append('}').toString();
    }
}
