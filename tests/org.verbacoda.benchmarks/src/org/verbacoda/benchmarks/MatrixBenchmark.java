/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.verbacoda.analysis.matrix.Matrix;
import org.verbacoda.analysis.matrix.MatrixQuery;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.study.index.StudySnapshot;

/** Codes by transcripts, from a study that is open. */
final class MatrixBenchmark {

    private static final int ROUNDS = 30;

    private MatrixBenchmark() {
    }

    static List<Double> medium(BenchData data) throws IOException, InterruptedException {
        return measure(data, StudySize.MEDIUM);
    }

    static List<Double> large(BenchData data) throws IOException, InterruptedException {
        return measure(data, StudySize.LARGE);
    }

    private static List<Double> measure(BenchData data, StudySize size) throws IOException, InterruptedException {
        StudySnapshot study = OpenBenchmark.open(data.study(size), Optional.of(data.caches()), size,
                new CodebookParser[1]);
        long[] sum = new long[1];
        List<Double> seconds = Rounds.seconds(ROUNDS, () -> {
            Matrix matrix = MatrixQuery.CODES_BY_TRANSCRIPTS.over(study);
            sum[0] += matrix.cell(0, 0) + matrix.columns().size();
        });
        if (sum[0] < ROUNDS) {
            throw new IllegalStateException("The matrix is empty");
        }
        return seconds.stream().map(value -> value * 1e3).toList();
    }
}
