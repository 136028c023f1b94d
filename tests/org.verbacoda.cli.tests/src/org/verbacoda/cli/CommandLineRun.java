/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * One command run in this process, and what came of it.
 *
 * @param exitCode the number the process would end with
 * @param stdout the output, decoded as UTF-8
 * @param stderr the error output, decoded as UTF-8
 */
public record CommandLineRun(int exitCode, String stdout, String stderr) {

    /** Runs a command; details of unexpected failures go to files in {@code logFolder}. */
    public static CommandLineRun of(Path logFolder, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandLineRun run = writingTo(out, logFolder, arguments);
        return new CommandLineRun(run.exitCode, out.toString(StandardCharsets.UTF_8), run.stderr);
    }

    /** Runs a command whose output goes to {@code stdout}. */
    public static CommandLineRun writingTo(OutputStream stdout, Path logFolder, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Verbacoda.run(arguments, stdout, err, new InternalErrorLog(logFolder));
        return new CommandLineRun(code, "", err.toString(StandardCharsets.UTF_8));
    }

    /** Returns the error output's lines. */
    public List<String> errorLines() {
        return stderr.lines().toList();
    }
}
