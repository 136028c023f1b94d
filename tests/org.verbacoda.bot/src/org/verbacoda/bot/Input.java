/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.bot;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Listener;
import org.osgi.framework.FrameworkUtil;

/** Moves the pointer and presses keys, through {@link InputProcess}. */
final class Input {

    private static @Nullable Input running;

    private final BufferedWriter commands;
    private final BufferedReader answers;

    private Input(Process process) throws IOException {
        commands = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        answer("ready");
    }

    private void answer(String expected) throws IOException {
        @Nullable String answer = answers.readLine();
        if (!expected.equals(answer)) {
            throw new IOException("The program that moves the pointer is gone: the UI tests need a JDK with AWT and, on"
                    + " Linux, libXtst (on Debian: apt-get install libxtst6)");
        }
    }

    private static synchronized Input running() throws IOException {
        @Nullable Input input = running;
        if (input == null) {
            Optional<File> bundle = FileLocator.getBundleFileLocation(FrameworkUtil.getBundle(Input.class));
            File file = bundle.orElseThrow(() -> new IOException("The bot's bundle is no file"));
            File classes = new File(file, "target/classes"); // where the bundle is a project
            Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-cp",
                    file + File.pathSeparator + classes, InputProcess.class.getName())
                            .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            input = new Input(process);
            running = input;
        }
        return input;
    }

    /** Something that differs when a window has been opened or closed. */
    private static int windows() {
        return UIThread.get(() -> Arrays.asList(UIThread.display().getShells()).hashCode());
    }

    /** Does what a person's hands would; returns when the window system has it. */
    static synchronized void send(String... lines) {
        try {
            Input input = running();
            for (String line : lines) {
                input.commands.write(line + "\n");
                input.commands.flush();
                input.answer("done");
            }
        } catch (IOException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /**
     * Does it, and waits until as many events as expected, of this type, have come to the workbench, or until it has
     * opened or closed a window, to which or from which the last of them may be lost.
     */
    static void send(int type, int expected, List<String> lines) {
        AtomicInteger seen = new AtomicInteger();
        int windows = windows();
        Listener counter = event -> seen.incrementAndGet();
        UIThread.run(() -> UIThread.display().addFilter(type, counter));
        try {
            send(lines.toArray(String[]::new));
            new SWTWorkbenchBot().waitUntil(SWTBot.condition(
                    (type == SWT.KeyUp ? "no window got the key: " : "no window got the click: ") + lines,
                    () -> seen.get() >= expected || windows() != windows));
        } finally {
            UIThread.run(() -> UIThread.display().removeFilter(type, counter));
        }
    }
}
