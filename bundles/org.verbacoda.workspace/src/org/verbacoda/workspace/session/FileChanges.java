/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.workspace.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.verbacoda.study.StudyException;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.text.AtomicFiles;

/**
 * What files held before a change and hold after it. Files are written in the order they were added, all or none, and
 * none if one is not as it was left. For one thread at a time.
 */
final class FileChanges {

    /** Empty for no file. */
    private record Contents(Optional<byte[]> before, Optional<byte[]> after) {
    }

    private final Map<Path, Contents> files = new LinkedHashMap<>();

    /** Adds a file, unless nothing changes in it; empty stands for no file. */
    void add(Path file, Optional<byte[]> before, Optional<byte[]> after) {
        if (!same(before, after)) {
            files.put(file, new Contents(before, after));
        }
    }

    void clear() {
        files.clear();
    }

    boolean isEmpty() {
        return files.isEmpty();
    }

    /** What a file holds now; empty if there is none. */
    static Optional<byte[]> read(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    /**
     * Makes the change, or takes it back.
     *
     * @param forward whether it is made
     * @param what what people call the change
     * @throws StudyException if a file is not as it was left; nothing has been written then
     * @throws IOException if one can't be written; the others have been put back
     * @throws CancellationException if it is cancelled; the files have been put back
     */
    void write(boolean forward, String what, StudyProgress progress) throws IOException {
        for (Map.Entry<Path, Contents> file : files.entrySet()) {
            if (!same(read(file.getKey()), forward ? file.getValue().before : file.getValue().after)) {
                throw new StudyException(file.getKey() + ": has been changed meanwhile, so '" + what
                        + "' can't be done, undone or redone; make the change by hand");
            }
        }
        progress.begin(files.size());
        Map<Path, Optional<byte[]>> written = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, Contents> file : files.entrySet()) {
                if (progress.isCancelled()) {
                    throw new CancellationException(what);
                }
                put(file.getKey(), forward ? file.getValue().after : file.getValue().before);
                written.put(file.getKey(), forward ? file.getValue().before : file.getValue().after);
                progress.done();
            }
        } catch (IOException | CancellationException e) {
            putBack(written, e);
            throw e;
        }
    }

    private static void putBack(Map<Path, Optional<byte[]>> written, Exception cause) {
        for (Map.Entry<Path, Optional<byte[]>> file : written.entrySet()) {
            try {
                put(file.getKey(), file.getValue());
            } catch (IOException e) {
                cause.addSuppressed(e);
            }
        }
    }

    private static void put(Path file, Optional<byte[]> content) throws IOException {
        if (content.isPresent()) {
            AtomicFiles.write(file, content.get());
        } else {
            Files.deleteIfExists(file);
        }
    }

    private static boolean same(Optional<byte[]> one, Optional<byte[]> other) {
        return one.isPresent() == other.isPresent() && (one.isEmpty() || Arrays.equals(one.get(), other.get()));
    }
}
