/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.importing;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.StudyProgress;

/**
 * Finds the files below what the user chose, in the order of their paths. What programs keep for themselves, whose name
 * starts with a point, is left out.
 */
public final class FoundFiles {

    private final StudyProgress progress;
    /** By path, so that a file chosen twice, or beside its folder, is found once. */
    private final TreeMap<Path, FoundFile> found = new TreeMap<>();

    private FoundFiles(StudyProgress progress) {
        this.progress = progress;
    }

    /**
     * All files below these.
     *
     * @param chosen files and folders
     * @throws IOException if one of them is not there
     * @throws CancellationException if the progress says so
     */
    public static List<FoundFile> below(List<Path> chosen, StudyProgress progress) throws IOException {
        FoundFiles files = new FoundFiles(progress);
        for (Path path : chosen) {
            Path absolute = path.toAbsolutePath().normalize();
            if (Files.isDirectory(absolute)) {
                files.walk(absolute);
            } else if (Files.exists(absolute)) {
                files.add(absolute, String.valueOf(absolute.getFileName()), Optional.empty());
            } else {
                throw new IOException(path + ": there is no such file or folder");
            }
        }
        return List.copyOf(files.found.values());
    }

    private void add(Path path, String relative, Optional<String> fault) {
        found.putIfAbsent(path, new FoundFile(path, relative, fault));
    }

    private void walk(Path folder) throws IOException {
        Files.walkFileTree(folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult preVisitDirectory(Path path, @Nullable BasicFileAttributes attributes) {
                if (progress.isCancelled()) {
                    throw new CancellationException("Looking for transcripts was cancelled");
                }
                return !path.equals(folder) && isHidden(path) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, @Nullable BasicFileAttributes attributes) {
                if (attributes != null && !isHidden(path) && (attributes.isRegularFile() || attributes.isSymbolicLink())) {
                    add(path, relative(folder, path), attributes.isRegularFile() ? Optional.empty()
                            : Optional.of("is a link that leads nowhere"));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, @Nullable IOException failure) {
                if (!(failure instanceof FileSystemLoopException) && !isHidden(path)) {
                    add(path, relative(folder, path), Optional.of("can't be read: " + reason(failure)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }

    private static String relative(Path folder, Path path) {
        return folder.relativize(path).toString().replace(File.separatorChar, '/');
    }

    static String reason(@Nullable IOException failure) {
        return failure instanceof java.nio.file.AccessDeniedException ? "you have no permission to read it"
                : failure instanceof java.nio.file.NoSuchFileException ? "it is not there any more"
                : String.valueOf(failure == null ? null : failure.getMessage());
    }
}
