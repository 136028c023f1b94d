/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.analysis.matrix;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes a small study in which everything happens that makes counting hard: aliases and unknown codes, the same
 * segment twice, passages that overlap and that cross turns, two people in one transcript who are two cases or one,
 * links that lead nowhere, lines that can't be read, several files of one coder for one transcript.
 */
final class RandomStudy {

    /** The labels of its transcripts; each is a known role, so that nothing else decides who speaks. */
    static final Map<String, String> SPEAKERS = Map.of("Interviewer", "Interviewer", "P1", "P1", "P2", "P2",
            "Participant", "Participant");
    private static final List<String> LABELS = SPEAKERS.keySet().stream().sorted().toList();
    private static final List<String> PIECES = List.of("word", " ", "\uD83D\uDE00", "e\u0301", "\n", "\n\n", ". ",
            "\u2028", "Well, ", "no; ");

    private final Random random;
    private final StudyFolder folder;
    private final String lineEnd;
    private final List<String> ids = new ArrayList<>();
    private final List<Integer> lengths = new ArrayList<>();
    private final StringBuilder idsByPath = new StringBuilder();
    private final List<String> codes = new ArrayList<>(List.of("unknown-0000", "unknown-1111"));

    RandomStudy(long seed, Path root) {
        random = new Random(seed * 0x9E3779B97F4A7C15L); // small seeds alone make like beginnings
        folder = new StudyFolder(root);
        lineEnd = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    }

    StudyFolder write() throws IOException {
        folder.file("transcripts/.versions/0.txt", "Interviewer: an old text, no transcript\n");
        writeCodebook();
        int transcripts = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(4);
        for (int i = 0; i < transcripts; i++) {
            writeTranscript(i);
        }
        folder.file("study.json", "{\"format\":1,\"title\":\"Random\",\"ids\":{" + idsByPath + "}}");
        writeCoding();
        writeCases();
        return folder;
    }

    private void writeCodebook() throws IOException {
        if (random.nextInt(8) == 0) {
            return;
        }
        StringBuilder text = new StringBuilder("codebook \"Random\"\n");
        int count = random.nextInt(6);
        int open = 0;
        for (int i = 0; i < count; i++) {
            text.append("code c" + i + " \"Code " + i + "\" {\n");
            codes.add("c" + i);
            for (int alias = 0; alias < random.nextInt(3); alias++) {
                text.append("alias a" + i + "-" + alias + "\n");
                codes.add("a" + i + "-" + alias);
            }
            open++;
            while (open > 0 && random.nextBoolean()) {
                text.append("}\n");
                open--;
            }
        }
        folder.file("codebook.codebook", text + "}\n".repeat(open));
    }

    private void writeTranscript(int number) throws IOException {
        String path = "transcripts/" + (random.nextInt(3) == 0 ? "deeper/" : "") + "t" + random.nextInt(100) + "-"
                + number + (random.nextBoolean() ? ".md" : ".txt");
        StringBuilder text = new StringBuilder("# Interview\n");
        String id = path;
        switch (random.nextInt(3)) {
            case 0 -> {
                id = "id_" + number;
                text.append("**Transcript ID:** " + id + "\n");
            }
            case 1 -> {
                id = "given " + number;
                idsByPath.append((idsByPath.isEmpty() ? "" : ",") + "\"" + path + "\":\"" + id + "\"");
            }
            default -> {
                // its path is its id
            }
        }
        text.append("\n---\n\n");
        for (int turn = random.nextInt(8); turn > 0; turn--) {
            text.append(LABELS.get(random.nextInt(LABELS.size()))).append(": ").append(prose()).append('\n');
        }
        if (random.nextInt(4) == 0) {
            text = new StringBuilder(text.toString().replaceAll("(?m)^\\w+: ", "")); // field notes
        }
        ids.add(id);
        lengths.add(text.codePointCount(0, text.length()));
        folder.file(path, (random.nextInt(4) == 0 ? "\uFEFF" : "") + text.toString().replace("\n", lineEnd));
    }

    private String prose() {
        StringBuilder text = new StringBuilder();
        IntStream.range(0, random.nextInt(6)).forEach(i -> text.append(PIECES.get(random.nextInt(PIECES.size()))));
        return text.toString();
    }

    private void writeCoding() throws IOException {
        for (String coder : List.of("ada", "ben", "Zo\u00EB M")) {
            for (int file = random.nextInt(5); file > 0; file--) {
                int transcript = random.nextInt(ids.size() + 1);
                boolean known = transcript < ids.size();
                String id = known ? ids.get(transcript) : "nowhere";
                StringBuilder lines = new StringBuilder("{\"format\":1,\"transcript\":\"" + id + "\",\"coder\":\""
                        + coder + "\"}\n");
                writeAssignments(known ? lengths.get(transcript) : 10, lines);
                folder.file("coding/" + coder + "/" + file + ".jsonl", lines.toString());
            }
        }
    }

    private void writeAssignments(int length, StringBuilder lines) {
        String passage = "";
        for (int i = random.nextInt(16); i > 0; i--) {
            if (passage.isEmpty() || random.nextInt(3) > 0) {
                int start = random.nextInt(length);
                int end = start + 1 + random.nextInt(Math.min(length - start, 1 + random.nextInt(30)));
                passage = "\"start\":" + start + ",\"end\":" + end;
            }
            lines.append("{\"id\":\"" + i + "\",\"code\":\"" + codes.get(random.nextInt(codes.size())) + "\"," + passage
                    + "}\n");
            if (random.nextInt(15) == 0) {
                lines.append("<<<<<<< theirs\n");
            }
        }
    }

    private void writeCases() throws IOException {
        if (random.nextInt(6) > 0) {
            StringBuilder cases = new StringBuilder("case,age,note\n");
            for (int i = random.nextInt(6); i > 0; i--) {
                cases.append("Case " + i + "," + List.of("", "young", "old", "0-9").get(random.nextInt(4)) + ","
                        + List.of("", "\"a, \"\"b\"\"\"", "old").get(random.nextInt(3)) + "\n");
            }
            folder.file("cases.csv", cases.toString());
        }
        if (random.nextInt(6) > 0) {
            StringBuilder links = new StringBuilder("case,transcript,speaker\n");
            for (int i = random.nextInt(16); i > 0; i--) {
                int transcript = random.nextInt(ids.size() + 1);
                links.append("Case " + random.nextInt(6) + ","
                        + (transcript < ids.size() ? ids.get(transcript) : "nowhere") + ","
                        + (random.nextBoolean() ? "" : LABELS.get(random.nextInt(LABELS.size()))) + "\n");
            }
            folder.file("case-links.csv", links.toString());
        }
    }
}
