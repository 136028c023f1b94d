/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.transcripts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.verbacoda.cli.command.CommandFailure;

/**
 * Finds the transcripts behind the paths that were typed. A file is taken as it is, whatever its extension; from a
 * folder and all folders in it every {@code .md}, {@code .txt} and {@code .transcript} file, but nothing hidden. A file
 * that can be reached in several ways (named twice, through a symbolic link) is found once, under the path that comes
 * first.
 */
public final class TranscriptFinder {

    /** The same on every system, unlike the order of {@link Path}. */
    private static final Comparator<Path> BY_NAME = Comparator.comparing(Path::toString);

    private TranscriptFinder() {
    }

    /**
     * Finds the transcripts.
     *
     * @param paths files and folders, as typed
     * @return the transcripts, and what inside the folders can't be looked into
     * @throws CommandFailure if a path is not there, a folder among them can't be read, or holds no transcript
     */
    public static FoundTranscripts find(Collection<Path> paths) {
        Map<Path, TranscriptFile> files = new LinkedHashMap<>();
        List<UnreadablePath> unreadable = new ArrayList<>();
        for (Path path : paths) {
            if (path.toString().isEmpty()) {
                throw new CommandFailure("an empty path was given; for the folder you are in, write .");
            }
            Path real = realPathOf(path);
            if (Files.isDirectory(real)) {
                FolderWalk walk = new FolderWalk();
                walk.into(path, real);
                if (walk.foundNothing()) {
                    throw new CommandFailure(path + ": no transcripts in this folder (.md, .txt, .transcript)");
                }
                walk.files().forEach((realFile, file) -> files.putIfAbsent(realFile, new TranscriptFile(file, false)));
                unreadable.addAll(walk.unreadable());
            } else {
                TranscriptFile found = files.get(real);
                files.put(real, new TranscriptFile(found == null ? path : found.path(), true));
            }
        }
        return new FoundTranscripts(
                files.values().stream().sorted(Comparator.comparing(TranscriptFile::path, BY_NAME)).toList(),
                unreadable.stream().sorted(Comparator.comparing(UnreadablePath::path, BY_NAME)).toList());
    }

    private static Path realPathOf(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            throw CommandFailure.unreadable(path, e);
        }
    }
}
