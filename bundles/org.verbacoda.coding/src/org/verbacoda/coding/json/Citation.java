/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.coding.json;

/** How messages cite what is in a file. */
public final class Citation {

    /** In code points. */
    private static final int LONGEST = 40;

    private Citation() {
    }

    /** A key or text in quotation marks, as JSON has it, shortened if it is longer than 40 code points. */
    public static String quoted(String text) {
        StringBuilder out = new StringBuilder();
        JsonText.appendString(out, cut(text));
        return out.toString();
    }

    /** The text, shortened if it is longer than 40 code points. */
    public static String cut(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "...";
    }
}
