/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * What a fix has to know beyond the text.
 *
 * @param fileName the name of the transcript's file, without folders; empty if it has none
 * @param boundId the id to which coding of the transcript is bound already although the text doesn't name it, if there
 *        is any: a fix writes exactly this one
 * @param isTaken whether another transcript of the study has an id
 */
public record FixContext(String fileName, Optional<String> boundId, Predicate<String> isTaken) {

    /** A text by itself. */
    public static final FixContext NONE = new FixContext("", Optional.empty(), id -> false);

    /** A file in no study. */
    public static FixContext of(String fileName) {
        return new FixContext(fileName, Optional.empty(), id -> false);
    }
}
