/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.study;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.index.StudyReader;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.transcript.TranscriptSettings;

/** How a command opens the study it was given. */
public final class StudyOpening {

    private StudyOpening() {
    }

    /** The codebook language, set up while the study's files are read; it takes longer than a small study does. */
    public static Supplier<CodebookParser> parser() {
        CompletableFuture<CodebookParser> setUp = CompletableFuture.supplyAsync(CodebookParser::standalone);
        return setUp::join;
    }

    /**
     * Opens a study.
     *
     * @throws CommandFailure if it can't be opened
     */
    public static StudySnapshot open(Path folder, Supplier<CodebookParser> parser) {
        try {
            return new StudyReader(parser, cacheFolder(System.getenv())).open(folder, StudyProgress.NONE);
        } catch (StudyException e) {
            throw new CommandFailure(String.valueOf(e.getMessage()), e);
        }
    }

    /**
     * The settings that a study has for its transcripts.
     *
     * @throws CommandFailure if its study.json can't be read
     */
    public static TranscriptSettings settings(Path study) {
        try {
            return StudyReader.settings(new StudyLayout(study)).transcripts();
        } catch (IOException e) {
            throw new CommandFailure(study + ": " + e.getMessage(), e);
        }
    }

    /** Where index caches are kept: below {@code XDG_CACHE_HOME} or {@code LOCALAPPDATA}, else in {@code ~/.cache}. */
    static Optional<Path> cacheFolder(Map<String, String> environment) {
        // A relative path there is to be ignored, says the XDG base directory specification
        Path base = Stream.of("XDG_CACHE_HOME", "LOCALAPPDATA").map(name -> environment.getOrDefault(name, ""))
                .map(Path::of).filter(Path::isAbsolute).findFirst()
                .orElseGet(() -> Path.of(String.valueOf(System.getProperty("user.home")), ".cache"));
        return Optional.of(base.resolve("verbacoda").resolve("index"));
    }
}
