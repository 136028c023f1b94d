/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFilesTest {
    @TempDir
    private Path directory;

    @Test
    void aFileIsMadeWithItsParents() throws IOException {
        Path file = directory.resolve("coding/jo/work_0764.jsonl");
        AtomicFiles.writeString(file, "{\"quote\":\"naïve 😀\"}\n");

        assertEquals("{\"quote\":\"naïve 😀\"}\n", Files.readString(file));
        assertEquals(List.of("work_0764.jsonl"), namesIn(directory.resolve("coding/jo")));
    }

    @Test
    void aFileIsReplaced() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "something that was longer");
        byte[] content = {0, 13, 10, (byte) 0xFF};
        AtomicFiles.write(file, content);

        assertArrayEquals(content, Files.readAllBytes(file));
        assertEquals(List.of("a.txt"), namesIn(directory));
    }

    @Test
    void aReplacedFileKeepsItsPermissions() throws IOException {
        assumePosix();
        Path file = Files.writeString(directory.resolve("a.txt"), "old");
        for (String permissions : List.of("rw-rw-r--", "rw-------", "r--r-----")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
            AtomicFiles.writeString(file, "new " + permissions);

            assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            assertEquals("new " + permissions, Files.readString(file));
        }
    }

    @Test
    void aNewFileHasThePermissionsOfAnyNewFile() throws IOException {
        assumePosix();
        Path usual = Files.writeString(directory.resolve("usual.txt"), "");
        Path file = directory.resolve("new.txt");
        AtomicFiles.writeString(file, "");

        assertEquals(Files.getPosixFilePermissions(usual), Files.getPosixFilePermissions(file));
    }

    @Test
    void aSymbolicLinkStaysAndItsTargetIsReplaced() throws IOException {
        assumePosix();
        Path target = Files.writeString(Files.createDirectory(directory.resolve("real")).resolve("a.txt"), "old");
        Path inner = Files.createSymbolicLink(directory.resolve("real/inner"), Path.of("a.txt"));
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("real/inner"));
        AtomicFiles.writeString(link, "new");

        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.isSymbolicLink(inner));
        assertFalse(Files.isSymbolicLink(target));
        assertEquals("new", Files.readString(target));
    }

    @Test
    void aLinkToNothingYetMakesItsTarget() throws IOException {
        assumePosix();
        Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("later/a.txt"));
        AtomicFiles.writeString(link, "new");

        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(directory.resolve("later/a.txt"), StandardCharsets.UTF_8));
    }

    @Test
    void aLoopOfLinksIsReported() throws IOException {
        assumePosix();
        Path one = Files.createSymbolicLink(directory.resolve("one"), Path.of("two"));
        Files.createSymbolicLink(directory.resolve("two"), Path.of("one"));

        IOException failure = assertThrows(IOException.class, () -> AtomicFiles.writeString(one, "new"));
        assertTrue(failure.getMessage().contains("loop"), failure.getMessage());
    }

    @Test
    void nothingIsWrittenWhenNothingChanged() throws IOException {
        Path file = Files.writeString(directory.resolve("a.txt"), "same");
        FileTime longAgo = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(file, longAgo);

        assertFalse(AtomicFiles.writeIfChanged(file, "same".getBytes(StandardCharsets.UTF_8)));
        assertEquals(longAgo, Files.getLastModifiedTime(file));

        assertTrue(AtomicFiles.writeIfChanged(file, "sane".getBytes(StandardCharsets.UTF_8)));
        assertEquals("sane", Files.readString(file));
        assertTrue(AtomicFiles.writeIfChanged(directory.resolve("b.txt"), new byte[0]));
        assertEquals(List.of("a.txt", "b.txt"), namesIn(directory));
    }

    @Test
    void aFailureNamesTheFileAndLeavesNothingBehind() throws IOException {
        Path inTheWay = Files.writeString(Files.createDirectory(directory.resolve("b.txt")).resolve("c.txt"), "kept");

        IOException failure = assertThrows(IOException.class,
                () -> AtomicFiles.writeString(directory.resolve("b.txt"), "new"));
        assertTrue(failure.getMessage().contains("b.txt"), failure.getMessage());
        assertEquals(List.of("b.txt"), namesIn(directory));
        assertEquals("kept", Files.readString(inTheWay));

        IOException parent = assertThrows(IOException.class,
                () -> AtomicFiles.writeString(inTheWay.resolve("d.txt"), "new"));
        assertTrue(parent.getMessage().contains("d.txt"), parent.getMessage());
        assertEquals("kept", Files.readString(inTheWay));
    }

    @Test
    void aFailedRenameLeavesTheOldFileAndNoTemporaryOne() throws IOException {
        // A name of 255 bytes is the longest most file systems take: the temporary file can be made, the rename fails
        String name = "n".repeat(300);
        IOException failure = assertThrows(IOException.class,
                () -> AtomicFiles.writeString(directory.resolve(name), "new"));

        assertTrue(failure.getMessage().contains(name));
        assertEquals(List.of(), namesIn(directory));
    }

    @Test
    void longNamesAreWritten() throws IOException {
        Path file = directory.resolve("ü".repeat(120) + ".txt");
        AtomicFiles.writeString(file, "new");

        assertEquals("new", Files.readString(file));
        assertTrue(Files.exists(file, LinkOption.NOFOLLOW_LINKS));
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private void assumePosix() {
        assumeTrue(directory.getFileSystem().supportedFileAttributeViews().contains("posix"),
                "needs a POSIX file system");
    }
}
