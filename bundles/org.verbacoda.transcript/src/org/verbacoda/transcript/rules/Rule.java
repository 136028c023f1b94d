/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.Optional;

/** The rules a transcript is checked by. The ids are stable: they stand in {@code study.json} and in output. */
public enum Rule {
    /** The header names no {@code **Transcript ID:**}. */
    MISSING_ID("missing-id", Severity.WARNING),
    /** Two transcripts have the same id; found over the study. */
    DUPLICATE_ID("duplicate-id", Severity.ERROR),
    /** A label with nothing behind it. */
    EMPTY_TURN("empty-turn", Severity.WARNING),
    /** A label that would be a speaker's, had the header not declared others. */
    UNDECLARED_SPEAKER("undeclared-speaker", Severity.WARNING),
    /** A label-like line that is nearly a speaker's. */
    NEAR_MISS_SPEAKER("near-miss-speaker", Severity.WARNING),
    /** Any other label-like line. */
    POSSIBLE_MISSED_TURN("possible-missed-turn", Severity.INFO),
    /** A code fence that nothing closes. */
    UNCLOSED_CODE_FENCE("unclosed-code-fence", Severity.INFO),
    /** Characters that are certainly UTF-8 read as Windows-1252. */
    DAMAGED_ENCODING("damaged-encoding", Severity.WARNING),
    /** Characters that may be. */
    POSSIBLY_DAMAGED_ENCODING("possibly-damaged-encoding", Severity.INFO),
    /** The file isn't UTF-8; found where bytes are read. */
    NOT_UTF8("not-utf8", Severity.WARNING);

    private final String id;
    private final Severity severity;

    Rule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    public String id() {
        return id;
    }

    /** The severity where a study says nothing. */
    public Severity defaultSeverity() {
        return severity;
    }

    /** The rule with this id. */
    public static Optional<Rule> byId(String id) {
        for (Rule rule : values()) {
            if (rule.id.equals(id)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }
}
