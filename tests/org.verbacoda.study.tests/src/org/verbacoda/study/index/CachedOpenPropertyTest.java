/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verbacoda.codebook.CodebookParser;
import org.verbacoda.study.SnapshotText;
import org.verbacoda.study.StudyOnDisk;
import org.verbacoda.study.StudyProgress;
import org.verbacoda.testing.RandomTexts;
import org.verbacoda.testing.TestSize;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.text.TextDigest;

/** Whatever happens to a study: it opens with the cache as it opens without, and read file by file as read anew. */
class CachedOpenPropertyTest {

    private static final List<String> NAMES = List.of("a", "b", "sub/c", "d e");
    private static final List<String> CODERS = List.of("jo", "al");
    private static final List<String> CODES = List.of("a-1", "a-old", "b-1", "z-9");

    @TempDir
    private Path folder;
    @TempDir
    private Path cache;

    @Test
    void aCachedOpenEqualsAnUncachedOne() throws IOException {
        for (int seed = 0; seed < TestSize.of(6, 200); seed++) {
            Random random = new Random(seed);
            RandomTexts texts = new RandomTexts(seed);
            StudyOnDisk study = new StudyOnDisk(Files.createDirectories(folder.resolve("study" + seed)));
            for (int round = 0; round < 12; round++) {
                List<String> edits = new ArrayList<>();
                for (int i = random.nextInt(5); i >= 0; i--) {
                    edits.add(edit(study, random, texts));
                }
                assertEquals(SnapshotText.of(study.open()), SnapshotText.of(study.open(cache)),
                        "seed " + seed + ", round " + round + ": " + edits);
            }
        }
    }

    @Test
    void aStudyReadFileByFileEqualsOneOpenedAnew() throws IOException {
        for (int seed = 0; seed < TestSize.of(6, 200); seed++) {
            Random random = new Random(seed);
            RandomTexts texts = new RandomTexts(seed);
            StudyOnDisk study = new StudyOnDisk(Files.createDirectories(folder.resolve("followed" + seed)));
            FollowedStudy followed = new StudyReader(CodebookParser::standalone, Optional.empty()).follow(study.root());
            followed.update(StudyProgress.NONE);
            for (int round = 0; round < 20; round++) {
                Map<String, String> before = study.listing();
                String edit = edit(study, random, texts);
                List<Path> changed = changed(study, before, study.listing());
                if (!changed.isEmpty()) {
                    for (Path file : changed.subList(1, changed.size())) {
                        followed.update(file);
                    }
                    assertEquals(SnapshotText.of(study.open()), SnapshotText.of(followed.update(changed.get(0))),
                            "seed " + seed + ", round " + round + ": " + edit);
                }
            }
        }
    }

    @Test
    void aRenamedTranscriptIsCalledByItsNewNameWhereCodingWasCarriedOver() throws IOException {
        StudyOnDisk study = new StudyOnDisk(folder).transcript("t1", "User: hello\n")
                .assignments("jo", "t1", StudyOnDisk.line("a-1", 0, 5)).transcript("t1", "User: hello, quite changed\n");
        assertEquals(SnapshotText.of(study.open()), SnapshotText.of(study.open(cache)));
        Files.move(study.path("transcripts/t1.md"), study.path("transcripts/other.md"));
        String cached = SnapshotText.of(study.open(cache));
        assertEquals(SnapshotText.of(study.open()), cached);
        assertTrue(cached.contains("The text of transcripts/other.md has changed"), cached);
    }

    private static List<Path> changed(StudyOnDisk study, Map<String, String> before, Map<String, String> after) {
        TreeSet<String> paths = new TreeSet<>(before.keySet());
        paths.addAll(after.keySet());
        return paths.stream().filter(path -> path.contains(".") && !Objects.equals(before.get(path), after.get(path)))
                .map(study::path).toList();
    }

    private static String edit(StudyOnDisk study, Random random, RandomTexts texts) throws IOException {
        String name = NAMES.get(random.nextInt(NAMES.size()));
        String transcript = "transcripts/" + name + (random.nextBoolean() ? ".md" : ".txt");
        String coding = "coding/" + CODERS.get(random.nextInt(2)) + "/" + name + ".jsonl";
        switch (random.nextInt(17)) {
        case 0, 1, 2 -> {
            String header = random.nextBoolean() ? "**Transcript ID:** " + name + "\n---\n" : "";
            return write(study, random, transcript, header + "User: " + texts.wellFormed(20) + "\nAI: hi\n");
        }
        case 3, 4 -> {
            return write(study, random, coding, study.assignmentFile(coding.split("/")[1], name, lines(random)));
        }
        case 5 -> {
            return write(study, random, coding, texts.any(10));
        }
        case 6 -> {
            return write(study, random, "study.json", random.nextBoolean() ? "{\"format\": 1}"
                    : "{\"format\": 1, \"roles\": [\"AI\"], \"ids\": {\"transcripts/a.md\": \"sub/c\"}}");
        }
        case 7 -> {
            return write(study, random, "codebook.codebook", random.nextBoolean() ? "code a-1 \"A\""
                    : "code b-1 \"B\"\ncode a-1 \"A\" { alias a-old }\n");
        }
        case 8 -> {
            return keepVersion(study, transcript);
        }
        case 9, 10 -> {
            return rename(study, random, transcript);
        }
        case 11 -> {
            return write(study, random, "cases.csv", random.nextBoolean() ? "case,age\na,31\nb,\n"
                    : "case,age,age\na,31\na,32,7\n" + texts.any(6));
        }
        case 12 -> {
            return write(study, random, "case-links.csv", "case,transcript,speaker\na," + name + ",User\nb,a,\n"
                    + (random.nextBoolean() ? "" : "zzz,nowhere\n"));
        }
        case 13 -> {
            return write(study, random, "attributes.json", random.nextBoolean() ? "{\"format\": 1, \"attributes\": []}"
                    : "{\"format\": 1, \"attributes\": [{\"name\": \"age\", \"type\": \"number\"}]}");
        }
        case 14 -> {
            return moveCoding(study, random, coding);
        }
        case 15 -> {
            return write(study, random, "codebook.codebook", "code a-1 \"A\" {\n" + texts.wellFormed(5));
        }
        default -> {
            return remove(study, random);
        }
        }
    }

    /** Keeps the present text of a transcript, as coding it does; later it may be an earlier one. */
    private static String keepVersion(StudyOnDisk study, String transcript) throws IOException {
        if (!Files.exists(study.path(transcript))) {
            return "no text to keep";
        }
        String text = TextDecoder.decode(study.path(transcript)).text();
        study.file("transcripts/.versions/" + TextDigest.of(text).substring(7) + ".txt", text);
        return "kept the text of " + transcript;
    }

    private static String rename(StudyOnDisk study, Random random, String transcript) throws IOException {
        Path to = study.path("transcripts/renamed" + random.nextInt(3) + ".md");
        if (!Files.exists(study.path(transcript)) || Files.exists(to)) {
            return "nothing to rename";
        }
        Files.move(study.path(transcript), to);
        return "renamed " + transcript + " to " + to.getFileName();
    }

    /** Hands a coder's file to the other coder, or under another name. */
    private static String moveCoding(StudyOnDisk study, Random random, String coding) throws IOException {
        Path to = study.path("coding/" + CODERS.get(random.nextInt(2)) + "/moved" + random.nextInt(3) + ".jsonl");
        if (!Files.exists(study.path(coding)) || Files.exists(to)) {
            return "no coding to move";
        }
        Files.createDirectories(to.getParent());
        Files.move(study.path(coding), to);
        return "moved " + coding + " to " + to.getFileName();
    }

    /** Some files are new to the second, as if just saved; some are of some other day. */
    private static String write(StudyOnDisk study, Random random, String path, String content) throws IOException {
        if (random.nextBoolean()) {
            study.file(path, content);
        } else {
            Files.createDirectories(study.path(path).getParent());
            Files.write(study.path(path), content.getBytes(StandardCharsets.UTF_8));
        }
        return "wrote " + path;
    }

    private static String[] lines(Random random) {
        String[] lines = new String[random.nextInt(6)];
        for (int i = 0; i < lines.length; i++) {
            int start = random.nextInt(20);
            lines[i] = random.nextInt(8) == 0 ? "{\"id\": "
                    : StudyOnDisk.line(CODES.get(random.nextInt(CODES.size())), start, start + random.nextInt(9))
                            .replace("}", random.nextBoolean() ? "}" : ",\"quote\":\"User: \"}");
        }
        return lines;
    }

    private static String remove(StudyOnDisk study, Random random) throws IOException {
        try (Stream<Path> paths = Files.walk(study.root())) {
            List<Path> files = paths.filter(Files::isRegularFile).sorted().toList();
            if (files.isEmpty()) {
                return "nothing to remove";
            }
            Path file = files.get(random.nextInt(files.size()));
            Files.delete(file);
            return "removed " + file;
        }
    }
}
