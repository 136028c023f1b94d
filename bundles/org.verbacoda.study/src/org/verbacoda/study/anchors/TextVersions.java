/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.anchors;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.verbacoda.study.StudyLayout;
import org.verbacoda.text.AtomicFiles;
import org.verbacoda.text.Normalization;
import org.verbacoda.text.TextDigest;

/**
 * The text versions that assignment files cite, in {@code transcripts/.versions/<digest>.txt}: with the very text that
 * positions were taken in at hand, they can be carried over into any later one. A version's name says what is in it, so
 * coders who write the same one agree, and it is only ever written whole or deleted. Thread-safe.
 */
public final class TextVersions {

    private static final Pattern DIGEST = Pattern.compile("sha256:[0-9a-f]{64}");
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}\\.txt");
    /** Somebody may have written a version that young and be about to write the file that cites it. */
    private static final Duration YOUNG = Duration.ofDays(1);

    private final StudyLayout layout;
    private final InstantSource clock;

    /** The versions of a study. */
    public TextVersions(StudyLayout layout) {
        this(layout, InstantSource.system());
    }

    TextVersions(StudyLayout layout, InstantSource clock) {
        this.layout = layout;
        this.clock = clock;
    }

    /** Whether a text is the digest of something, as opposed to whatever else may stand in a file in its place. */
    public static boolean isDigest(String digest) {
        return DIGEST.matcher(digest).matches();
    }

    /**
     * Keeps a text, unless it is kept already; a file of that name with anything else in it is replaced.
     *
     * @param text a normalised text
     * @return its digest, by which it can be read again
     * @throws IOException if it can't be written
     */
    public String write(String text) throws IOException {
        String digest = TextDigest.of(text);
        AtomicFiles.writeIfChanged(layout.version(digest), text.getBytes(StandardCharsets.UTF_8));
        return digest;
    }

    /**
     * The text of a digest.
     *
     * @param digest as an assignment file cites it: whatever stands there
     * @return the normalised text; empty if it isn't kept, or what is kept under its name is another text
     * @throws IOException if there is such a file and it can't be read
     */
    public Optional<String> read(String digest) throws IOException {
        if (!isDigest(digest)) {
            return Optional.empty();
        }
        try {
            String written = Files.readString(layout.version(digest));
            // A checkout may have changed the line ends; the normalised text is the same
            return Stream.of(written, Normalization.normalize(written))
                    .filter(text -> TextDigest.of(text).equals(digest)).findFirst();
        } catch (MalformedInputException e) {
            return Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /**
     * Deletes all other versions. What is younger than a day stays, and so does whatever is no version by its name.
     *
     * @param needed the digests that some file cites or some transcript has; anything else among them is passed over
     * @return how many were deleted
     * @throws IOException if the folder can't be read, or a version not be deleted
     */
    public int keepOnly(Collection<String> needed) throws IOException {
        if (!Files.isDirectory(layout.versions())) {
            return 0;
        }
        Set<Path> kept = new HashSet<>();
        needed.stream().filter(TextVersions::isDigest).map(layout::version).forEach(kept::add);
        int deleted = 0;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(layout.versions())) {
            for (Path file : files) {
                if (!kept.contains(file) && isOldVersion(file)) {
                    deleted += Files.deleteIfExists(file) ? 1 : 0;
                }
            }
        }
        return deleted;
    }

    private boolean isOldVersion(Path file) throws IOException {
        return NAME.matcher(String.valueOf(file.getFileName())).matches() && Files.isRegularFile(file)
                && Files.getLastModifiedTime(file).toInstant().isBefore(clock.instant().minus(YOUNG));
    }
}
