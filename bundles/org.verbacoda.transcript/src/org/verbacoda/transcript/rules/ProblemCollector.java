/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.verbacoda.text.Severity;

/** Takes what the checks find, at the severity the study gives it. */
final class ProblemCollector {

    private final RuleSettings settings;
    /** A file full of one fault is told about so often; a marker for each of a million places would help nobody. */
    static final int MOST_PLACES = 500;

    private final List<TranscriptProblem> problems = new ArrayList<>();
    private final int[] places = new int[Rule.values().length];

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

    /** Takes one of what may be in very many places: of those beyond {@value #MOST_PLACES} only the number is told. */
    void addPlace(Rule rule, String message, int start, int end, String... data) {
        if (++places[rule.ordinal()] <= MOST_PLACES) {
            add(rule, message, start, end, data);
        }
    }

    /** What was found, in the order of the text. */
    List<TranscriptProblem> inOrder() {
        for (Rule rule : Rule.values()) {
            if (places[rule.ordinal()] > MOST_PLACES && wants(rule)) {
                tellOfMore(rule, places[rule.ordinal()] - MOST_PLACES);
            }
        }
        problems.sort(Comparator.comparingInt(TranscriptProblem::start).thenComparing(TranscriptProblem::rule));
        return List.copyOf(problems);
    }

    private void tellOfMore(Rule rule, int more) {
        for (int i = problems.size() - 1; i >= 0; i--) {
            TranscriptProblem last = problems.get(i);
            if (last.rule() == rule) {
                problems.set(i, new TranscriptProblem(rule, last.severity(), last.message() + " (There are " + more
                        + " more such places in this file.)", last.start(), last.end(), last.data()));
                return;
            }
        }
    }
}
