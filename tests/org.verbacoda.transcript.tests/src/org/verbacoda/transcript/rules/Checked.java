/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.List;

import org.verbacoda.transcript.structure.SpeakerRoles;
import org.verbacoda.transcript.structure.TranscriptStructure;

/** What the rules say of a text. */
final class Checked {

    private Checked() {
    }

    static List<TranscriptProblem> problems(String text) {
        return problems(text, RuleSettings.DEFAULT);
    }

    static List<TranscriptProblem> problems(String text, RuleSettings settings) {
        return TranscriptRules.check(TranscriptStructure.of(text, SpeakerRoles.DEFAULT), settings);
    }

    /** The passages a rule marks, as {@code offset:text}. */
    static List<String> places(Rule rule, String text) {
        return problems(text).stream().filter(problem -> problem.rule() == rule)
                .map(problem -> problem.start() + ":" + text.substring(problem.start(), problem.end())).toList();
    }

    /** What a rule gives to its quick fix. */
    static List<List<String>> data(Rule rule, String text) {
        return problems(text).stream().filter(problem -> problem.rule() == rule).map(TranscriptProblem::data).toList();
    }
}
