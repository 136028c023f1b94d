/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import org.verbacoda.text.Severity;

/** What is looked for in the shared files of a study. The ids are stable: they stand in output. */
public enum FileRule {
    /** A file that is not what it has to be; nothing of it is used and it is not written. */
    UNREADABLE_FILE("unreadable-file", Severity.ERROR),
    /** A CSV file in another encoding than UTF-8. */
    NOT_UTF8("not-utf8", Severity.WARNING),
    /** {@code study.json} sets the severity of a rule that this version does not know. */
    UNKNOWN_RULE("unknown-rule", Severity.WARNING),
    /** {@code study.json} sets a severity that there is not. */
    UNKNOWN_SEVERITY("unknown-severity", Severity.WARNING),
    /** {@code study.json} gives an id to what can't be the path of a transcript, or an empty id to one that can. */
    UNUSABLE_ID("unusable-id", Severity.WARNING),
    /** {@code study.json} gives a transcript a status that there is not. */
    UNKNOWN_STATUS("unknown-status", Severity.WARNING),
    /** An attribute of a type that this version does not know. */
    UNKNOWN_ATTRIBUTE_TYPE("unknown-attribute-type", Severity.WARNING),
    /** Two attributes of one name. */
    DUPLICATE_ATTRIBUTE("duplicate-attribute", Severity.ERROR),
    /** An attribute of type choice with nothing to choose from. */
    CHOICE_WITHOUT_VALUES("choice-without-values", Severity.WARNING),
    /** A row with fewer values than the header has columns. */
    SHORT_ROW("short-row", Severity.WARNING),
    /** A row with more values than the header has columns. */
    LONG_ROW("long-row", Severity.ERROR),
    /** A column that is no attribute, or that links have no use for. */
    UNKNOWN_COLUMN("unknown-column", Severity.WARNING),
    /** A column with values but without a name. */
    UNNAMED_COLUMN("unnamed-column", Severity.WARNING),
    /** Two columns of one name. */
    DUPLICATE_COLUMN("duplicate-column", Severity.WARNING),
    /** A case without a name. */
    EMPTY_CASE_NAME("empty-case-name", Severity.ERROR),
    /** Two cases of one name. */
    DUPLICATE_CASE("duplicate-case", Severity.ERROR),
    /** A value that is not of its attribute's type. */
    UNFIT_VALUE("unfit-value", Severity.WARNING),
    /** A link without a case or without a transcript. */
    INCOMPLETE_LINK("incomplete-link", Severity.ERROR),
    /** A link that is there twice. */
    DUPLICATE_LINK("duplicate-link", Severity.INFO),
    /** A link to a case that is not in {@code cases.csv}. */
    UNKNOWN_CASE("unknown-case", Severity.ERROR),
    /** Links to cases, but no {@code cases.csv}. */
    MISSING_CASES("missing-cases", Severity.WARNING);

    private final String id;
    private final Severity severity;

    FileRule(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** A violation of this rule. */
    FileProblem at(String file, int line, String message) {
        return new FileProblem(file, line, severity, id, message);
    }
}
