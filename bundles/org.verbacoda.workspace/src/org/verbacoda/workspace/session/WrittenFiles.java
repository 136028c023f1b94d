/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which files are on disk as an operation of this program has written them: what an editor then takes over is no change
 * of its own to undo. Safe for use by several threads.
 */
public final class WrittenFiles {

    private record Stamp(FileTime time, long size) {
    }

    /** What may write files. */
    interface Writing {

        boolean make() throws IOException;
    }

    private final Map<Path, Stamp> written = new ConcurrentHashMap<>();

    /** Does what may write some files, and remembers those it has. */
    boolean watch(Collection<Path> files, Writing writing) throws IOException {
        Map<Path, Optional<Stamp>> before = new HashMap<>();
        for (Path file : files) {
            before.put(file, stamp(file));
        }
        boolean changed = writing.make();
        for (Path file : files) {
            Optional<Stamp> now = stamp(file);
            if (now.isPresent() && !now.equals(before.get(file))) {
                written.put(file, now.get());
            }
        }
        return changed;
    }

    /** Whether a file is as an operation has written it last. */
    public boolean isOwn(Path file) throws IOException {
        return written.containsKey(file) && stamp(file).equals(Optional.ofNullable(written.get(file)));
    }

    private static Optional<Stamp> stamp(Path file) throws IOException {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return Optional.of(new Stamp(attributes.lastModifiedTime(), attributes.size()));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }
}
