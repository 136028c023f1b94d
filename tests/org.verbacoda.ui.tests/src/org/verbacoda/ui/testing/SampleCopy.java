/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.verbacoda.text.TextDigest;

/** A working copy of the sample study, kept from the first start of the workbench to the second. */
public final class SampleCopy {

    private SampleCopy() {
    }

    /** Where it is. */
    public static Path folder() {
        return folder("repair-cafe");
    }

    /** A folder of this name among the build results. */
    public static Path folder(String name) {
        return Path.of(System.getProperty("verbacoda.tests.folder", "")).resolve(name);
    }

    /** Makes it anew. */
    public static Path make() throws IOException {
        return make("repair-cafe");
    }

    /** Makes a copy of this name anew. */
    public static Path make(String name) throws IOException {
        Path sample = Path.of(System.getProperty("verbacoda.tests.sample", ""));
        delete(folder(name));
        try (Stream<Path> files = Files.walk(sample)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder(name).resolve(sample.relativize(file).toString()));
            }
        }
        return folder(name);
    }

    /** Deletes a folder with all it holds, if it is there. */
    public static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The digest of each file of a folder, by its path. */
    public static Map<String, String> content(Path folder) throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(file -> {
                try {
                    content.put(folder.relativize(file).toString(), TextDigest.of(Files.readString(file)));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return content;
    }
}
