/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verbacoda.cli.command.CommandFailure;

/** Commands as a user types them: the start script, a Java process, everything cold each time. */
final class ShellBenchmark {

    private static final int ROUNDS = 7;

    private ShellBenchmark() {
    }

    static List<Double> validate(BenchData data) throws IOException, InterruptedException {
        Path transcripts = data.study(StudySize.MEDIUM).resolve("transcripts");
        return Rounds.seconds(ROUNDS, () -> run("validate", "--format", "json", transcripts.toString()));
    }

    static List<Double> smallMatrix(BenchData data) throws IOException, InterruptedException {
        Path sample = script().resolveSibling("samples").resolve("repair-cafe");
        return Rounds.seconds(ROUNDS, () -> run("matrix", sample.toString()));
    }

    /** The start script this process was started by. */
    static Path script() {
        return Optional.ofNullable(System.getProperty("verbacoda.script")).map(Path::of)
                .orElseThrow(() -> new CommandFailure("commands can be timed only when started by ./verbacoda"));
    }

    private static void run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(script().toString()));
        command.addAll(List.of(arguments));
        File nowhere = new File(File.separatorChar == '\\' ? "NUL" : "/dev/null");
        int status = new ProcessBuilder(command).redirectOutput(nowhere).redirectError(nowhere).start().waitFor();
        if (status != 0) {
            throw new CommandFailure(String.join(" ", command) + " ended with " + status);
        }
    }
}
