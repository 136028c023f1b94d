/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.study.index.StudyReader;
import org.verbacoda.study.index.StudySnapshot;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;

/**
 * A study in a test's folder. Each file is written with a time stamp of its own, long past, as if it had been written
 * on some other day: a file written just now would be read again in any case.
 */
public final class StudyOnDisk {

    private static final long LONG_AGO = 1_700_000_000_000L;

    private final Path root;
    private int written;

    public StudyOnDisk(Path root) {
        this.root = root;
    }

    public Path root() {
        return root;
    }

    public Path path(String relative) {
        return root.resolve(relative);
    }

    public StudyOnDisk file(String relative, String content) throws IOException {
        return file(relative, content.getBytes(UTF_8));
    }

    public StudyOnDisk file(String relative, byte[] content) throws IOException {
        Path file = path(relative);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.fromMillis(LONG_AGO + 60_000L * ++written));
        return this;
    }

    /** A transcript below {@code transcripts/} with an id in its header. */
    public StudyOnDisk transcript(String id, String text) throws IOException {
        return file("transcripts/" + id + ".md", "**Transcript ID:** " + id + "\n---\n" + text);
    }

    /** A study with one transcript, {@code t1}, whose text is just this: its id comes from study.json. */
    public StudyOnDisk plainTranscript(String text) throws IOException {
        return file("transcripts/t1.txt", text).file("study.json", """
                {"format": 1, "title": "A study", "ids": {"transcripts/t1.txt": "t1"}}
                """);
    }

    public StudyOnDisk codebook(String text) throws IOException {
        return file("codebook.codebook", text);
    }

    /**
     * A coder's file for a transcript; its header cites the transcript's text as it is now, if there is such a file.
     */
    public StudyOnDisk assignments(String coder, String transcript, String... lines) throws IOException {
        return file("coding/" + coder + "/" + transcript + ".jsonl", assignmentFile(coder, transcript, lines));
    }

    public String assignmentFile(String coder, String transcript, String... lines) throws IOException {
        String digest = "";
        for (String ending : new String[] {".md", ".txt"}) {
            Path file = path("transcripts/" + transcript + ending);
            if (Files.exists(file)) {
                digest = ",\"digest\":\"" + TextDigest.of(TextDecoder.decode(file).text()) + "\"";
            }
        }
        return "{\"format\":1,\"transcript\":\"" + transcript + "\",\"coder\":\"" + coder + "\"" + digest + "}\n"
                + String.join("\n", lines) + (lines.length == 0 ? "" : "\n");
    }

    /** A line of a coder's file. */
    public static String line(String code, int start, int end) {
        return "{\"id\":\"" + code + "-" + start + "-" + end + "\",\"code\":\"" + code + "\",\"start\":" + start
                + ",\"end\":" + end + "}";
    }

    public String text(String relative) throws IOException {
        return Files.readString(path(relative));
    }

    /** Opens the study without a cache. */
    public StudySnapshot open() throws StudyException {
        return new StudyReader(CodebookParser::standalone, Optional.empty()).open(root, StudyProgress.NONE);
    }

    public StudySnapshot open(Path cacheFolder) throws StudyException {
        return new StudyReader(CodebookParser::standalone, Optional.of(cacheFolder)).open(root, StudyProgress.NONE);
    }

    /** Everything in the folder, by path: its kind, when it was modified, and what is in it. */
    public TreeMap<String, String> listing() throws IOException {
        TreeMap<String, String> listing = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                String content = Files.isSymbolicLink(path) ? "link to " + Files.readSymbolicLink(path)
                        : Files.isDirectory(path) ? "folder" : Files.readString(path, ISO_8859_1);
                listing.put(root.relativize(path).toString(),
                        Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS) + " " + content);
            }
        }
        return listing;
    }
}
