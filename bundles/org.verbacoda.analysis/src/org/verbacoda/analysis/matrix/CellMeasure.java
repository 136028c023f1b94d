/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.util.Locale;
import java.util.Optional;

/** What a cell of a matrix counts. */
public enum CellMeasure {
    /** Coded segments: assignments; the same coder, code and passage count once. */
    SEGMENTS,
    /** Transcripts with at least one such segment. */
    TRANSCRIPTS,
    /** Code points covered by such segments; where several overlap within a transcript, they count once. */
    CHARACTERS;

    /** The name used on the command line and in files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The measure of this name. */
    public static Optional<CellMeasure> byId(String id) {
        for (CellMeasure measure : values()) {
            if (measure.id().equals(id)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
