/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.cli.command.ExitCode;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells the user about a failure: always in one line, never as a stack trace. */
final class FailureReport {

    private final PrintWriter err;
    private final InternalErrorLog log;
    private final String[] arguments;
    private boolean outputFailureTold;

    /**
     * Creates the report of one run.
     *
     * @param err takes the line
     * @param log takes the details of failures nobody foresaw
     * @param arguments what was typed
     */
    FailureReport(PrintWriter err, InternalErrorLog log, String[] arguments) {
        this.err = err;
        this.log = log;
        this.arguments = arguments;
    }

    /** Reports options or parameters that don't fit, and where to read which do. */
    int wrongUsage(ParameterException wrong) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        return tell(String.valueOf(wrong.getMessage()) + suggestion(wrong) + " (see " + command + " --help)");
    }

    private static String suggestion(ParameterException wrong) {
        if (wrong instanceof UnmatchedArgumentException unmatched) {
            List<String> suggestions = unmatched.getSuggestions();
            if (!suggestions.isEmpty()) {
                return "; did you mean " + String.join(" or ", suggestions) + "?";
            }
        }
        return "";
    }

    /** Reports what a command ended with. */
    int ofCommand(Throwable failure) {
        return switch (failure) {
            case CommandFailure foreseen -> tell(String.valueOf(foreseen.getMessage()));
            case ProgramOutput.Failure output when output.readerHasGone() -> ExitCode.OUTPUT_CLOSED.number();
            case ProgramOutput.Failure output -> outputFailed(output);
            default -> unforeseen(failure);
        };
    }

    /** Tells it once: what is still in the buffer fails to be written as well when the program ends. */
    private int outputFailed(ProgramOutput.Failure output) {
        if (outputFailureTold) {
            return ExitCode.COULD_NOT_RUN.number();
        }
        outputFailureTold = true;
        return tell("the output can't be written: " + CommandFailure.reason(output.getCause()));
    }

    private int unforeseen(Throwable failure) {
        String what = "internal error: " + failure.getClass().getSimpleName()
                + (failure.getMessage() == null ? "" : ": " + failure.getMessage());
        try {
            Path file = log.write(failure, arguments);
            return tell(what + "; details in " + file);
        } catch (IOException e) {
            return tell(what + "; its details can't be written to " + log.folder() + ": " + CommandFailure.reason(e));
        }
    }

    private int tell(String message) {
        err.println("verbacoda: " + message.strip().replaceAll("\\s*\\R\\s*", " "));
        return ExitCode.COULD_NOT_RUN.number();
    }
}
