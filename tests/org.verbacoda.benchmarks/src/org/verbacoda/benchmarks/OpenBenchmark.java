/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.study.index.StudyReader;
import org.verbacoda.study.index.StudySnapshot;

/** Opening a study. */
final class OpenBenchmark {

    private static final int ROUNDS = 7;
    private static final int LARGE_ROUNDS = 4;

    private OpenBenchmark() {
    }

    static List<Double> uncached(BenchData data) throws IOException, InterruptedException {
        Path study = data.study(StudySize.MEDIUM);
        CodebookParser[] parser = new CodebookParser[1];
        return Rounds.seconds(ROUNDS, () -> open(study, Optional.empty(), StudySize.MEDIUM, parser));
    }

    static List<Double> cached(BenchData data) throws IOException, InterruptedException {
        return cached(data, StudySize.MEDIUM, ROUNDS);
    }

    static List<Double> cachedLarge(BenchData data) throws IOException, InterruptedException {
        return cached(data, StudySize.LARGE, LARGE_ROUNDS);
    }

    private static List<Double> cached(BenchData data, StudySize size, int rounds)
            throws IOException, InterruptedException {
        Path study = data.study(size);
        CodebookParser[] parser = new CodebookParser[1];
        return Rounds.seconds(rounds, () -> open(study, Optional.of(data.caches()), size, parser));
    }

    /** The heap that an open study occupies, in MB (2^20 bytes), measured behind a collection. */
    static List<Double> heapLarge(BenchData data) throws IOException {
        StudySnapshot study = open(data.study(StudySize.LARGE), Optional.of(data.caches()), StudySize.LARGE,
                new CodebookParser[1]);
        Runtime runtime = Runtime.getRuntime();
        System.gc();
        double used = (runtime.totalMemory() - runtime.freeMemory()) / (double) (1 << 20);
        if (study.assignmentCount() == 0) {
            throw new IllegalStateException("The study was let go before it was measured");
        }
        return List.of(used);
    }

    static StudySnapshot open(Path folder, Optional<Path> cache, StudySize size, CodebookParser[] parser)
            throws IOException {
        StudySnapshot study = new StudyReader(() -> {
            if (parser[0] == null) {
                parser[0] = CodebookParser.standalone();
            }
            return parser[0];
        }, cache).open(folder, StudyProgress.NONE);
        if (study.transcripts().size() != size.transcripts || study.codes().size() != StudySize.CODES) {
            throw new IllegalStateException("The generated study is incomplete; delete " + folder);
        }
        return study;
    }
}
