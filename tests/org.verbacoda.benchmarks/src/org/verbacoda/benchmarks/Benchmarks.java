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

    /** What is painted in the frame that follows is seen at once. */
    private static final Budget SIXTY_HERTZ = Budget.nearlyAlwaysAtMost(16, "ms");

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
                    StudySize.LARGE, Place.OWN_PROCESS, MatrixBenchmark::large),
            new Benchmark("search", "a text in 1,250 interviews that are open", Budget.atMost(100, "ms"),
                    StudySize.MEDIUM, Place.OWN_PROCESS, SearchBenchmark::medium),
            new Benchmark("anchors-version", "passages right after edits elsewhere, cited text at hand",
                    Budget.atLeast(99.5, "%"), StudySize.EDITOR, Place.OWN_PROCESS, AnchorsBenchmark::byVersion),
            new Benchmark("anchors-search", "the same, by search alone", Budget.atLeast(97, "%"), StudySize.EDITOR,
                    Place.OWN_PROCESS, AnchorsBenchmark::bySearch),
            new Benchmark("anchors-wrong", "passages placed wrongly, cited text at hand", Budget.atMost(0, "%"),
                    StudySize.EDITOR, Place.OWN_PROCESS, AnchorsBenchmark::wrongByVersion),
            new Benchmark("anchors-astray", "the same, by search alone", Budget.atMost(0.2, "%"), StudySize.EDITOR,
                    Place.OWN_PROCESS, AnchorsBenchmark::wrongBySearch),
            new Benchmark("start", "workbench up, from the shell to the painted window at rest", Budget.atMost(3, "s"),
                    StudySize.EDITOR, Place.WORKBENCH, WorkbenchBenchmark::start),
            new Benchmark("start-study", "the same with a study that was open before", Budget.atMost(4, "s"),
                    StudySize.EDITOR, Place.WORKBENCH, WorkbenchBenchmark.startWith(StudySize.EDITOR)),
            new Benchmark("start-medium", "the same with 1,250 interviews, 100,000 assignments", Budget.atMost(5, "s"),
                    StudySize.MEDIUM, Place.WORKBENCH, WorkbenchBenchmark.startWith(StudySize.MEDIUM)),
            editor("editor-open", "open 300,000 characters, 1,000 assignments, to the paint",
                    Budget.atMost(300, "ms")),
            editor("editor-type", "type in 300,000 characters, 1,000 assignments, 8/s, key to paint", SIXTY_HERTZ),
            editor("editor-type-fast", "the same, 30/s", SIXTY_HERTZ),
            editor("editor-move", "arrows and pages in 1,000 assignments, 8/s, key to paint", SIXTY_HERTZ),
            editor("editor-move-fast", "the same, 30/s", SIXTY_HERTZ),
            editor("editor-code", "code among 1,000 assignments, key to its stripe's paint",
                    Budget.nearlyAlwaysAtMost(100, "ms")),
            new Benchmark("code-medium", "the same in 1,250 interviews, 100,000 assignments",
                    Budget.nearlyAlwaysAtMost(100, "ms"), StudySize.MEDIUM, Place.WORKBENCH,
                    WorkbenchBenchmark.in(StudySize.MEDIUM, "code-medium")));

    private Benchmarks() {
    }

    private static Benchmark editor(String name, String what, Budget budget) {
        return new Benchmark(name, what, budget, StudySize.EDITOR, Place.WORKBENCH,
                WorkbenchBenchmark.in(StudySize.EDITOR, name));
    }

    static Optional<Benchmark> byName(String name) {
        return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
    }

    /** The benchmark of that name; if there is none, all whose names start with it and a hyphen. */
    static List<Benchmark> named(String name) {
        Optional<Benchmark> one = byName(name);
        return one.isPresent() ? List.of(one.get())
                : ALL.stream().filter(benchmark -> benchmark.name().startsWith(name + "-")).toList();
    }
}
