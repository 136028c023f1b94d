/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;

/**
 * Where the details of an unexpected failure go: a file of its own for each, so that the terminal shows one line and a
 * report can hold everything.
 *
 * @param folder the folder of the files; made when the first is written
 */
record InternalErrorLog(Path folder) {

    /** Returns the log in the folder that the operating system has for such files. */
    static InternalErrorLog ofUser() {
        return new InternalErrorLog(stateFolder(
                String.valueOf(System.getProperty("os.name")), String.valueOf(System.getProperty("user.home")),
                System.getenv()));
    }

    /**
     * Returns the folder for a program's logs: {@code LOCALAPPDATA} on Windows, {@code ~/Library/Logs} on macOS, else
     * {@code XDG_STATE_HOME} (or {@code ~/.local/state}) as the XDG base directory specification has it.
     */
    static Path stateFolder(String operatingSystem, String home, Map<String, String> environment) {
        if (operatingSystem.startsWith("Windows")) {
            Path local = Path.of(environment.getOrDefault("LOCALAPPDATA", Path.of(home, "AppData", "Local").toString()));
            return local.resolve("Verbacoda").resolve("logs");
        }
        if (operatingSystem.startsWith("Mac")) {
            return Path.of(home, "Library", "Logs", "Verbacoda");
        }
        // A relative path there is to be ignored, says the specification
        Path state = Path.of(environment.getOrDefault("XDG_STATE_HOME", ""));
        return (state.isAbsolute() ? state : Path.of(home, ".local", "state")).resolve("verbacoda");
    }

    /**
     * Writes everything known about a failure to a new file.
     *
     * @return the file
     * @throws IOException if it can't be written
     */
    Path write(Throwable failure, String[] arguments) throws IOException {
        Files.createDirectories(folder);
        Path file = Files.createTempFile(folder, "internal-error-", ".log");
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(Instant.now() + "  " + new ProductVersion().getVersion()[0]);
        out.println(System.getProperty("os.name") + " " + System.getProperty("os.version"));
        out.println("verbacoda " + String.join(" ", arguments));
        failure.printStackTrace(out);
        return Files.writeString(file, text.toString());
    }
}
