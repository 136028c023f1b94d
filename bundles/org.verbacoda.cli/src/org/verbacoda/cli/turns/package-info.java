/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** The command {@code turns}: lists who says what in transcripts, with the places of it, for other programs. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.cli.turns;
