/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** Reads one JSON object, strictly, member by member, and keeps the members that nobody knows. */
final class JsonObjectText {

    /** Takes the members of an object that it knows. */
    @FunctionalInterface
    interface Members {
        /**
         * Takes the value of a key it knows.
         *
         * @return false, without having touched the value, if it does not know the key
         */
        boolean take(String key, JsonValue value) throws IOException, UnreadableException;
    }

    private JsonObjectText() {
    }

    /**
     * Reads a text that is one JSON object.
     *
     * @return the members that were not taken, in their order, as the compact text of a JSON object with numbers as
     *         they were written; null if all were taken
     * @throws UnreadableException if it is not one JSON object with blank space around it at most, if a key is there
     *         twice, or if {@code members} can't use a value
     */
    static @Nullable String read(String text, Members members) throws UnreadableException {
        int undecodable = UndecodableBytes.firstEscape(text, 0);
        if (undecodable >= 0) {
            throw new UnreadableException(String.format("not UTF-8: byte 0x%02X %s",
                    UndecodableBytes.byteOf(text.charAt(undecodable)), JsonFault.positionIn(text, undecodable)),
                    JsonFault.lineIn(text, undecodable));
        }
        try (JsonReader reader = JsonCopy.strictReader(new StringReader(text))) {
            if (reader.peek() != JsonToken.BEGIN_OBJECT) {
                throw new UnreadableException("not a JSON object but " + new JsonValue(reader, "").describe());
            }
            String rest = readMembers(reader, members);
            if (reader.peek() != JsonToken.END_DOCUMENT) {
                throw JsonFault.describe(text);
            }
            return rest;
        } catch (IOException e) {
            // A string gives no other exception of this kind than the one for text that is not JSON
            throw JsonFault.describe(text);
        }
    }

    private static @Nullable String readMembers(JsonReader reader, Members members)
            throws IOException, UnreadableException {
        Set<String> keys = new HashSet<>();
        StringBuilder rest = new StringBuilder("{");
        reader.beginObject();
        while (reader.peek() != JsonToken.END_OBJECT) {
            String key = reader.nextName();
            if (!keys.add(key)) {
                throw new UnreadableException(JsonValue.quoted(key) + " is there twice");
            }
            if (!members.take(key, new JsonValue(reader, key))) {
                if (rest.length() > 1) {
                    rest.append(',');
                }
                JsonText.appendString(rest, key);
                rest.append(':');
                JsonCopy.compact(reader, rest);
            }
        }
        reader.endObject();
        return rest.length() == 1 ? null : rest.append('}').toString();
    }
}
