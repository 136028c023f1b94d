/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.fixes;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.verbacoda.testing.TestSize;
import org.verbacoda.text.Severity;
import org.verbacoda.text.edit.TextEdits;
import org.verbacoda.transcript.MutatedTranscripts;
import org.verbacoda.transcript.rules.RuleSettings;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.rules.TranscriptRules;
import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** What holds for every fix of every problem in any text. */
class FixPropertyTest {

    private static final String FILE = "interview_07.md";

    @Test
    void aFixRemovesItsProblemAndMakesNoError() {
        MutatedTranscripts texts = new MutatedTranscripts(51);
        for (int i = 0; i < TestSize.of(1_500, 40_000); i++) {
            String text = texts.next();
            TranscriptStructure before = structure(text);
            List<TranscriptProblem> problems = check(before);
            for (TranscriptProblem problem : problems) {
                for (Fix fix : TranscriptFixes.of(before, problem, FixContext.of(FILE))) {
                    assertFixes(problem, problems, fix, text);
                }
            }
        }
    }

    private static void assertFixes(TranscriptProblem problem, List<TranscriptProblem> before, Fix fix, String text) {
        assertFalse(fix.edits().isEmpty(), () -> "changes nothing: " + fix);
        List<TranscriptProblem> after = check(structure(fix.edits().applyTo(text)));
        boolean still = after.stream().anyMatch(other -> isSame(problem, other, fix.edits()));
        assertTrue(!still || count(problem, after) < count(problem, before),
                () -> fix.title() + " leaves " + problem + " in\n" + text + "\n---- which gives\n" + fix.edits().applyTo(text));
        assertFalse(after.stream().anyMatch(other -> other.severity() == Severity.ERROR), () -> fix + " of " + text);
    }

    private static boolean isSame(TranscriptProblem problem, TranscriptProblem other, TextEdits edits) {
        return other.rule() == problem.rule() && other.start() == edits.startAfter(problem.start())
                && other.message().equals(problem.message());
    }

    /** Others like it: where one was removed, the next may stand in its place. */
    private static long count(TranscriptProblem problem, List<TranscriptProblem> problems) {
        return problems.stream().filter(other -> other.rule() == problem.rule()
                && other.message().equals(problem.message())).count();
    }

    private static TranscriptStructure structure(String text) {
        return TranscriptStructure.of(text, SpeakerRoles.DEFAULT);
    }

    private static List<TranscriptProblem> check(TranscriptStructure structure) {
        return TranscriptRules.check(structure, RuleSettings.DEFAULT, FILE);
    }
}
