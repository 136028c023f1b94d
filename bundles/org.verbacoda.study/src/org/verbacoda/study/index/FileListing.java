/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.study.StudyLayout;
import org.verbacoda.study.TranscriptFileNames;
import org.verbacoda.study.files.StudySettings;

/** The files of a study as they are on disk now, each with its stamp, in the order of their paths. */
final class FileListing {

    /**
     * A file.
     *
     * @param relative relative to the study, '/' between its parts
     */
    record Found(Path path, String relative, FileStamp stamp) {
    }

    private final StudyLayout layout;

    FileListing(StudyLayout layout) {
        this.layout = layout;
    }

    /** The transcripts in the folders that the settings name. */
    List<Found> transcripts(StudySettings settings) throws IOException {
        TreeMap<String, Found> found = new TreeMap<>();
        for (String folder : settings.transcriptFolders()) {
            Path start = layout.root().resolve(folder).normalize();
            if (Files.isDirectory(start)) {
                walk(start, Set.of(layout.coding()), file -> {
                    if (TranscriptFileNames.matches(file.path())) {
                        found.put(file.relative(), file);
                    }
                });
            }
        }
        return List.copyOf(found.values());
    }

    /** The assignment files below the coders' folders. */
    List<Found> codings() throws IOException {
        List<Found> found = new ArrayList<>();
        if (Files.isDirectory(layout.coding())) {
            walk(layout.coding(), Set.of(), file -> {
                if (isCoding(layout, file.path())) {
                    found.add(file);
                }
            });
        }
        found.sort(Comparator.comparing(Found::relative));
        return found;
    }

    /** Whether a file is where a coder's assignments are, and named so. */
    static boolean isCoding(StudyLayout layout, Path file) {
        String name = String.valueOf(file.getFileName());
        return file.startsWith(layout.coding()) && !layout.coding().equals(file.getParent()) && name.endsWith(".jsonl")
                && !name.equals("memos.jsonl") && !name.startsWith(".");
    }

    /**
     * The files as they were listed before, but for one, which is as it is on disk now: there with another stamp, or gone.
     *
     * @param changed its path relative to the study; none if it is empty
     */
    <T> List<Found> again(List<T> entries, Function<T, String> path, Function<T, FileStamp> stamp, String changed)
            throws IOException {
        List<Found> found = new ArrayList<>(entries.size() + 1);
        for (T entry : entries) {
            String relative = path.apply(entry);
            if (!relative.equals(changed)) {
                found.add(new Found(layout.root().resolve(relative), relative, stamp.apply(entry)));
            }
        }
        Path file = layout.root().resolve(changed);
        if (!changed.isEmpty() && Files.isRegularFile(file)) {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            found.add(new Found(file, changed, FileStamp.of(attributes)));
            found.sort(Comparator.comparing(Found::relative));
        }
        return found;
    }

    private interface Taker {
        void take(Found file);
    }

    private void walk(Path start, Set<Path> skipped, Taker taker) throws IOException {
        Files.walkFileTree(start, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE,
                new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, @Nullable BasicFileAttributes attributes) {
                boolean hidden = !folder.equals(start) && String.valueOf(folder.getFileName()).startsWith(".");
                return hidden || skipped.contains(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, @Nullable BasicFileAttributes attributes) {
                if (attributes != null && attributes.isRegularFile()) {
                    taker.take(new Found(file, relative(file), FileStamp.of(attributes)));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, @Nullable IOException failure) throws IOException {
                if (failure instanceof FileSystemLoopException) {
                    return FileVisitResult.CONTINUE; // a link back up: what it leads to is listed already
                }
                return super.visitFileFailed(file, failure);
            }
        });
    }

    /** As {@link StudyLayout#relative}, without normalising again what lies below the root by construction. */
    private String relative(Path file) {
        return layout.root().relativize(file).toString().replace(File.separatorChar, '/');
    }
}
