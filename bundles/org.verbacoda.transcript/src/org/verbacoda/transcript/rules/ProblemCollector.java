/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Takes what the checks find, at the severity the study gives it. */
final class ProblemCollector {

    private final RuleSettings settings;
    private final List<TranscriptProblem> problems = new ArrayList<>();

    ProblemCollector(RuleSettings settings) {
        this.settings = settings;
    }

    /** Whether anybody wants to know. */
    boolean wants(Rule rule) {
        return settings.severity(rule).isPresent();
    }

    void add(Rule rule, String message, int start, int end, String... data) {
        Optional<Severity> severity = settings.severity(rule);
        if (severity.isPresent()) {
            problems.add(new TranscriptProblem(rule, severity.get(), message, start, end, List.of(data)));
        }
    }

    /** What was found, in the order of the text. */
    List<TranscriptProblem> inOrder() {
        problems.sort(Comparator.comparingInt(TranscriptProblem::start).thenComparing(TranscriptProblem::rule));
        return List.copyOf(problems);
    }
}
