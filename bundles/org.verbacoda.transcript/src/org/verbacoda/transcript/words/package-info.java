/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/** What counts as a word in a transcript, and what is left out: comments are part of the text, but nobody said them. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.transcript.words;
