/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What can be done about a problem: for each rule the fixes that can be known, as edits of the text. Pure functions;
 * who applies the edits (an editor, a command, a job over the study) is not their concern.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.transcript.fixes;
