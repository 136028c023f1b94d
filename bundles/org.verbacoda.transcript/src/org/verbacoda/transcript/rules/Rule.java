/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.Optional;
import org.verbacoda.text.Severity;

/** The rules a transcript is checked by. The ids are stable: they stand in {@code study.json} and in output. */
public enum Rule {
    /** The header names no {@code **Transcript ID:**}. */
    MISSING_ID("missing-id", Severity.WARNING),
    /** An id that file names, tables or other programs will trip over. */
    MALFORMED_ID("malformed-id", Severity.WARNING),
    /** Two transcripts have the same id; found over the study. */
    DUPLICATE_ID("duplicate-id", Severity.ERROR),
    /** No line of dashes ends the header. */
    MISSING_SEPARATOR("missing-separator", Severity.WARNING),
    /** The header names something twice. */
    DUPLICATE_KEY("duplicate-key", Severity.WARNING),
    /** The number in the heading is not the one in the file's name. */
    HEADING_NUMBER("heading-number", Severity.WARNING),
    /** A label with nothing behind it. */
    EMPTY_TURN("empty-turn", Severity.WARNING),
    /** A label that would be a speaker's, had the header not declared others. */
    UNDECLARED_SPEAKER("undeclared-speaker", Severity.WARNING),
    /** A line that nearly opens a speaker's turn: another spelling of the label, or not its usual colon. */
    NEAR_MISS_SPEAKER("near-miss-speaker", Severity.WARNING),
    /** A speaker the header declares, but who never speaks. */
    UNUSED_SPEAKER("unused-speaker", Severity.WARNING),
    /** Two turns of one speaker without another between them. */
    SAME_SPEAKER_TWICE("same-speaker-twice", Severity.INFO),
    /** Two labels for what is likely one speaker. */
    LIKELY_SAME_SPEAKER("likely-same-speaker", Severity.INFO),
    /** Any other label-like line. */
    POSSIBLE_MISSED_TURN("possible-missed-turn", Severity.INFO),
    /** A timestamp that is earlier than the one before it. */
    TIMESTAMP_ORDER("timestamp-order", Severity.WARNING),
    /** Something that was meant as a timestamp but is none, or not a possible time. */
    MALFORMED_TIMESTAMP("malformed-timestamp", Severity.WARNING),
    /** A square bracket without its partner. */
    UNBALANCED_BRACKET("unbalanced-bracket", Severity.WARNING),
    /** A code fence that nothing closes. */
    UNCLOSED_CODE_FENCE("unclosed-code-fence", Severity.INFO),
    /** Lines that end in different ways. */
    MIXED_LINE_ENDINGS("mixed-line-endings", Severity.INFO),
    /** Control characters, NUL among them. */
    CONTROL_CHARACTER("control-character", Severity.WARNING),
    /** U+FFFD, which stands where a character was lost. */
    REPLACEMENT_CHARACTER("replacement-character", Severity.WARNING),
    /** Characters that nobody sees: zero width, soft hyphens, no-break spaces at the start of a line. */
    INVISIBLE_CHARACTER("invisible-character", Severity.WARNING),
    /** Blank space at the end of lines. */
    TRAILING_BLANKS("trailing-blanks", Severity.INFO),
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
