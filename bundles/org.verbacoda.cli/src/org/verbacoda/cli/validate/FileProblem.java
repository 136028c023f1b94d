/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.cli.validate;

import java.nio.file.Path;

import org.verbacoda.text.Severity;

/**
 * Something wrong in a file, as the output tells it.
 *
 * @param file how the file was reached
 * @param line its line, from 1
 * @param column its column, from 1, in code points
 * @param offset where it starts, in code points of the normalised text
 * @param length how many code points it covers
 * @param severity how bad that is
 * @param rule the id of the rule it breaks
 * @param message what is wrong and what to do
 */
record FileProblem(Path file, int line, int column, int offset, int length, Severity severity, String rule,
        String message) {

    /** Returns the problem of a file as a whole, placed at its start. */
    static FileProblem ofWholeFile(Path file, Severity severity, String rule, String message) {
        return new FileProblem(file, 1, 1, 0, 0, severity, rule, message);
    }
}
