/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.app;

import java.io.IOException;
import java.nio.file.Path;
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

    @Override
    public Object start(@Nullable IApplicationContext context) {
        Display display = PlatformUI.createDisplay();
        try {
            if (!lockWorkspace()) {
                MessageDialog.openInformation(null, "Verbacoda",
                        "Verbacoda is running already. To open another study there, use File > Open Study...");
                return EXIT_OK;
            }
            ThemeChoice.rememberSystem();
            Optional<Path> study = study(Platform.getApplicationArgs());
            int code = PlatformUI.createAndRunWorkbench(display, new VerbacodaWorkbenchAdvisor(study));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } catch (IOException e) {
            MessageDialog.openError(null, "Verbacoda", "The folder for window layout and settings can't be written: "
                    + e.getMessage());
            return EXIT_OK;
        } finally {
            display.dispose();
        }
    }

    /** Two workbenches on one workspace would spoil each other's state. */
    private static boolean lockWorkspace() throws IOException {
        @Nullable Location workspace = Platform.getInstanceLocation();
        return workspace == null || workspace.lock();
    }

    private static Optional<Path> study(String[] arguments) {
        int option = List.of(arguments).indexOf(STUDY);
        return option < 0 || option + 1 == arguments.length ? Optional.empty()
                : Optional.of(Path.of(arguments[option + 1]));
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
