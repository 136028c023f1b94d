/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.BufferedReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.verbacoda.cli.command.CommandFailure;

/** A Java process that runs one benchmark and prints its values, one a line. */
public final class BenchmarkProcess {

    private static final String HEAP = "-Xmx2g";

    private BenchmarkProcess() {
    }

    /** Runs the benchmark named first with the data in the folder named second. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Benchmark benchmark = Benchmarks.byName(arguments[0]).orElseThrow();
        for (double value : benchmark.work().measure(new BenchData(Path.of(arguments[1]), false))) {
            System.out.println(value);
        }
    }

    /** Starts such a process and takes its values. */
    static List<Double> run(Benchmark benchmark, BenchData data) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP));
        if (Runtime.version().feature() >= 23) {
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BenchmarkProcess.class.getName(),
                benchmark.name(), data.folder().toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<Double> values = new ArrayList<>();
        try (BufferedReader output = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                values.add(Double.valueOf(line));
            }
        }
        int status = process.waitFor();
        if (status != 0) {
            throw new CommandFailure("the benchmark " + benchmark.name() + " ended with " + status);
        }
        return values;
    }
}
