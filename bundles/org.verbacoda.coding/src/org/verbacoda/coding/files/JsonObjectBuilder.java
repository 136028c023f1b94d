/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.files;

import java.util.HashSet;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** Builds the compact text of one JSON object. Members without a value are left out. */
final class JsonObjectBuilder {

    private final StringBuilder out = new StringBuilder("{");
    private final Set<String> keys = new HashSet<>();

    JsonObjectBuilder text(String key, @Nullable String value) {
        keys.add(key);
        if (value != null) {
            key(key);
            JsonText.appendString(out, value);
        }
        return this;
    }

    JsonObjectBuilder count(String key, int value) {
        keys.add(key);
        key(key);
        out.append(value);
        return this;
    }

    JsonObjectBuilder number(String key, @Nullable Double value) {
        keys.add(key);
        if (value != null) {
            key(key);
            JsonText.appendNumber(out, value);
        }
        return this;
    }

    /** Notes a key as this version's own without writing it. */
    JsonObjectBuilder without(String key) {
        keys.add(key);
        return this;
    }

    /**
     * Ends the object with the members of another one.
     *
     * @param extra the text of a JSON object, or null
     * @throws IllegalArgumentException if it is no JSON object, or holds a key that has its own place here
     */
    String endWith(@Nullable String extra) {
        if (extra != null) {
            String members = compact(extra);
            if (members != null) {
                separate();
                out.append(members, 1, members.length() - 1);
            }
        }
        return out.append('}').toString();
    }

    private @Nullable String compact(String extra) {
        try {
            return JsonObjectText.read(extra, (key, value) -> {
                if (keys.contains(key)) {
                    throw new UnreadableException(JsonValue.quoted(key) + " is not an unknown key");
                }
                return false;
            });
        } catch (UnreadableException e) {
            throw new IllegalArgumentException("the unknown keys can't be written: " + e.reason(), e);
        }
    }

    private void key(String key) {
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
