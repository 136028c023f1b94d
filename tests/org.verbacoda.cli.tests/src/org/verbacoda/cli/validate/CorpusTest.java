/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.cli.CommandLineRun;

/**
 * Real interviews, where there are some: the system property {@code verbacoda.corpus} or the environment variable
 * {@code VERBACODA_CORPUS} names a folder with {@code interviewer/*.md}. Skipped where neither is set.
 */
class CorpusTest {

    @Test
    void interviewsHaveNoErrorAndOneIsDamaged(@TempDir Path logs) {
        Optional<String> corpus = Optional.ofNullable(System.getProperty("verbacoda.corpus"))
                .or(() -> Optional.ofNullable(System.getenv("VERBACODA_CORPUS")));
        assumeTrue(corpus.isPresent(), "Skipped: set VERBACODA_CORPUS to a folder of real interviews to run this test");
        Path interviews = Path.of(corpus.orElseThrow(), "interviewer");

        CommandLineRun run = CommandLineRun.of(logs, "validate", interviews.toString());

        assertEquals("", run.stderr());
        assertEquals(0, run.exitCode());
        assertEquals(1, run.stdout().lines().filter(line -> line.endsWith("damaged-encoding]")).count());
        assertTrue(run.stdout().lines().anyMatch(line -> line.startsWith(interviews.resolve("00358.md") + ":")
                && line.endsWith("[damaged-encoding]")), run.stdout());
        assertTrue(run.stdout().contains("251 files: 0 errors, "), run.stdout());
    }
}
