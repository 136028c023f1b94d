/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.verbacoda.testing.RandomTexts;
import org.verbacoda.text.TextDecoder;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** Transcripts for the tests of editor services. */
public final class Sample {

    private static final String[] LINES = {"User: ", "AI: ", "**Emma:** [0:12] ", "[00:12] P1: ", "Note: ", "```", "---", "# Title",
        "**Transcript ID:** x", "**Speakers:** AI (also Assistant), User", "", "  ", "- item", "Assistant:  ", "Anna: "};

    private Sample() {
    }

    /** A text with the usual roles. */
    public static TranscriptStructure of(String text) {
        return TranscriptStructure.of(text, SpeakerRoles.DEFAULT);
    }

    /** The transcripts of the sample study. */
    public static List<String> study() {
        try (Stream<Path> files = Files.list(Path.of("..", "..", "samples", "repair-cafe", "transcripts"))) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                texts.add(TextDecoder.decode(file).text());
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text that looks like a transcript from afar. */
    public static String random(Random random) {
        RandomTexts texts = new RandomTexts(random.nextLong());
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append(LINES[random.nextInt(LINES.length)]).append(random.nextInt(3) == 0 ? texts.wellFormed(5) : "Some words. ")
                    .append(random.nextInt(4) == 0 ? "\r\n" : "\n");
        }
        return text.toString();
    }
}
