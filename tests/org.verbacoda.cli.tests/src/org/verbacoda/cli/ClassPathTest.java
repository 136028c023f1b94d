/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** The jars that {@code ./verbacoda} runs on: each class once, and nothing missing for a start. */
class ClassPathTest {

    private static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("verbacoda.lib")))) {
            return files.sorted().toList();
        }
    }

    @Test
    void everyClassIsThereOnce() throws IOException {
        Map<String, List<String>> jarsOfClass = new TreeMap<>();
        for (Path jar : jars()) {
            try (JarFile file = new JarFile(jar.toFile())) {
                file.stream().map(entry -> entry.getName())
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .filter(name -> !name.startsWith("META-INF/"))
                        .forEach(name -> jarsOfClass.computeIfAbsent(name, n -> new ArrayList<>())
                                .add(jar.getFileName().toString()));
            }
        }
        assertTrue(jarsOfClass.containsKey("org/verbacoda/cli/Verbacoda.class"));
        jarsOfClass.values().removeIf(found -> found.size() == 1);
        assertEquals(Map.of(), jarsOfClass);
    }

    @Test
    void programStartsOnThoseJarsAlone() throws IOException, InterruptedException {
        String classPath = String.join(java.io.File.pathSeparator, jars().stream().map(Path::toString).toList());
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", classPath, Verbacoda.class.getName(), "--version").redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), output);
        assertTrue(output.matches("Verbacoda 0\\.\\S+ \\(Java .*\\)\\R"), output);
    }
}
