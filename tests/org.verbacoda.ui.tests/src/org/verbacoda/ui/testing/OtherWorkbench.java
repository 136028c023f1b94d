/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.testing;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A workbench beside the one the tests run in: the product's own application in a process and a workspace of its own, on
 * the bundles that run here. What it does is up to the classes this bundle adds to {@code org.eclipse.ui.startup}.
 */
public final class OtherWorkbench {

    private final String name;

    private OtherWorkbench(String name) {
        this.name = name;
    }

    /** One that nobody has started before. */
    public static OtherWorkbench make(String name) throws IOException {
        OtherWorkbench made = new OtherWorkbench(name);
        SampleCopy.delete(made.configuration());
        SampleCopy.delete(made.workspace());
        Files.createDirectories(made.configuration());
        Files.copy(path("osgi.configuration.area").resolve("config.ini"), made.configuration().resolve("config.ini"));
        return made;
    }

    private Path configuration() {
        return SampleCopy.folder(name + "-configuration");
    }

    private Path workspace() {
        return SampleCopy.folder(name + "-workspace");
    }

    private static Path path(String property) {
        return Path.of(URI.create(System.getProperty(property).replace(" ", "%20")));
    }

    /**
     * Starts it.
     *
     * @param task the system property, with its value, that says what is to be done in it
     * @param arguments those of the product
     * @return the process, with what it reports on its standard output
     */
    public Process start(String task, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-D" + task, "-jar",
                System.getProperty("java.class.path"), "-data", workspace().toString(), "-configuration",
                configuration().toString(), "-install", path("osgi.install.area").toString(), "-product",
                "org.verbacoda.app.product", "-application", "org.verbacoda.app.application"));
        Stream.of(arguments).forEach(command::add);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
