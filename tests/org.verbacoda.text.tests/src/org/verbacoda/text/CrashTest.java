/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Power cuts and kills while files are written. */
class CrashTest {

    /** What no program catches: as if the power were cut. */
    private static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Writes files without pause, each all of one letter, until it is killed. */
    static final class Writer {
        static final int SIZE = 40_000;
        static final int FILES = 4;

        private Writer() {
        }

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            // The first writes load classes; a kill is to come in the middle of one that is done at full speed
            write(folder, FILES);
            System.out.println("ready");
            System.in.read();
            System.out.println("writing");
            write(folder, Integer.MAX_VALUE);
        }

        private static void write(Path folder, int times) throws IOException {
            for (int i = 0; i < times; i++) {
                byte[] content = new byte[SIZE + i % 3];
                Arrays.fill(content, (byte) ('a' + i % 26));
                AtomicFiles.write(folder.resolve("file" + i % FILES), content);
            }
        }
    }

    private static final int KILLS = 200;

    @TempDir
    private Path folder;

    private List<Path> temporaries() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).toList();
        }
    }

    private void assertNothingIsLeftLater() throws IOException {
        List<Path> left = temporaries();
        for (Path file : left) {
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(Duration.ofHours(1))));
        }
        assertEquals(left.size(), AtomicFiles.deleteAbandoned(folder));
        assertEquals(List.of(), temporaries());
    }

    @ParameterizedTest
    @ValueSource(strings = {"created", "written", "permitted", "forced", "closed", "renamed"})
    void aPowerCutAfterAnyStepLeavesTheOldFileOrTheNewOne(String step) throws IOException {
        Path file = folder.resolve("file");
        Files.writeString(file, "old");
        List<String> steps = new ArrayList<>();
        assertThrows(PowerCut.class, () -> AtomicFiles.write(file, "new".getBytes(StandardCharsets.UTF_8), done -> {
            steps.add(done);
            if (done.equals(step)) {
                throw new PowerCut();
            }
        }));
        assertEquals(step, steps.get(steps.size() - 1));
        assertEquals(step.equals("renamed") ? "new" : "old", Files.readString(file));
        assertEquals(step.equals("renamed") ? 0 : 1, temporaries().size());
        assertNothingIsLeftLater();
        assertEquals(step.equals("renamed") ? "new" : "old", Files.readString(file));
    }

    @Test
    void whatIsYoungOrNoTemporaryFileOfOursStays() throws IOException {
        Files.writeString(folder.resolve(".file.0a1b2c3d-0000-0000-0000-0123456789ab.tmp"), "just being written");
        Path other = Files.writeString(folder.resolve(".other.tmp"), "not ours");
        Files.setLastModifiedTime(other, FileTime.from(Instant.EPOCH));
        assertEquals(0, AtomicFiles.deleteAbandoned(folder));
        assertEquals(2, temporaries().size());
    }

    @Test
    void aProcessKilledWhileItWritesLeavesEveryFileWhole() throws Exception {
        Random random = new Random(3);
        // While one is killed the next one starts, which is what takes the time
        Process next = start();
        try {
            for (int i = 0; i < KILLS; i++) {
                Process writer = next;
                next = start();
                assertEquals("ready", writer.inputReader().readLine());
                writer.outputWriter().append("write\n").flush();
                assertEquals("writing", writer.inputReader().readLine());
                TimeUnit.MICROSECONDS.sleep(random.nextInt(20_000));
                writer.destroyForcibly();
                assertTrue(writer.waitFor(30, TimeUnit.SECONDS));
                assertWhole();
            }
        } finally {
            next.destroyForcibly();
        }
        assertTrue(next.waitFor(30, TimeUnit.SECONDS));
        assertTrue(temporaries().size() > 0, "no kill came in the middle of a write");
        assertNothingIsLeftLater();
    }

    /** A writer that waits to be told to begin, with the fewest classes and no compiler to start. */
    private Process start() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xmx64m", "-cp", classPath(),
                Writer.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    /** Where this test and what it tests are, without the hundreds of jars that a test has beside them. */
    private static String classPath() {
        return Stream.of(Writer.class, AtomicFiles.class)
                .map(type -> Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString())))
                .map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private void assertWhole() throws IOException {
        for (int i = 0; i < Writer.FILES; i++) {
            Path file = folder.resolve("file" + i);
            if (Files.exists(file)) {
                byte[] content = Files.readAllBytes(file);
                byte[] expected = new byte[content.length];
                Arrays.fill(expected, content[0]);
                assertTrue(content.length >= Writer.SIZE && Arrays.equals(expected, content), file.toString());
            }
        }
    }
}
