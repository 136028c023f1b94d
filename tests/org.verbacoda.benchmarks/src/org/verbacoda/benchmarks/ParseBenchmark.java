/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.verbacoda.text.TextDecoder;
import org.verbacoda.transcript.TranscriptReader;
import org.verbacoda.transcript.TranscriptSettings;

/** Parsing and validating through the Xtext resource, the texts being in memory as an editor has them. */
final class ParseBenchmark {

    private static final int ROUNDS = 60;

    private ParseBenchmark() {
    }

    static List<Double> measure(BenchData data) throws IOException, InterruptedException {
        TranscriptReader reader = TranscriptReader.standalone();
        AtomicLong bytes = new AtomicLong();
        List<String> texts;
        try (Stream<Path> files = Files.list(data.study(StudySize.MEDIUM).resolve("transcripts"))) {
            List<Path> transcripts = files.filter(file -> file.toString().endsWith(".md")).toList();
            for (Path file : transcripts) {
                bytes.addAndGet(Files.size(file));
            }
            texts = transcripts.stream().map(ParseBenchmark::text).toList();
        }
        AtomicLong issues = new AtomicLong();
        List<Double> seconds = Rounds.seconds(ROUNDS, () -> texts.parallelStream().forEach(text -> issues
                .addAndGet(reader.validate(reader.parse(text, TranscriptSettings.DEFAULT)).size())));
        if (issues.get() == 0) {
            throw new IllegalStateException("The generated study has label-like lines, but none was reported");
        }
        return seconds.stream().map(value -> bytes.get() / 1e6 / value).toList();
    }

    private static String text(Path file) {
        try {
            return TextDecoder.decode(file).text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
