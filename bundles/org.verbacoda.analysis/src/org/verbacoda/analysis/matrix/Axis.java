/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.util.Optional;

/**
 * What the rows or columns of a matrix are.
 *
 * @param kind the kind of thing
 * @param attribute the attribute whose values they are, for {@link Kind#ATTRIBUTE}; else empty
 */
public record Axis(Kind kind, String attribute) {

    /** The kinds of things rows and columns can be. */
    public enum Kind {
        /** The codes of the codebook in its order, then unknown ones in use. */
        CODES,
        /** The transcripts, in the order of their paths. */
        TRANSCRIPTS,
        /** The coders. */
        CODERS,
        /** The cases; an assignment counts for every case that takes part in its passage. */
        CASES,
        /** The speakers; an assignment counts for every speaker in whose turns its passage lies. */
        SPEAKERS,
        /** The values an attribute has among the cases. */
        ATTRIBUTE
    }

    /** The codes. */
    public static final Axis CODES = new Axis(Kind.CODES, "");
    /** The transcripts. */
    public static final Axis TRANSCRIPTS = new Axis(Kind.TRANSCRIPTS, "");

    /**
     * Reads {@code codes}, {@code transcripts}, {@code coders}, {@code cases}, {@code speakers} (in any case) or
     * {@code attribute:NAME}.
     *
     * @return empty if it is none of them
     */
    public static Optional<Axis> parse(String text) {
        if (text.startsWith("attribute:") && text.length() > "attribute:".length()) {
            return Optional.of(new Axis(Kind.ATTRIBUTE, text.substring("attribute:".length())));
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.ATTRIBUTE && kind.name().equalsIgnoreCase(text)) {
                return Optional.of(new Axis(kind, ""));
            }
        }
        return Optional.empty();
    }
}
