/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

/**
 * A label-like beginning of a line: {@code User:}, {@code **Emma:** [00:12]}, {@code [0:05] Speaker 1:}. Whether it is
 * the label of a speaker is decided over the whole file.
 *
 * @param start where the line starts
 * @param end behind the colon, the closing asterisks and the timestamp, whichever is last
 * @param name the name as written, without asterisks, colon and timestamp
 * @param nameStart where the name starts
 * @param bold whether the name stands between double asterisks
 * @param timed whether a timestamp follows the name
 */
public record Label(int start, int end, String name, int nameStart, boolean bold, boolean timed) {

    /** Whether a line opens with something label-like. */
    public static boolean opens(String line) {
        return LabelMatcher.match(line, 0, line.length()) != null;
    }

    /** Where the name ends, exclusive. */
    public int nameEnd() {
        return nameStart + name.length();
    }
}
