/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.text.Severity;

/** Which rules apply in a study, and how severe they are. Immutable. */
public final class RuleSettings {

    /** Every rule at its own severity. */
    public static final RuleSettings DEFAULT = new RuleSettings(Map.of());

    private final Map<Rule, Optional<Severity>> changed;

    private RuleSettings(Map<Rule, Optional<Severity>> changed) {
        this.changed = changed;
    }

    /** The default, but for these rules; an empty severity switches a rule off. */
    public static RuleSettings of(Map<Rule, Optional<Severity>> changed) {
        return new RuleSettings(Map.copyOf(changed));
    }

    /** How severe a violation is; empty if the rule is switched off. */
    public Optional<Severity> severity(Rule rule) {
        @Nullable Optional<Severity> severity = changed.get(rule);
        return severity != null ? severity : Optional.of(rule.defaultSeverity());
    }
}
