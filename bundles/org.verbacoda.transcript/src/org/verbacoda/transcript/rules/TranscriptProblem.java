/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.transcript.rules;

import java.util.List;

import org.verbacoda.text.Severity;

/**
 * Something wrong in a transcript.
 *
 * @param rule the rule it breaks
 * @param severity how bad that is in this study
 * @param message what is wrong and what to do, in a sentence or two
 * @param start where it starts, in UTF-16 units of the text
 * @param end where it ends, exclusive
 * @param data what a quick fix needs, such as the name to put in place
 */
public record TranscriptProblem(Rule rule, Severity severity, String message, int start, int end, List<String> data) {

    public TranscriptProblem {
        data = List.copyOf(data);
    }
}
