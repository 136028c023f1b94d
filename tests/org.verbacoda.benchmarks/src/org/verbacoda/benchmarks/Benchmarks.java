/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.util.List;
import java.util.Optional;

import org.verbacoda.benchmarks.Benchmark.Place;

/** All benchmarks there are, with their budgets: those of the design for what exists. */
final class Benchmarks {

    static final List<Benchmark> ALL = List.of(
            new Benchmark("parse", "parse + validate transcripts, both cores", Budget.atLeast(100, "MB/s"),
                    StudySize.MEDIUM, Place.OWN_PROCESS, ParseBenchmark::measure),
            new Benchmark("validate", "validate 1,250 interviews, from the shell", Budget.atMost(3, "s"),
                    StudySize.MEDIUM, Place.SHELL, ShellBenchmark::validate),
            new Benchmark("command", "matrix of the sample study, from the shell", Budget.atMost(1, "s"),
                    StudySize.MEDIUM, Place.SHELL, ShellBenchmark::smallMatrix),
            new Benchmark("open", "open 1,250 interviews, 100,000 assignments", Budget.atMost(5, "s"),
                    StudySize.MEDIUM, Place.OWN_PROCESS, OpenBenchmark::uncached),
            new Benchmark("open-cached", "the same, cached", Budget.atMost(1, "s"),
                    StudySize.MEDIUM, Place.OWN_PROCESS, OpenBenchmark::cached),
            new Benchmark("matrix", "matrix 200 codes x 1,250 interviews", Budget.atMost(20, "ms"),
                    StudySize.MEDIUM, Place.OWN_PROCESS, MatrixBenchmark::medium),
            new Benchmark("open-large", "open 81,000 interviews, 6.5 million assignments, cached",
                    Budget.atMost(15, "s"), StudySize.LARGE, Place.OWN_PROCESS, OpenBenchmark::cachedLarge),
            new Benchmark("heap-large", "the same, heap in use", Budget.atMost(2048, "MB"),
                    StudySize.LARGE, Place.OWN_PROCESS, OpenBenchmark::heapLarge),
            new Benchmark("matrix-large", "matrix 200 codes x 81,000 interviews", Budget.atMost(300, "ms"),
                    StudySize.LARGE, Place.OWN_PROCESS, MatrixBenchmark::large));

    private Benchmarks() {
    }

    static Optional<Benchmark> byName(String name) {
        return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
    }
}
