/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.verbacoda.transcript.fixes.Fix;
import org.verbacoda.transcript.fixes.FixContext;
import org.verbacoda.transcript.fixes.TranscriptFixes;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;

/**
 * A golden case of a rule, in {@code testdata/rules/<rule>/<case>}: {@code input.md}, read as a file that is called as
 * the case; {@code problems.txt}, what the rule says of it, with the titles of the fixes (empty: it does not fire);
 * and {@code fixed-1.md}, {@code fixed-2.md}..., what the fixes of the first problem make of it.
 *
 * @param rule the rule
 * @param folder the case's folder
 */
record RuleCase(Rule rule, Path folder) {

    static final Path ROOT = Path.of("testdata", "rules");

    static List<RuleCase> all() throws IOException {
        List<RuleCase> cases = new ArrayList<>();
        for (Path rule : folders(ROOT)) {
            for (Path folder : folders(rule)) {
                cases.add(new RuleCase(Rule.byId(rule.getFileName().toString()).orElseThrow(
                        () -> new IllegalStateException(rule + " is no rule's")), folder));
            }
        }
        return cases;
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> found = Files.list(parent)) {
            return found.filter(Files::isDirectory).sorted().toList();
        }
    }

    TranscriptStructure input() throws IOException {
        return TranscriptStructure.of(text("input.md"), SpeakerRoles.DEFAULT);
    }

    String text(String file) throws IOException {
        return Files.readString(folder.resolve(file), StandardCharsets.UTF_8);
    }

    private String fileName() {
        return folder.getFileName() + ".md";
    }

    List<TranscriptProblem> problems() throws IOException {
        return TranscriptRules.check(input(), RuleSettings.DEFAULT, fileName()).stream()
                .filter(problem -> problem.rule() == rule).toList();
    }

    List<Fix> fixes(TranscriptProblem problem) throws IOException {
        return TranscriptFixes.of(input(), problem, FixContext.of(fileName()));
    }

    /** What the rule says, as {@code problems.txt} has it. */
    String told() throws IOException {
        StringBuilder told = new StringBuilder();
        TranscriptStructure input = input();
        for (TranscriptProblem problem : problems()) {
            int line = input.lineAt(problem.start());
            told.append(line + 1).append(':').append(problem.start() - input.lineStart(line) + 1).append(" \"")
                    .append(visible(input.text().substring(problem.start(), problem.end()))).append("\": ")
                    .append(visible(problem.message())).append('\n');
            for (Fix fix : fixes(problem)) {
                told.append("    fix: ").append(visible(fix.title())).append('\n');
            }
        }
        return told.toString();
    }

    private static String visible(String text) {
        StringBuilder shown = new StringBuilder();
        for (char c : text.toCharArray()) {
            boolean odd = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT || c == '\u00A0';
            shown.append(odd ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return shown.toString();
    }
}
