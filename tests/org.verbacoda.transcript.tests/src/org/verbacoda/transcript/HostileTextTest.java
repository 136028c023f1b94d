/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verbacoda.transcript.fixes.FixContext;
import org.verbacoda.transcript.fixes.TranscriptFixes;
import org.verbacoda.transcript.rules.RuleSettings;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.rules.TranscriptRules;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * Texts that bring down whoever takes more than linear time or recurses. The limit is no measure of speed: it is far beyond what
 * each needs, and far below what it would take if the cost grew with the square of the length.
 */
class HostileTextTest {

    private static final Duration FOREVER = Duration.ofSeconds(60);
    private static final int LENGTH = 5_000_000;

    static Stream<Named<Supplier<String>>> texts() {
        return Stream.of(
                text("one line", () -> "a ".repeat(LENGTH / 2)),
                text("open brackets", () -> "User: " + "[".repeat(LENGTH)),
                text("closing brackets", () -> "User: " + "]".repeat(LENGTH)),
                text("brackets in code", () -> "User: " + "`[".repeat(LENGTH / 2)),
                text("brackets in paragraphs", () -> "[\n\n".repeat(LENGTH / 3)),
                text("backslashes", () -> "User: " + "\\".repeat(LENGTH) + "[ \\["),
                text("deep parentheses", () -> "**Speakers:** " + "(".repeat(LENGTH) + "\n---\nUser: a\n"),
                text("aliases", () -> "**Speakers:** A " + "(also ".repeat(LENGTH / 6) + "\n---\nA: a\n"),
                text("declared speakers", () -> "**Speakers:** " + numbered(200_000, "S%dx, ") + "\n---\nS1x: a\nS9: b\n"),
                text("many turns", () -> numbered(100_000, "Speaker %d: yes\n\n")),
                text("turns and other names", () -> numbered(100_000, "P%d: yes\nItem%dx: no\n")),
                text("one speaker", () -> "User: a\n".repeat(200_000)),
                text("empty turns", () -> "User:\n".repeat(200_000)),
                text("a header of entries", () -> numbered(200_000, "**Key %d a b c d:** v\n") + "---\n"),
                text("a header of labels", () -> numbered(200_000, "**Key %d:** v\n") + "---\n"),
                text("one key again and again", () -> "**Key:** v\n".repeat(200_000) + "---\n"),
                text("timestamps", () -> "User: " + "[00:12]".repeat(LENGTH / 7)),
                text("no timestamps", () -> "User: " + "[1:2".repeat(LENGTH / 4)),
                text("semicolons", () -> "User: a\n" + ";".repeat(LENGTH)),
                text("lines with semicolons", () -> "User: a\n" + "User;\n".repeat(LENGTH / 6)),
                text("fences", () -> "```\n".repeat(LENGTH / 4)),
                text("open fences", () -> "User: a\n" + numbered(200_000, "```x%d\n")),
                text("control characters", () -> "\0\n".repeat(LENGTH / 2)),
                text("no-break spaces", () -> "\u00A0".repeat(LENGTH)),
                text("joiners", () -> "a\u200D".repeat(LENGTH / 2)),
                text("lost characters", () -> "\uFFFDa".repeat(LENGTH / 2)),
                text("trailing blanks", () -> " ".repeat(LENGTH)),
                text("line ends", () -> "\n\r\r\n".repeat(LENGTH / 4)),
                text("damage", () -> "User: " + "donâ€™t ".repeat(LENGTH / 8)),
                text("one damaged run", () -> "User: ü " + "â€™".repeat(LENGTH / 3)),
                text("nearly damage", () -> "Ã".repeat(LENGTH)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isCheckedAndFixedInTimeInProportionToItsLength(Supplier<String> made) {
        String text = made.get();
        List<TranscriptProblem> problems = assertTimeoutPreemptively(FOREVER, () -> {
            TranscriptStructure structure = TranscriptStructure.of(text, SpeakerRoles.DEFAULT);
            List<TranscriptProblem> found = TranscriptRules.check(structure, RuleSettings.DEFAULT, "a-1.md");
            for (TranscriptProblem problem : found.subList(0, Math.min(found.size(), 3))) {
                TranscriptFixes.of(structure, problem, FixContext.of("a-1.md"));
            }
            return found;
        });
        assertTrue(problems.stream().allMatch(problem -> 0 <= problem.start() && problem.start() <= problem.end()
                && problem.end() <= text.length()));
    }

    @Test
    void hasATreeThatCoversIt() {
        TranscriptReader reader = TranscriptReader.standalone();
        for (String text : List.of("a ".repeat(LENGTH / 2), "User: " + "[".repeat(LENGTH), "User: a\n".repeat(100_000),
                "**Speakers:** " + "(".repeat(LENGTH))) {
            assertTimeoutPreemptively(FOREVER, () -> {
                TranscriptResource resource = reader.parse(text, TranscriptSettings.DEFAULT);
                assertEquals(text.length(), resource.getParseResult().getRootNode().getTotalLength());
                List<Issue> issues = reader.validate(resource);
                assertTrue(issues.size() < 100_000, () -> issues.size() + " issues");
            });
        }
    }

    /** Made when its turn comes: all at once would take half a gigabyte. */
    private static Named<Supplier<String>> text(String name, Supplier<String> text) {
        return Named.of(name, text);
    }

    private static String numbered(int count, String pattern) {
        return IntStream.range(0, count).mapToObj(i -> pattern.replace("%d", String.valueOf(i)))
                .collect(Collectors.joining());
    }
}
