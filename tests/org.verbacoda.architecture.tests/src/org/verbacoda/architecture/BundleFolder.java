/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/** The folder of a bundle in the source tree. */
record BundleFolder(Path path) {

    /** All there are, whatever they are called; a folder with nothing but build results is none. */
    static List<BundleFolder> all() throws IOException {
        List<BundleFolder> bundles = new ArrayList<>();
        try (Stream<Path> folders = Files.list(root().resolve("bundles"))) {
            for (Path folder : folders.filter(Files::isDirectory).sorted().toList()) {
                try (Stream<Path> content = Files.list(folder)) {
                    if (content.anyMatch(file -> !file.endsWith("target") && !file.endsWith("src-gen"))) {
                        bundles.add(new BundleFolder(folder));
                    }
                }
            }
        }
        return bundles;
    }

    private static Path root() {
        Path folder = Path.of(System.getProperty("user.dir")).toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("bundles"))) {
            folder = folder.getParent();
        }
        return folder;
    }

    static BundleFolder of(Layer layer) {
        return new BundleFolder(root().resolve("bundles").resolve(layer.bundle()));
    }

    String name() {
        return path.getFileName().toString();
    }

    Manifest manifest() throws IOException {
        try (InputStream in = Files.newInputStream(path.resolve("META-INF/MANIFEST.MF"))) {
            return new Manifest(in);
        }
    }

    /** The names in a header such as {@code a;visibility:=reexport,b;bundle-version="[1,2)"}; none if it is absent. */
    List<String> names(String header) throws IOException {
        String value = manifest().getMainAttributes().getValue(header);
        if (value == null) {
            return List.of();
        }
        return Stream.of(value.replaceAll("\"[^\"]*\"", "").split(","))
                .map(part -> part.split(";")[0].strip()).toList();
    }

    /** The full names of the classes that the hand-written source files are named after. */
    List<String> sourceClasses() throws IOException {
        Path sources = path.resolve("src");
        try (Stream<Path> files = Files.walk(sources)) {
            return files.map(file -> sources.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".java") && !file.endsWith("package-info.java"))
                    .map(file -> file.substring(0, file.length() - ".java".length()).replace('/', '.')).toList();
        }
    }
}
