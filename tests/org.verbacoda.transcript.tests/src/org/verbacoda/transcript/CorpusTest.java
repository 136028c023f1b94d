/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verbacoda.transcript.rules.Rule;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/**
 * Real interviews, where there are some: the system property {@code verbacoda.corpus} or the environment variable
 * {@code VERBACODA_CORPUS} names a folder with {@code interviewer/*.md}. Skipped where neither is set.
 */
class CorpusTest {

    private static final Pattern LABEL_LINE = Pattern.compile("(?m)^(Assistant|User|AI):");
    private static List<Path> files = List.of();
    private static TranscriptReader reader = TranscriptReader.standalone();

    @BeforeAll
    static void findCorpus() throws IOException {
        Optional<String> corpus = Optional.ofNullable(System.getProperty("verbacoda.corpus"))
                .or(() -> Optional.ofNullable(System.getenv("VERBACODA_CORPUS")));
        assumeTrue(corpus.isPresent(), "Skipped: set VERBACODA_CORPUS to a folder of real interviews to run these tests");
        try (Stream<Path> found = Files.list(Path.of(corpus.orElseThrow(), "interviewer"))) {
            files = found.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
        assertTrue(files.size() > 200, "a corpus of a few hundred interviews");
    }

    @Test
    void noInterviewHasAnError() throws IOException {
        for (Path file : files) {
            for (Issue issue : reader.validate(parse(file))) {
                assertTrue(issue.getSeverity() != Severity.ERROR, file + ": " + issue);
            }
        }
    }

    @Test
    void theTurnsAreExactlyTheLabelLinesBehindTheHeader() throws IOException {
        for (Path file : files) {
            TranscriptStructure structure = parse(file).getStructure();
            String text = structure.text();
            int headerEnd = text.indexOf("\n---\n") + 5;
            List<Integer> expected = new ArrayList<>();
            Matcher labels = LABEL_LINE.matcher(text);
            while (labels.find()) {
                if (labels.start() >= headerEnd) {
                    expected.add(labels.start());
                }
            }
            assertEquals(expected, structure.turns().stream().map(turn -> turn.label().start()).toList(),
                    file.toString());
        }
    }

    @Test
    void theTextOfATurnReachesFromItsLabelToTheNext() throws IOException {
        for (Path file : files) {
            TranscriptStructure structure = parse(file).getStructure();
            String text = structure.text();
            List<TurnSpan> turns = structure.turns();
            for (int i = 0; i < turns.size(); i++) {
                TurnSpan turn = turns.get(i);
                int colon = text.indexOf(':', turn.label().start()) + 1;
                int next = i + 1 < turns.size() ? turns.get(i + 1).label().start() : text.length();
                assertEquals(text.substring(colon, next).strip(), text.substring(turn.textStart(), turn.textEnd()),
                        file + " turn " + (i + 1));
            }
        }
    }

    @Test
    void onlyTheDamagedInterviewReportsDamage() throws IOException {
        List<String> damaged = new ArrayList<>();
        for (Path file : files) {
            if (reader.validate(parse(file)).stream().anyMatch(issue -> issue.getCode().equals(Rule.DAMAGED_ENCODING.id())
                    || issue.getCode().equals(Rule.POSSIBLY_DAMAGED_ENCODING.id()))) {
                damaged.add(file.getFileName().toString());
            }
        }
        assertEquals(List.of("00358.md"), damaged);
    }

    private static TranscriptResource parse(Path file) throws IOException {
        return reader.parse(Files.readString(file, StandardCharsets.UTF_8), TranscriptSettings.DEFAULT);
    }
}
