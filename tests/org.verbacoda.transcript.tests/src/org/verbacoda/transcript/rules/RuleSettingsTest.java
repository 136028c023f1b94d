/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.verbacoda.text.Severity;

class RuleSettingsTest {

    private static final String TEXT = "User:\nAI: hello\nTo sum up: x\n";

    @Test
    void everyRuleHasItsOwnSeverityUnlessTheStudySaysOtherwise() {
        assertEquals(List.of("missing-id warning", "empty-turn warning", "possible-missed-turn info"),
                found(RuleSettings.DEFAULT).stream().toList());
    }

    @Test
    void aSeverityCanBeOverridden() {
        RuleSettings settings = RuleSettings.of(Map.of(Rule.EMPTY_TURN, Optional.of(Severity.ERROR), Rule.MISSING_ID,
                Optional.of(Severity.INFO)));
        assertEquals(List.of("missing-id info", "empty-turn error", "possible-missed-turn info"), found(settings));
    }

    @Test
    void aRuleCanBeSwitchedOff() {
        RuleSettings settings = RuleSettings.of(Map.of(Rule.EMPTY_TURN, Optional.empty()));
        assertEquals(List.of("missing-id warning", "possible-missed-turn info"), found(settings));
    }

    @Test
    void rulesAreKnownByStableIds() {
        Set<String> ids = new HashSet<>();
        for (Rule rule : Rule.values()) {
            assertTrue(ids.add(rule.id()), rule.id());
            assertEquals(Optional.of(rule), Rule.byId(rule.id()));
        }
        assertEquals(Set.of("missing-id", "malformed-id", "duplicate-id", "missing-separator", "duplicate-key",
                "heading-number", "empty-turn", "undeclared-speaker", "near-miss-speaker", "unused-speaker",
                "same-speaker-twice", "likely-same-speaker", "possible-missed-turn", "timestamp-order",
                "malformed-timestamp", "unbalanced-bracket", "unclosed-code-fence", "mixed-line-endings",
                "control-character", "replacement-character", "invisible-character", "trailing-blanks",
                "damaged-encoding", "possibly-damaged-encoding", "not-utf8"), ids);
        assertEquals(Optional.empty(), Rule.byId("no-such-rule"));
    }

    @Test
    void problemsComeInTheOrderOfTheText() {
        List<Integer> starts = Checked.problems("AI:\nUser:\nOne: x\n```\n").stream()
                .map(TranscriptProblem::start).toList();
        assertEquals(List.of(0, 0, 10, 17), starts);
    }

    private static List<String> found(RuleSettings settings) {
        return Checked.problems(TEXT, settings).stream()
                .map(problem -> problem.rule().id() + " " + problem.severity().id()).toList();
    }
}
