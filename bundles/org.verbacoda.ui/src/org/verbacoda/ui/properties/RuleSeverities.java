/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ui.properties;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.verbacoda.study.files.StudySettings;
import org.verbacoda.text.Severity;
import org.verbacoda.transcript.rules.Rule;
import org.verbacoda.transcript.rules.RuleSettings;
import org.verbacoda.ui.help.HelpPages;

/** How severe the violation of each rule is to be, while somebody is choosing. */
final class RuleSeverities {

    /** What can be chosen, in the order of the choices' names; off is none. */
    static final List<Optional<Severity>> CHOICES = List.of(Optional.of(Severity.ERROR), Optional.of(Severity.WARNING),
            Optional.of(Severity.INFO), Optional.empty());
    static final List<String> NAMES = List.of("Error", "Warning", "Info", "Off");

    private final List<Rule> rules;
    private final Map<Rule, String> titles = new EnumMap<>(Rule.class);
    private final Map<Rule, Optional<Severity>> severities = new EnumMap<>(Rule.class);

    RuleSeverities(StudySettings settings) {
        RuleSettings now = settings.transcripts().rules();
        for (Rule rule : Rule.values()) {
            titles.put(rule, HelpPages.read(HelpPages.ofRule(rule.id())).title());
            severities.put(rule, now.severity(rule));
        }
        rules = Stream.of(Rule.values()).sorted(Comparator.comparing(this::title)).toList();
    }

    /** The rules, by their titles. */
    List<Rule> rules() {
        return rules;
    }

    String title(Rule rule) {
        return titles.getOrDefault(rule, rule.id());
    }

    Optional<Severity> severity(Rule rule) {
        return severities.getOrDefault(rule, Optional.of(rule.defaultSeverity()));
    }

    static String name(Optional<Severity> severity) {
        return NAMES.get(CHOICES.indexOf(severity));
    }

    void set(Collection<Rule> changed, Optional<Severity> severity) {
        changed.forEach(rule -> severities.put(rule, severity));
    }

    void restoreDefaults() {
        rules.forEach(rule -> severities.put(rule, Optional.of(rule.defaultSeverity())));
    }

    /** Settings that say so; what they said of a rule stays as it is written where it says the same. */
    StudySettings applyTo(StudySettings settings) {
        StudySettings applied = settings;
        RuleSettings now = settings.transcripts().rules();
        for (Rule rule : rules) {
            Optional<Severity> wanted = severity(rule);
            if (!now.severity(rule).equals(wanted)) {
                applied = wanted.equals(Optional.of(rule.defaultSeverity())) ? applied.withoutSeverity(rule)
                        : applied.withSeverity(rule, wanted);
            }
        }
        return applied;
    }
}
