/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.quickfix;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.verbacoda.transcript.fixes.Fix;
import org.verbacoda.transcript.fixes.FixContext;
import org.verbacoda.transcript.fixes.TranscriptFixes;
import org.verbacoda.transcript.rules.TranscriptProblem;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** What can be done about the problems at a place. */
public final class QuickFixes {

    private QuickFixes() {
    }

    /**
     * The problems whose range holds an offset or ends at it, the shortest range first: what is meant is mostly the
     * inner one.
     */
    public static List<TranscriptProblem> problemsAt(List<TranscriptProblem> problems, int offset) {
        return problems.stream().filter(problem -> problem.start() <= offset && offset <= problem.end())
                .sorted(Comparator.comparingInt(problem -> problem.end() - problem.start())).toList();
    }

    /** The problems at an offset; if there is none, those on its line. */
    public static List<TranscriptProblem> problemsNear(TranscriptStructure transcript, List<TranscriptProblem> problems,
            int offset) {
        List<TranscriptProblem> here = problemsAt(problems, offset);
        if (!here.isEmpty()) {
            return here;
        }
        int line = transcript.lineAt(offset);
        return problems.stream().filter(problem -> transcript.lineAt(problem.start()) == line).toList();
    }

    /**
     * The fixes of the problems at an offset; if there is none, those of the problems on its line.
     *
     * @param problems what the rules found in exactly this text
     */
    public static List<QuickFix> at(TranscriptStructure transcript, List<TranscriptProblem> problems, int offset,
            FixContext context) {
        List<QuickFix> fixes = new ArrayList<>();
        for (TranscriptProblem problem : problemsNear(transcript, problems, offset)) {
            for (Fix fix : TranscriptFixes.of(transcript, problem, context)) {
                fixes.add(new QuickFix(problem, fix));
            }
        }
        return List.copyOf(fixes);
    }
}
