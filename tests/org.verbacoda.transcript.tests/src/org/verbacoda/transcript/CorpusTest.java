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
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verbacoda.transcript.rules.Rule;
import org.verbacoda.transcript.structure.Label;
import org.verbacoda.transcript.structure.TranscriptStructure;
import org.verbacoda.transcript.structure.TurnSpan;

/**
 * Real interviews, where there are some: the system property {@code verbacoda.corpus} or the environment variable
 * {@code VERBACODA_CORPUS} names a folder with {@code interviewer/*.md}. Skipped where neither is set.
 */
class CorpusTest {

    private static final Pattern LABEL_LINE = Pattern.compile("(?m)^(Assistant|User|AI):");
    private static List<Path> files = List.of();
    private static Path formats = Path.of("");
    private static TranscriptReader reader = TranscriptReader.standalone();

    @BeforeAll
    static void findCorpus() throws IOException {
        Optional<String> corpus = Optional.ofNullable(System.getProperty("verbacoda.corpus"))
                .or(() -> Optional.ofNullable(System.getenv("VERBACODA_CORPUS")));
        assumeTrue(corpus.isPresent(), "Skipped: set VERBACODA_CORPUS to a folder of real interviews to run these tests");
        formats = Path.of(corpus.orElseThrow(), "formats");
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

    @Test
    void aPodcastWithBoldNamesGivesItsSpeakersTurns() throws IOException {
        TranscriptStructure structure = format("away-from-keyboard-1.md");
        assertEquals(Map.of("Tim Smith", 11L, "Jason Snell", 11L), turnsOfSpeakers(structure));
        assertTurns(Pattern.compile("(?m)^\\*\\*[^*\n]+:\\*\\*"), structure);
    }

    @Test
    void boldNamesWithATimestampAndNoColonAreLabels() throws IOException {
        TranscriptStructure structure = format("53-accessibility.md");
        assertTurns(Pattern.compile("(?m)^\\*\\*[^*\n]+\\*\\* +[0-9:]+ *$"), structure);
        assertTrue(structure.speakers().containsAll(List.of("Emma", "Unknown Speaker")), structure.speakers().toString());
    }

    private static TranscriptStructure format(String name) throws IOException {
        Path file = formats.resolve(name);
        assumeTrue(Files.exists(file), "Skipped: the corpus has no formats/" + name);
        return parse(file).getStructure();
    }

    /** Every label-like line is a turn, but for those of a name that stands there once or twice. */
    private static void assertTurns(Pattern labelLine, TranscriptStructure structure) {
        List<Integer> found = Stream.concat(structure.turns().stream().map(TurnSpan::label),
                structure.otherLabels().stream()).map(Label::start).sorted().toList();
        assertEquals(labelLine.matcher(structure.text()).results().map(match -> match.start()).toList(), found);
        structure.otherLabels().stream().collect(Collectors.groupingBy(Label::name, Collectors.counting()))
                .forEach((name, count) -> assertTrue(count < 3, name + ": " + count));
    }

    private static Map<String, Long> turnsOfSpeakers(TranscriptStructure structure) {
        return structure.turns().stream().collect(Collectors.groupingBy(TurnSpan::speaker, Collectors.counting()));
    }

    private static TranscriptResource parse(Path file) throws IOException {
        return reader.parse(Files.readString(file, StandardCharsets.UTF_8), TranscriptSettings.DEFAULT);
    }
}
