/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;

import org.verbacoda.cli.command.ExitCode;

/** A folder to put transcripts into and to run commands on. Output names its files without that folder. */
public abstract class TranscriptCommandTest {

    /** Beside the folder of the transcripts, so that logs are not among them. */
    @TempDir
    private Path temporary;

    /** Returns the path of a file or folder among the transcripts. */
    protected Path path(String name) {
        return temporary.resolve("work").resolve(name);
    }

    /** Puts a file there, in UTF-8. */
    protected Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Puts a file there. */
    protected Path file(String name, byte[] bytes) throws IOException {
        Path path = path(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, bytes);
    }

    /** Runs a command; an argument that starts with a slash is a path among the transcripts. */
    protected CommandLineRun run(String... arguments) {
        String work = path("").toString();
        String[] resolved = Stream.of(arguments).map(argument -> argument.startsWith("/") ? work + argument : argument)
                .toArray(String[]::new);
        CommandLineRun run = CommandLineRun.of(temporary.resolve("logs"), resolved);
        return new CommandLineRun(run.exitCode(), run.stdout().replace(work, ""), run.stderr().replace(work, ""));
    }

    /** Checks that a command refuses to run, and says so in this one line. */
    protected void assertCouldNotRun(String line, CommandLineRun run) {
        assertEquals(List.of("verbacoda: " + line), run.errorLines());
        assertEquals("", run.stdout());
        assertEquals(ExitCode.COULD_NOT_RUN.number(), run.exitCode());
    }
}
