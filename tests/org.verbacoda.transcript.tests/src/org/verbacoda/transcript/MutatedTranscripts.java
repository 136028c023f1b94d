/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.verbacoda.text.TextDecoder;

/**
 * Transcripts as they come out of accidents: the sample study's, the golden cases', and those of a corpus if there is
 * one, with parts cut out, doubled, swapped and strewn with what parsers stumble over. The same seed gives the same
 * texts.
 */
public final class MutatedTranscripts {

    private static final String[] PIECES = {"\n", "\r", "\r\n", "\n\n", " ", "\t", "\u00A0", ":", "：", ";", "；", "**", "*", "#",
        "---\n", "```\n", "~~~\n", "[", "]", "(", ")", "\\", "[0:12]", "(12:03)", "[00:75]", "[00;12]", "[inaudible 00:12:03]",
        "[laughs", "<!--", "-->", "User: ", "user: ", "AI:", "\n\nUser: \n\n", "\n**Speakers:** A, B (also C)\n",
        "**Transcript ID:** x\n", "\uFFFD", "\0", "\u200B", "\u00AD", "\uFEFF", "\u2028", "\u0085", "\uD83D\uDE00", "\uD83D",
        "â€™", "Ã©", "Ãƒ©", "É”", "日本：", "Participant 12: ", "\n[0:01] **Emma:** ", "\n**Emma** 0:15\n", "Note: "};

    private static List<String> sources = List.of();

    private final Random random;

    public MutatedTranscripts(long seed) {
        random = new Random(seed);
    }

    /** The texts before any accident. */
    public static synchronized List<String> sources() {
        if (sources.isEmpty()) {
            List<Path> folders = new ArrayList<>();
            folders.add(Path.of("..", "..", "samples", "repair-cafe", "transcripts"));
            folders.add(Path.of("testdata", "rules"));
            corpus().ifPresent(folders::add);
            List<String> texts = new ArrayList<>();
            folders.forEach(folder -> texts.addAll(read(folder)));
            sources = List.copyOf(texts);
        }
        return sources;
    }

    /** The folder of real transcripts, where there is one. */
    static Optional<Path> corpus() {
        return Optional.ofNullable(System.getProperty("verbacoda.corpus"))
                .or(() -> Optional.ofNullable(System.getenv("VERBACODA_CORPUS"))).map(Path::of);
    }

    private static List<String> read(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : found.filter(path -> path.toString().matches(".*\\.(md|txt)")).sorted().toList()) {
                texts.add(TextDecoder.decode(file).text());
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The next text, of at most a few thousand characters. */
    public String next() {
        String source = sources().get(random.nextInt(sources().size()));
        StringBuilder text = new StringBuilder(source.length() <= 3000 ? source
                : source.substring(random.nextInt(2) * (source.length() - 3000), source.length()));
        text.setLength(Math.min(text.length(), 3000));
        for (int i = random.nextInt(12); i >= 0; i--) {
            mutate(text);
        }
        return text.toString();
    }

    private void mutate(StringBuilder text) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(random.nextBoolean() ? 4 : 80));
        switch (random.nextInt(6)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, text.substring(at, end));
            case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            case 3 -> text.insert(lineStart(text, at), PIECES[random.nextInt(PIECES.length)]);
            case 4 -> text.insert(at, PIECES[random.nextInt(PIECES.length)].repeat(1 + random.nextInt(3)));
            default -> text.replace(at, end, PIECES[random.nextInt(PIECES.length)]);
        }
    }

    private static int lineStart(StringBuilder text, int at) {
        int start = at;
        while (start > 0 && text.charAt(start - 1) != '\n') {
            start--;
        }
        return start;
    }
}
