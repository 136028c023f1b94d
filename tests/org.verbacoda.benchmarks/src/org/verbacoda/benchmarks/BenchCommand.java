/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.cli.command.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code verbacoda bench}: times what exists against the budgets. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        description = "Times what exists against its budgets, on studies it generates itself.",
        sortOptions = false,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:every budget was met", "1:some were not", "2:could not run; one line on stderr says why"},
        footer = {
            "",
            "Benchmarks: parse, validate, command, open, open-cached, matrix; with --large or by name also open-large,",
            "heap-large, matrix-large, whose study takes 4 GB of disk and a few minutes to generate the first time.",
            "Cold is the first value in a new Java process, warm the median of the later ones, with their range; a command",
            "from the shell is a new process each time.",
            "",
            "Examples:",
            "  verbacoda bench",
            "  verbacoda bench parse matrix",
            "  verbacoda bench --large",
        })
final class BenchCommand implements Callable<Integer> {

    @Spec(Spec.Target.SELF)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Which to run; without a name all but the large ones.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--large", description = "Run those on the large study, too.")
    private boolean large;

    @Option(names = "--data", paramLabel = "DIR", description = "Where generated studies are kept (default: .build/bench).")
    private Path folder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Benchmark> chosen = choose();
        BenchData data = new BenchData((folder != null ? folder : defaultFolder()).toAbsolutePath().normalize());
        Files.createDirectories(data.folder());
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        BenchTable table = new BenchTable(out);
        table.header();
        out.flush();
        boolean allMet = true;
        for (Benchmark benchmark : chosen) {
            if (!data.isGenerated(benchmark.size())) {
                err.println("Generating " + benchmark.size().transcripts + " interviews in " + data.folder() + " ...");
            }
            data.study(benchmark.size());
            Measurement measured = new Measurement(benchmark.place() == Benchmark.Place.SHELL
                    ? benchmark.work().measure(data)
                    : BenchmarkProcess.run(benchmark, data));
            allMet &= table.row(benchmark, measured);
            out.flush();
        }
        return allMet ? ExitCode.DONE.number() : ExitCode.ERRORS_FOUND.number();
    }

    private List<Benchmark> choose() {
        if (names.isEmpty()) {
            return Benchmarks.ALL.stream().filter(benchmark -> large || benchmark.size() != StudySize.LARGE).toList();
        }
        return names.stream().map(name -> Benchmarks.byName(name).orElseThrow(() -> new CommandFailure(
                "there is no benchmark \"" + name + "\"; there are "
                        + String.join(", ", Benchmarks.ALL.stream().map(Benchmark::name).toList())))).toList();
    }

    private static Path defaultFolder() {
        return ShellBenchmark.script().resolveSibling(".build").resolve("bench");
    }
}
