/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.verbacoda.app.theme.ThemeChoice;

/** The application's entry point. */
public class VerbacodaApplication implements IApplication {

    /** The argument that a study's folder follows. */
    private static final String STUDY = "-study";
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Override
    public Object start(@Nullable IApplicationContext context) throws InterruptedException {
        Optional<Path> study = study(Platform.getApplicationArgs());
        try {
            if (!lockWorkspace()) {
                askRunning(study);
                return EXIT_OK;
            }
        } catch (IOException e) {
            say("The folder for window layout and settings can't be written: " + e.getMessage());
            return EXIT_OK;
        }
        LibraryLog.connect();
        Display display = PlatformUI.createDisplay();
        try {
            StartTimes.ofFirstWindow(display);
            ThemeChoice.rememberSystem();
            int code = PlatformUI.createAndRunWorkbench(display, new VerbacodaWorkbenchAdvisor(study));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Two workbenches on one workspace would spoil each other's state. */
    private static boolean lockWorkspace() throws IOException {
        @Nullable Location workspace = Platform.getInstanceLocation();
        return workspace == null || workspace.lock();
    }

    /** Lets the workbench that has the workspace do what this one was started for. */
    private static void askRunning(Optional<Path> study) throws InterruptedException {
        Path socket = VerbacodaWorkbenchAdvisor.socket();
        if (OtherStarts.ask(socket, study.map(Path::toString).orElse(""), PATIENCE)) {
            System.out.println(study.map(folder -> "Verbacoda is running already and opens " + folder + " there.")
                    .orElse("Verbacoda is running already; its window has been brought to the front."));
        } else {
            say("Verbacoda is running already, but does not answer. End it first, or use its File > Open Study...");
        }
    }

    private static void say(String message) {
        System.err.println("verbacoda: " + message);
        Display display = PlatformUI.createDisplay();
        MessageDialog.openInformation(null, "Verbacoda", message);
        display.dispose();
    }

    private static Optional<Path> study(String[] arguments) {
        int option = List.of(arguments).indexOf(STUDY);
        return option < 0 || option + 1 == arguments.length ? Optional.empty()
                : Optional.of(Path.of(arguments[option + 1]).toAbsolutePath().normalize());
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            Display display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> {
                if (!display.isDisposed()) {
                    PlatformUI.getWorkbench().close();
                }
            });
        }
    }
}
