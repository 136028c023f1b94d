/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import org.verbacoda.text.Severity;

/**
 * Something wrong with a study's files beyond the text of a transcript.
 *
 * @param file the file, relative to the study, '/' between its parts
 * @param line the line, from 1; 0 where the file as a whole is meant
 * @param severity how bad it is
 * @param rule a stable id of the kind of problem
 * @param message what is wrong and what to do
 */
public record StudyProblem(String file, int line, Severity severity, String rule, String message) {
}
