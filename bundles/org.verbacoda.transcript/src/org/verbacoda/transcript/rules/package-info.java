/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What can be wrong with a transcript: the rules, their severities, and the checks that find violations. Plain Java
 * over the {@link org.verbacoda.transcript.structure.TranscriptStructure}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.transcript.rules;
