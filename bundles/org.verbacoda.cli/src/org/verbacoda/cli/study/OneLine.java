/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

/** Makes what people have written fit for a line in a terminal, which would obey its control characters. */
final class OneLine {

    private OneLine() {
    }

    /** The text with a space for each run of white space and control characters, and none at its ends. */
    static String of(String text) {
        return text.replaceAll("[\\s\\p{Cntrl}\\u0080-\\u009F\\u2028\\u2029]+", " ").strip();
    }
}
