/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.cli.command.ExitCode;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.PicocliException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/**
 * The command line's entry point and root command.
 *
 * <p>Commands write to {@code spec.commandLine().getOut()}, which is UTF-8 whatever the terminal's settings, and throw
 * {@link CommandFailure} when they can't run. The rest (exit codes, one clear line for each failure, a closed pipe) is
 * settled here for all of them.
 */
@Command(
        name = "verbacoda",
        description = "Read, check and code interview transcripts, and read the result across interviews.",
        mixinStandardHelpOptions = true,
        versionProvider = ProductVersion.class,
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done, no errors found",
            "1:done, errors found in the data",
            "2:could not run; one line on stderr says why",
        },
        footer = {
            "",
            "Examples:",
            "  verbacoda help            what there is",
            "  verbacoda COMMAND --help  what one command does, with examples",
            "",
        })
public final class Verbacoda implements Runnable {

    @Spec(Spec.Target.SELF)
    private CommandSpec spec = CommandSpec.create();

    private Verbacoda() {
    }

    /** Runs the command line and ends the process with one of {@link ExitCode}. */
    public static void main(String[] arguments) {
        System.exit(run(arguments, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err),
                InternalErrorLog.ofUser()));
    }

    /**
     * Runs one command.
     *
     * @param arguments what was typed behind the program's name
     * @param stdout takes the output, in UTF-8
     * @param stderr takes the line about a failure, in UTF-8
     * @param log takes the details of an unexpected failure
     * @return the number of an {@link ExitCode}
     */
    static int run(String[] arguments, OutputStream stdout, OutputStream stderr, InternalErrorLog log) {
        PrintWriter out = new PrintWriter(new OutputStreamWriter(
                new BufferedOutputStream(new ProgramOutput(stdout), 1 << 16), StandardCharsets.UTF_8));
        PrintWriter err = new PrintWriter(new OutputStreamWriter(stderr, StandardCharsets.UTF_8), true);
        FailureReport failures = new FailureReport(err, log, arguments);
        try {
            CommandLine commandLine = new CommandLine(new Verbacoda());
            Commands.addTo(commandLine);
            // An argument that starts with @ is a file's name, not a list of arguments
            commandLine.setOut(out).setErr(err).setExpandAtFiles(false).setCaseInsensitiveEnumValuesAllowed(true)
                    .setExecutionStrategy(parsed -> {
                        try {
                            return new RunLast().execute(parsed);
                        } catch (PicocliException e) {
                            throw e; // for the handlers below
                        } catch (RuntimeException e) {
                            return failures.ofCommand(e); // printing the help may fail as well
                        }
                    })
                    .setParameterExceptionHandler((wrong, given) -> failures.wrongUsage(wrong))
                    .setExecutionExceptionHandler((failure, command, parsed) -> failures.ofCommand(failure));
            int code = commandLine.execute(arguments);
            out.flush();
            return code;
        } catch (Exception | LinkageError | StackOverflowError | OutOfMemoryError e) {
            return failures.ofCommand(e);
        }
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "no command given");
    }
}
