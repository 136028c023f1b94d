/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** Builds the text of one JSON object. Members without a value are left out. Not thread-safe. */
public final class JsonObjectBuilder {

    private final StringBuilder out = new StringBuilder("{");
    private final Set<String> keys = new HashSet<>();

    public JsonObjectBuilder text(String key, @Nullable String value) {
        without(key);
        if (value != null) {
            key(key);
            JsonText.appendString(out, value);
        }
        return this;
    }

    public JsonObjectBuilder count(String key, int value) {
        key(key);
        out.append(value);
        return this;
    }

    /** @param value a finite number, or null */
    public JsonObjectBuilder number(String key, @Nullable Double value) {
        without(key);
        if (value != null) {
            key(key);
            JsonText.appendNumber(out, value);
        }
        return this;
    }

    /** A list of texts, also if it is empty. */
    public JsonObjectBuilder texts(String key, List<String> values) {
        key(key);
        out.append('[');
        for (int i = 0; i < values.size(); i++) {
            out.append(i > 0 ? "," : "");
            JsonText.appendString(out, values.get(i));
        }
        out.append(']');
        return this;
    }

    /** An object of texts, in their order, also if it is empty. */
    public JsonObjectBuilder texts(String key, Map<String, String> values) {
        JsonObjectBuilder object = new JsonObjectBuilder();
        values.forEach(object::text);
        key(key);
        out.append(object.endWith(null));
        return this;
    }

    /** An object of objects of texts, in their order. */
    public JsonObjectBuilder textsOf(String key, Map<String, Map<String, String>> values) {
        JsonObjectBuilder object = new JsonObjectBuilder();
        values.forEach(object::texts);
        key(key);
        out.append(object.endWith(null));
        return this;
    }

    /** True; what is false is left out. */
    public JsonObjectBuilder flag(String key, boolean value) {
        without(key);
        if (value) {
            key(key);
            out.append(true);
        }
        return this;
    }

    /** @param objects the texts of JSON objects, as {@link #endWith} gives them */
    public JsonObjectBuilder objects(String key, List<String> objects) {
        key(key);
        out.append('[').append(String.join(",", objects)).append(']');
        return this;
    }

    /** Notes a key as this version's own without writing it. */
    public JsonObjectBuilder without(String key) {
        keys.add(key);
        return this;
    }

    /**
     * Ends the object with the members of another one.
     *
     * @param extra the text of a JSON object, or null
     * @return the object on one line, without blank space
     * @throws IllegalArgumentException if {@code extra} is no JSON object, or holds a key that has its own place here
     */
    public String endWith(@Nullable String extra) {
        if (extra != null) {
            String members = UnknownKeys.compact(extra, keys);
            if (members != null) {
                separate();
                out.append(members, 1, members.length() - 1);
            }
        }
        return out.append('}').toString();
    }

    /**
     * Ends the object as {@link #endWith} does, for a file of its own.
     *
     * @return the object in UTF-8 over several lines, indented by two spaces, with a final newline
     * @throws IllegalArgumentException as {@link #endWith}, or if {@code extra} makes for values nested too deeply
     */
    public byte[] endFileWith(@Nullable String extra) {
        try {
            return JsonCopy.pretty(endWith(extra)).getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            // Of what is written here only unknown keys can be nested at will
            throw new IllegalArgumentException("the unknown keys can't be written: " + e.getMessage(), e);
        }
    }

    private void key(String key) {
        keys.add(key);
        separate();
        JsonText.appendString(out, key);
        out.append(':');
    }

    private void separate() {
        if (out.length() > 1) {
            out.append(',');
        }
    }
}
