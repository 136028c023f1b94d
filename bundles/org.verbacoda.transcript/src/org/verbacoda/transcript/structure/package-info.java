/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What is what in a transcript: header, labels, speakers, turns. Plain Java over a string, no EMF; the Xtext tokens,
 * the validation rules and the study's index are all made from it, so that they can't disagree.
 * <p>
 * All offsets are UTF-16 units in the given text, end-exclusive. Lines end at LF, CRLF or CR; U+2028 is a character.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.transcript.structure;
