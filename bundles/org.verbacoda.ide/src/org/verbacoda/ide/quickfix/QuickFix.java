/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.ide.quickfix;

import org.verbacoda.transcript.fixes.Fix;
import org.verbacoda.transcript.rules.TranscriptProblem;

/**
 * A way to remove a problem.
 *
 * @param problem the problem
 * @param fix what removes it
 */
public record QuickFix(TranscriptProblem problem, Fix fix) {
}
