/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli;

import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.cli.command.ExitCode;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command contributed by the tests, which ends as it is told to. */
@Command(name = "end")
final class FailingCommand implements Callable<Integer> {

    /** The ways to end. */
    enum Way {
        /** Prints a line that is not ASCII and finds errors. */
        ERRORS_FOUND,
        /** Says that a file is missing. */
        FILE_MISSING,
        /** Fails with a message of several lines. */
        SEVERAL_LINES,
        /** Fails as only a programming error can. */
        BUG,
        /** Calls itself without end. */
        STACK_OVERFLOW,
    }

    /** Makes the command known. */
    public static final class Contribution implements CommandContribution {
        @Override
        public Object command() {
            return new FailingCommand();
        }
    }

    @Spec
    private CommandSpec spec;

    @Parameters
    private Way way;

    @Override
    public Integer call() {
        return switch (way) {
            case ERRORS_FOUND -> {
                spec.commandLine().getOut().println("Zoë 🎹 said “no”");
                yield ExitCode.ERRORS_FOUND.number();
            }
            case FILE_MISSING -> {
                Path path = Path.of("no", "such.md");
                throw CommandFailure.unreadable(path, new NoSuchFileException("/absolute/no/such.md"));
            }
            case SEVERAL_LINES -> throw new CommandFailure("first\n   second\r\nthird");
            case BUG -> throw new IllegalStateException("a bug");
            case STACK_OVERFLOW -> call() + 1;
        };
    }
}
