/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.util.concurrent.CompletableFuture;

import org.verbacoda.transcript.TranscriptReader;

/**
 * The set-up of the transcript language, which takes longer than anything else a small run does. It is done once in a
 * process and on a thread of its own, while the files are being found and read. Thread-safe.
 */
final class LanguageSetup {

    /** Set up when this class is first used, and not before. */
    private static final class Once {
        static final CompletableFuture<TranscriptReader> READER = CompletableFuture
                .supplyAsync(TranscriptReader::standalone);
    }

    private final CompletableFuture<TranscriptReader> reader = Once.READER;

    private LanguageSetup() {
    }

    /** Begins the set-up, if it has not begun yet, and returns at once. */
    static LanguageSetup begin() {
        return new LanguageSetup();
    }

    /** Returns the reader, waiting until the language is set up. */
    TranscriptReader reader() {
        return reader.join();
    }
}
