/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.verbacoda.cli.command.CommandFailure;

/**
 * What is timed in the workbench: the product with the bundle {@code org.verbacoda.benchmarks.ui} in it, on a copy of a
 * generated study and in a workspace of its own.
 */
final class WorkbenchBenchmark {

    private static final String BUNDLES = "org.verbacoda.bot,org.verbacoda.benchmarks.ui";
    private static final String APPLICATION = "org.verbacoda.benchmarks.ui.application";
    /** What a line that holds a value starts with; the platform prints others. */
    private static final String VALUE = "value: ";
    private static final int STARTS = 7;
    private static final int KEYS = 300;
    /** A thousand warm ones; the first third counts as cold. */
    private static final int ALL_KEYS = 1_500;

    private WorkbenchBenchmark() {
    }

    /** A benchmark that runs in one process of the workbench. */
    static Benchmark.Work in(StudySize size, String name) {
        return data -> {
            Path study = copy(data, size);
            return run(data, name, study, true);
        };
    }

    /** The start of the workbench without a study, in a workspace that has been used before. */
    static List<Double> start(BenchData data) throws IOException, InterruptedException {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            values.addAll(run(data, "start", null, i == 0));
        }
        return values;
    }

    /** The start with a study that has been open before. */
    static Benchmark.Work startWith(StudySize size) {
        return data -> {
            Path study = copy(data, size);
            List<Double> values = new ArrayList<>();
            for (int i = 0; i < STARTS; i++) {
                values.addAll(run(data, "start-study", study, i == 0));
            }
            return values;
        };
    }

    private static List<Double> run(BenchData data, String name, Path study, boolean newWorkspace)
            throws IOException, InterruptedException {
        Path workspace = data.folder().resolve("workspace");
        if (newWorkspace) {
            delete(workspace);
        }
        List<String> command = new ArrayList<>(List.of(
                ShellBenchmark.script().resolveSibling("releng").resolve("in-workbench").toString(), BUNDLES, APPLICATION,
                "-data", workspace.toString(), "-benchmark", name, "-keys",
                String.valueOf(data.allKeys() ? ALL_KEYS : KEYS)));
        if (study != null) {
            command.addAll(List.of("-study", study.toString()));
        }
        Path log = data.folder().resolve("workbench.log");
        Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        List<Double> values = new ArrayList<>();
        try (BufferedReader output = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            output.lines().filter(line -> line.startsWith(VALUE))
                    .forEach(line -> values.add(Double.valueOf(line.substring(VALUE.length()))));
        }
        int status = process.waitFor();
        if (status != 0 || values.isEmpty()) {
            throw new CommandFailure("the benchmark " + name + " ended with " + status + " (details in " + log + ")");
        }
        return values;
    }

    /** A copy of a generated study, which the benchmark may change. */
    private static Path copy(BenchData data, StudySize size) throws IOException {
        Path from = data.study(size);
        Path to = data.folder().resolve("copy");
        delete(to);
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                    Files.delete(file);
                }
            }
        }
    }
}
