/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import java.util.function.Predicate;

/** Ids for transcripts that have none, or none that can stay. Each is well formed. Thread-safe: no state. */
public final class ProposedIds {

    private static final int MAX_LENGTH = 80;

    private ProposedIds() {
    }

    /**
     * An id made of a file's name.
     *
     * @param fileName without folders; its ending is left out
     * @param isTaken whether another transcript has an id
     */
    public static String forFile(String fileName, Predicate<String> isTaken) {
        int dot = fileName.lastIndexOf('.');
        return near(dot > 0 ? fileName.substring(0, dot) : fileName, isTaken);
    }

    /** The nearest id that is well formed and not taken. */
    public static String near(String name, Predicate<String> isTaken) {
        String id = wellFormed(name);
        return isTaken.test(id) ? next(id, isTaken) : id;
    }

    /** A well-formed id with the first number behind it that makes it one of its own. */
    public static String next(String id, Predicate<String> isTaken) {
        int number = 2;
        while (isTaken.test(id + "-" + number)) {
            number++;
        }
        return id + "-" + number;
    }

    /** Every run of what may not be in an id becomes a hyphen. */
    private static String wellFormed(String name) {
        StringBuilder id = new StringBuilder();
        boolean gap = false;
        for (int at = 0; at < name.length() && id.length() < MAX_LENGTH; at += Character.charCount(name.codePointAt(at))) {
            int c = name.codePointAt(at);
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
            if (Character.isLetterOrDigit(c) || mark || "._-".indexOf(c) >= 0) {
                if (gap && !id.isEmpty()) {
                    id.append('-');
                }
                id.appendCodePoint(c);
                gap = false;
            } else if (type != Character.FORMAT && type != Character.CONTROL) {
                gap = true;
            }
        }
        return id.isEmpty() ? "transcript-1" : id.toString();
    }
}
