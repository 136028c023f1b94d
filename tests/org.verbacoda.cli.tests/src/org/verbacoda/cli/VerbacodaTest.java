/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.verbacoda.cli.command.ExitCode;

/** What every command can rely on: help, exit codes, one clear line for each failure. */
class VerbacodaTest {

    @TempDir
    private Path logFolder;

    private CommandLineRun run(String... arguments) {
        return CommandLineRun.of(logFolder, arguments);
    }

    @Test
    void helpListsTheCommandsAndTheExitCodes() {
        for (String[] arguments : new String[][] {{"--help"}, {"help"}}) {
            CommandLineRun run = run(arguments);
            assertEquals(0, run.exitCode());
            assertEquals("", run.stderr());
            assertTrue(run.stdout().startsWith("Usage: verbacoda "), run.stdout());
            assertTrue(run.stdout().contains("  help "), run.stdout());
            assertTrue(run.stdout().contains("Exit codes:"), run.stdout());
            assertTrue(run.stdout().endsWith("\n"), "the last line is ended");
        }
    }

    @Test
    void helpOfOneCommandIsTheSameEitherWay() {
        CommandLineRun run = run("help", "end");
        assertEquals(0, run.exitCode());
        assertTrue(run.stdout().startsWith("Usage: verbacoda end "), run.stdout());
    }

    @Test
    void versionNamesTheProgramAndTheJava() {
        CommandLineRun run = run("--version");
        assertEquals(0, run.exitCode());
        assertTrue(run.stdout().matches("Verbacoda \\S.* \\(Java " + Runtime.version().feature() + ".*\\)\\R"),
                run.stdout());
    }

    @Test
    void wrongUsageIsOneLineThatNamesTheHelp() {
        assertWrongUsage("no command given", "verbacoda --help");
        assertWrongUsage("Unknown option: '--nope'", "verbacoda --help", "--nope");
        assertWrongUsage("did you mean help?", "verbacoda --help", "hlp");
        assertWrongUsage("'nowhere'", "verbacoda end --help", "end", "nowhere");
        assertWrongUsage("Missing required parameter", "verbacoda end --help", "end");
        assertWrongUsage("'nosuch'", "--help", "help", "nosuch");
    }

    private void assertWrongUsage(String what, String help, String... arguments) {
        CommandLineRun run = run(arguments);
        assertEquals(2, run.exitCode());
        assertEquals("", run.stdout());
        assertEquals(1, run.errorLines().size(), run.stderr());
        assertTrue(run.stderr().startsWith("verbacoda: "), run.stderr());
        assertTrue(run.stderr().contains(what), run.stderr());
        assertTrue(run.stderr().contains(help + ")"), run.stderr());
    }

    @Test
    void outputIsUtf8AndTheCommandsExitCodeIsTheProcesss() {
        CommandLineRun run = run("end", "ERRORS_FOUND");
        assertEquals(1, run.exitCode());
        assertEquals("Zoë 🎹 said “no”" + System.lineSeparator(), run.stdout());
        assertEquals("", run.stderr());
    }

    @Test
    void foreseenFailureIsItsMessageInOneLine() {
        CommandLineRun missing = run("end", "FILE_MISSING");
        assertEquals(2, missing.exitCode());
        assertEquals(List.of("verbacoda: " + Path.of("no", "such.md") + ": no such file or folder"),
                missing.errorLines());
        assertEquals(List.of("verbacoda: first second third"), run("end", "SEVERAL_LINES").errorLines());
    }

    @Test
    void unforeseenFailureIsOneLineAndItsDetailsAreInAFile() throws IOException {
        CommandLineRun run = run("end", "BUG");
        assertEquals(2, run.exitCode());
        assertEquals(1, run.errorLines().size(), run.stderr());
        String start = "verbacoda: internal error: IllegalStateException: a bug; details in ";
        assertTrue(run.stderr().startsWith(start), run.stderr());
        String details = Files.readString(Path.of(run.stderr().substring(start.length()).strip()));
        assertTrue(details.contains("verbacoda end BUG"), details);
        assertTrue(details.contains("at org.verbacoda.cli.FailingCommand.call"), details);
    }

    @Test
    void runningOutOfStackIsReportedToo() throws IOException {
        CommandLineRun run = run("end", "STACK_OVERFLOW");
        assertEquals(2, run.exitCode());
        assertTrue(run.stderr().startsWith("verbacoda: internal error: StackOverflowError"), run.stderr());
        try (Stream<Path> files = Files.list(logFolder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void detailsThatCannotBeWrittenAreNotPassedOver() throws IOException {
        Path file = Files.createFile(logFolder.resolve("file"));
        CommandLineRun run = CommandLineRun.of(file.resolve("logs"), "end", "BUG");
        assertEquals(2, run.exitCode());
        assertEquals(1, run.errorLines().size(), run.stderr());
        assertTrue(run.stderr().contains("a bug; its details can't be written to " + file), run.stderr());
    }

    @Test
    void readerThatHasReadEnoughEndsTheCommandQuietly() {
        CommandLineRun run = CommandLineRun.writingTo(failingWith("Broken pipe"), logFolder, "--help");
        assertEquals(ExitCode.OUTPUT_CLOSED.number(), run.exitCode());
        assertEquals("", run.stderr());
    }

    @Test
    void fullDiskIsNoSuccess() {
        CommandLineRun run = CommandLineRun.writingTo(failingWith("No space left on device"), logFolder, "--help");
        assertEquals(2, run.exitCode());
        assertEquals(List.of("verbacoda: the output can't be written: No space left on device"), run.errorLines());
        assertFalse(logFolder.toFile().list().length > 0, "nothing for a log in that");
    }

    private static OutputStream failingWith(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
