/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.text;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes user data so that a reader, another program or a power cut meets either the old file or the new one, never a
 * part: everything goes into a hidden temporary file beside the target, is forced to disk, and is then renamed over it.
 * Where the path is a symbolic link, the file it leads to is replaced and the link stays. A replaced file keeps its
 * POSIX permissions; missing parent directories are made. Thread-safe; of two writers at once, one wins as a whole.
 */
public final class AtomicFiles {
    /** As many links in a row as Linux follows before it speaks of a loop. */
    private static final int MOST_LINKS = 40;
    /** Leaves room for the rest of the temporary name within 255 bytes, even at four bytes a character. */
    private static final int NAME_PART = 40;

    private static final Pattern TEMPORARY = Pattern.compile("\\..+\\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.tmp");
    /** No writing takes so long: a temporary file that old was left by a program that was killed. */
    private static final Duration ABANDONED = Duration.ofMinutes(1);

    /** Told after each step of writing, so that tests can fail there as a power cut does. */
    interface Steps {
        void done(String step);
    }

    private AtomicFiles() {
    }

    /**
     * Makes a file hold exactly these bytes.
     *
     * @param file    the file to make or replace
     * @param content what it is to hold
     * @throws IOException if that fails, naming the file: it is then as it was, and no temporary file is left
     */
    public static void write(Path file, byte[] content) throws IOException {
        write(file, content, step -> {
        });
    }

    static void write(Path file, byte[] content, Steps steps) throws IOException {
        try {
            Path target = resolveLinks(file.toAbsolutePath());
            Path directory = target.getParent();
            if (directory == null || Files.isDirectory(target)) {
                throw new FileSystemException(target.toString(), null, "it is a directory");
            }
            Files.createDirectories(directory);
            replace(target, directory, content, steps);
        } catch (IOException e) {
            throw new IOException("Cannot write " + file + ": " + reason(e) + WriteAdvice.of(e), e);
        }
    }

    /**
     * Makes a file hold exactly this text, in UTF-8 without a byte order mark.
     *
     * @param file    the file to make or replace
     * @param content what it is to hold; line endings are written as they are, a lone surrogate as a question mark
     * @throws IOException as for {@link #write}
     */
    public static void writeString(Path file, String content) throws IOException {
        write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Makes a file hold exactly these bytes, and leaves it alone, time stamp and all, if it does already.
     *
     * @param file    the file to make or replace
     * @param content what it is to hold
     * @return whether the file was written
     * @throws IOException as for {@link #write}, or if the present content cannot be read
     */
    public static boolean writeIfChanged(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Files.size(file) == content.length
                && Arrays.equals(Files.readAllBytes(file), content)) {
            return false;
        }
        write(file, content);
        return true;
    }

    private static void replace(Path target, Path directory, byte[] content, Steps steps) throws IOException {
        Path temporary = directory.resolve(temporaryName(target));
        try {
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.WRITE)) {
                steps.done("created");
                ByteBuffer buffer = ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                    steps.done("written");
                }
                copyPermissions(target, temporary);
                steps.done("permitted");
                channel.force(true);
                steps.done("forced");
            }
            steps.done("closed");
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            steps.done("renamed");
        } catch (IOException | RuntimeException e) {
            try {
                Files.deleteIfExists(temporary);
            } catch (IOException left) {
                e.addSuppressed(left);
            }
            throw e;
        }
        forceDirectory(directory);
    }

    /**
     * Deletes the temporary files in a folder that programs have left which were killed while they wrote.
     *
     * @param folder the folder; those below it are not looked at
     * @return how many were deleted
     * @throws IOException if the folder can't be read or one can't be deleted
     */
    public static int deleteAbandoned(Path folder) throws IOException {
        int deleted = 0;
        Instant old = Instant.now().minus(ABANDONED);
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.tmp")) {
            for (Path file : files) {
                boolean temporary = TEMPORARY.matcher(String.valueOf(file.getFileName())).matches();
                if (temporary && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.getLastModifiedTime(file).toInstant().isBefore(old)) {
                    deleted += Files.deleteIfExists(file) ? 1 : 0;
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return deleted;
    }

    private static void copyPermissions(Path from, Path to) throws IOException {
        if (from.getFileSystem().supportedFileAttributeViews().contains("posix") && Files.exists(from)) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    /** The file a path leads to in the end, which need not exist yet. */
    private static Path resolveLinks(Path file) throws IOException {
        Path target = file;
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemException(target.toString(), null, "too many symbolic links, they may be a loop");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static String temporaryName(Path target) {
        String name = String.valueOf(target.getFileName());
        int end = name.offsetByCodePoints(0, Math.min(NAME_PART, name.codePointCount(0, name.length())));
        return "." + name.substring(0, end) + "." + UUID.randomUUID() + ".tmp";
    }

    /** Makes the rename itself last through a power cut. The file is whole either way, so this is done if it can be. */
    private static void forceDirectory(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows opens no directories and needs no such call; some network file systems refuse it. The new
            // content is in place and forced, so telling the user that writing failed would be wrong.
            return;
        }
    }

    private static String reason(IOException e) {
        if (e instanceof FileSystemException failure) {
            String reason = failure.getReason();
            return failure.getClass().getSimpleName() + (reason == null ? "" : " (" + reason + ")") + " at "
                    + failure.getFile();
        }
        return String.valueOf(e.getMessage());
    }
}
