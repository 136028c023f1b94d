/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.structure;

import org.eclipse.jdt.annotation.Nullable;

/** The names inside the marked-up beginnings of lines. */
public final class Names {

    private Names() {
    }

    /** The name in a label as written, {@code **Emma:** [00:12]}; the label itself if it has none. */
    public static String ofLabel(String label) {
        @Nullable Label match = LabelMatcher.match(label, 0, label.length());
        return match == null ? label : match.name();
    }

    /** The key in {@code **Key:**} or {@code **Key**:}. */
    public static String ofKey(String key) {
        int end = key.lastIndexOf("**");
        String inner = end < 2 ? key : key.substring(2, end);
        return (inner.endsWith(":") ? inner.substring(0, inner.length() - 1) : inner).strip();
    }

    /** The heading without its number signs. */
    public static String ofHeading(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == '#') {
            at++;
        }
        return line.substring(at).strip();
    }
}
