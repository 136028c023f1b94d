/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

/**
 * Something wrong with a codebook.
 *
 * @param rule one of {@link org.verbacoda.codebook.validation.CodebookRules}
 * @param message what is wrong and what to do, as one or more sentences
 * @param offset where it starts, in UTF-16 units from the start of the text that was parsed
 * @param length in UTF-16 units; 0 where something is missing at the end of the text
 * @param line of the start, counted from 1
 * @param column of the start, counted from 1, in UTF-16 units
 */
public record CodebookProblem(Severity severity, String rule, String message, int offset, int length, int line,
        int column) {

    /** How bad it is. An error means that the text does not say all that it seems to say. */
    public enum Severity {
        ERROR, WARNING, INFO
    }
}
