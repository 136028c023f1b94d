/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

/**
 * A {@code **Key:** value} line of a header.
 *
 * @param line its line, from 1
 * @param start where the line starts
 * @param keyEnd behind the closing asterisks or the colon, whichever is last
 * @param key the key as written, without asterisks and colon
 * @param valueStart where the value starts
 * @param value the value, without blank space at either end
 */
public record HeaderField(int line, int start, int keyEnd, String key, int valueStart, String value) {

    /** Where the value ends, exclusive. */
    public int valueEnd() {
        return valueStart + value.length();
    }
}
