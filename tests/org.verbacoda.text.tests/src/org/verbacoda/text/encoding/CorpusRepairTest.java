/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text.encoding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.verbacoda.text.TextDecoder;

/** Real interviews, where there are some; see {@code VERBACODA_CORPUS} in CONTRIBUTING.md. */
class CorpusRepairTest {

    @Test
    void everyInterviewComesBackExactlyHoweverOftenItWasDamaged() throws IOException {
        Optional<String> corpus = Optional.ofNullable(System.getProperty("verbacoda.corpus"))
                .or(() -> Optional.ofNullable(System.getenv("VERBACODA_CORPUS")));
        assumeTrue(corpus.isPresent(), "Skipped: set VERBACODA_CORPUS to a folder of real interviews to run this test");
        List<Path> files;
        try (Stream<Path> found = Files.list(Path.of(corpus.orElseThrow(), "interviewer"))) {
            files = found.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        assertTrue(files.size() > 200, "a corpus of a few hundred interviews");
        for (Path file : files) {
            String sound = EncodingRepair.repair(TextDecoder.decode(file).text());
            for (int times = 0; times <= 2; times++) {
                assertEquals(sound, EncodingRepair.repair(Damage.damage(sound, times)), file + ", damaged " + times + " times");
            }
        }
    }
}
