/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** The keys of a file that a version does not know: kept, with their values, as the text of a JSON object. */
public final class UnknownKeys {

    private UnknownKeys() {
    }

    /**
     * Brings unknown keys into the form in which reading gives them.
     *
     * @param object the text of a JSON object
     * @param known the keys that have their own place where these are to be written
     * @return the object without blank space, numbers as they were written; null if it has no keys
     * @throws IllegalArgumentException if it is no JSON object, or holds a key that is known
     */
    public static @Nullable String compact(String object, Set<String> known) {
        try {
            return JsonObjectText.read(object, (key, value) -> {
                if (known.contains(key)) {
                    throw value.fault(Citation.quoted(key) + " is not an unknown key");
                }
                return false;
            });
        } catch (UnreadableException e) {
            throw new IllegalArgumentException("the unknown keys can't be written: " + e.reason(), e);
        }
    }
}
