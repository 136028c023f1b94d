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
            "anchors-version, -search, -wrong and -astray, or \"anchors\" for all four, are no times: they say how many",
            "passages stay on their words when another program has changed 1 to 30 % of an interview's sentences.",
            "Benchmarks: parse, validate, command, open, open-cached, matrix; with --large or by name also open-large,",
            "heap-large, matrix-large, whose study takes 4 GB of disk and a few minutes to generate the first time.",
            "In the workbench: start, start-study, start-medium, editor-open, editor-type, editor-type-fast, editor-move,",
            "editor-move-fast, editor-code, code-medium; \"editor\" stands for all that start with it. Without a display they",
            "run on one that nobody sees (Xvfb). Keys are posted to the display, whether or not those before have been",
            "answered, with gaps like a writer's, in whose longer ones the text is read again; each is timed to the end of",
            "the frame that shows what it did. Text that holds coding is locked, so typing is timed in one without.",
            "",
            "Cold is the first value in a new process, warm the median of the later two thirds, with their range; a command",
            "or a start from the shell is a new process each time. Where the budget says p99, warm is that, and the range",
            "goes from the median to the slowest.",
            "",
            "Examples:",
            "  verbacoda bench",
            "  verbacoda bench parse matrix",
            "  verbacoda bench editor --all-keys",
            "  verbacoda bench --large",
        })
final class BenchCommand implements Callable<Integer> {

    @Spec(Spec.Target.SELF)
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", arity = "0..*", description = "Which to run; without a name all but the large ones.")
    private List<String> names = new ArrayList<>();

    @Option(names = "--large", description = "Run those on the large study, too.")
    private boolean large;

    @Option(names = "--all-keys", description = "Press 1,500 keys in each of the editor's benchmarks, not 300: 12 minutes.")
    private boolean allKeys;

    @Option(names = "--data", paramLabel = "DIR", description = "Where generated studies are kept (default: .build/bench).")
    private Path folder;

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Benchmark> chosen = choose();
        BenchData data = new BenchData((folder != null ? folder : defaultFolder()).toAbsolutePath().normalize(),
                allKeys);
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
            Measurement measured = new Measurement(benchmark.place() == Benchmark.Place.OWN_PROCESS
                    ? BenchmarkProcess.run(benchmark, data)
                    : benchmark.work().measure(data));
            allMet &= table.row(benchmark, measured);
            out.flush();
        }
        return allMet ? ExitCode.DONE.number() : ExitCode.ERRORS_FOUND.number();
    }

    private List<Benchmark> choose() {
        if (names.isEmpty()) {
            return Benchmarks.ALL.stream().filter(benchmark -> large || benchmark.size() != StudySize.LARGE).toList();
        }
        return names.stream().flatMap(name -> named(name).stream()).toList();
    }

    private static List<Benchmark> named(String name) {
        List<Benchmark> found = Benchmarks.named(name);
        if (found.isEmpty()) {
            throw new CommandFailure("there is no benchmark \"" + name + "\"; there are "
                    + String.join(", ", Benchmarks.ALL.stream().map(Benchmark::name).toList()));
        }
        return found;
    }

    private static Path defaultFolder() {
        return ShellBenchmark.script().resolveSibling(".build").resolve("bench");
    }
}
