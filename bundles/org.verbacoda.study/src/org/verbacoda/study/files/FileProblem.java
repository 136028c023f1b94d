/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.files;

import org.verbacoda.text.Severity;

/**
 * Something in a shared file of the study that is most likely a mistake. What was read is kept all the same.
 *
 * @param file the file's name
 * @param line the line, counted from 1, where the row or value begins; 0 for the file as a whole
 * @param severity how bad it is
 * @param rule the id of the {@link FileRule}
 * @param message what is wrong and what to do, without file and line
 */
public record FileProblem(String file, int line, Severity severity, String rule, String message) {
}
