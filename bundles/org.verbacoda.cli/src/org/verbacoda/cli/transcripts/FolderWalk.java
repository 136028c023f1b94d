/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.transcripts;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.Set;

import org.verbacoda.cli.command.CommandFailure;
import org.verbacoda.study.TranscriptFileNames;

/**
 * Goes through one folder and all folders in it. Symbolic links are followed, but only after everything that is reached
 * without one: so a file keeps its own path, and a link that leads back leads to what has been seen.
 *
 * <p>Real paths are made once for each folder and link; a file's is its folder's and its name.
 */
final class FolderWalk {

    /** A folder to look into, how it was reached and where it really is. */
    private record Folder(Path path, Path real) {
    }

    private final Map<Path, Path> files = new LinkedHashMap<>();
    private final List<UnreadablePath> unreadable = new ArrayList<>();
    private final Set<Path> seen = new HashSet<>();
    private final Deque<Folder> folders = new ArrayDeque<>();
    private final Queue<Path> links = new PriorityQueue<>();

    /**
     * Goes through a folder.
     *
     * @param path how it was reached
     * @param real its real path
     * @throws CommandFailure if the folder itself can't be read
     */
    void into(Path path, Path real) {
        enter(path, real);
        while (!folders.isEmpty() || !links.isEmpty()) {
            if (folders.isEmpty()) {
                follow(links.remove());
                continue;
            }
            Folder folder = folders.remove();
            try {
                list(folder);
            } catch (IOException e) {
                if (folder.path().equals(path)) {
                    throw CommandFailure.unreadable(path, e);
                }
                unreadable.add(new UnreadablePath(folder.path(), e));
            }
        }
    }

    /** Returns the transcripts: their real path, and how they were reached. */
    Map<Path, Path> files() {
        return files;
    }

    /** Returns what could not be looked into. */
    List<UnreadablePath> unreadable() {
        return unreadable;
    }

    /** Tells whether the folder holds nothing that is, or might be, a transcript. */
    boolean foundNothing() {
        return files.isEmpty() && unreadable.isEmpty();
    }

    private void enter(Path path, Path real) {
        if (seen.add(real)) {
            folders.add(new Folder(path, real));
        }
    }

    private void list(Folder folder) throws IOException {
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder.path())) {
            for (Path entry : entries) {
                if (!isHidden(entry)) {
                    look(entry, folder.real().resolve(entry.getFileName()));
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    /** What programs keep for themselves, such as {@code .versions} and {@code .git}. */
    private static boolean isHidden(Path entry) {
        return String.valueOf(entry.getFileName()).startsWith(".");
    }

    private void look(Path path, Path real) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class,
                    LinkOption.NOFOLLOW_LINKS);
            if (attributes.isSymbolicLink()) {
                links.add(path);
            } else if (attributes.isDirectory()) {
                enter(path, real);
            } else if (attributes.isRegularFile() && TranscriptFileNames.matches(path)) {
                files.putIfAbsent(real, path);
            }
        } catch (IOException e) {
            unreadableTranscript(path, e);
        }
    }

    private void follow(Path link) {
        try {
            Path real = link.toRealPath();
            if (Files.isDirectory(real)) {
                enter(link, real);
            } else if (Files.isRegularFile(real) && TranscriptFileNames.matches(link)) {
                files.putIfAbsent(real, link);
            }
        } catch (IOException e) {
            unreadableTranscript(link, e);
        }
    }

    /** What can't be looked at is a loss only if it would have been a transcript; any other dead link is none. */
    private void unreadableTranscript(Path path, IOException cause) {
        if (TranscriptFileNames.matches(path)) {
            unreadable.add(new UnreadablePath(path, cause));
        }
    }
}
