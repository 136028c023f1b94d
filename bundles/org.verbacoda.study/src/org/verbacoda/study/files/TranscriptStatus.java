/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import java.util.Optional;

/** How far the work on a transcript is. */
public enum TranscriptStatus {
    /** Nobody has begun. */
    NEW("new"),
    /** Somebody works on it. */
    IN_WORK("in work"),
    /** Nothing is left to do. */
    DONE("done");

    private final String word;

    TranscriptStatus(String word) {
        this.word = word;
    }

    /** What {@code study.json} says for it. */
    public String word() {
        return word;
    }

    /** What a word of {@code study.json} stands for; empty if it is no such word. */
    static Optional<TranscriptStatus> of(String word) {
        for (TranscriptStatus status : values()) {
            if (status.word.equals(word)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
