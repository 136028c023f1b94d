/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HexFormat;
import java.util.zip.CRC32C;

import org.verbacoda.text.TextDigest;
import org.verbacoda.transcript.structure.SpeakerRoles;

/**
 * What is known of a study's files, kept on disk between runs. It is disposable: one that is absent, broken, of another
 * version or of other speaker roles counts as empty, and failing to write it costs nothing but time.
 */
final class IndexCache {

    private static final long MAGIC = 0x5645524249445831L;
    private static final int VERSION = 3;
    private static final int HEADER = Long.BYTES + Integer.BYTES + 32 + Long.BYTES + Long.BYTES;

    private final Path file;
    private final byte[] rolesDigest;

    IndexCache(Path folder, Path root, SpeakerRoles roles) {
        String rootDigest = TextDigest.of(root.toString());
        this.file = folder.resolve(rootDigest.substring(rootDigest.indexOf(':') + 1).substring(0, 32) + ".index");
        String digest = TextDigest.of(String.join("\n", roles.names()));
        this.rolesDigest = HexFormat.of().parseHex(digest.substring(digest.indexOf(':') + 1));
    }

    /** What was written last, or nothing if it can't be relied on. */
    IndexedFiles read() {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long size = channel.size();
            if (size < HEADER || size > Integer.MAX_VALUE) {
                return IndexedFiles.NONE;
            }
            ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, size);
            byte[] roles = new byte[32];
            if (bytes.getLong() != MAGIC || bytes.getInt() != VERSION) {
                return IndexedFiles.NONE;
            }
            bytes.get(roles);
            long length = bytes.getLong();
            long checksum = bytes.getLong();
            if (!java.util.Arrays.equals(roles, rolesDigest) || length != bytes.remaining()
                    || checksum != checksum(bytes.duplicate())) {
                return IndexedFiles.NONE;
            }
            return new CacheInput(bytes).files();
        } catch (IOException | RuntimeException e) {
            // Whatever is wrong with a cache, the files themselves tell everything again
            return IndexedFiles.NONE;
        }
    }

    /** Replaces what was written before; leaves no cache if it can't. */
    void write(IndexedFiles files) {
        Path temporary = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
                channel.position(HEADER);
                CacheOutput output = new CacheOutput(channel);
                output.files(files);
                output.finish();
                ByteBuffer header = ByteBuffer.allocate(HEADER);
                header.putLong(MAGIC).putInt(VERSION).put(rolesDigest).putLong(output.length())
                        .putLong(output.checksum()).flip();
                channel.write(header, 0);
            }
            Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            discard(temporary);
            discard(file);
        }
    }

    private static void discard(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // A leftover is overwritten next time, and a stale cache is found out by the files' stamps
            path.toFile().deleteOnExit();
        }
    }

    private static long checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
