/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
/**
 * What became of a text: {@link org.verbacoda.text.diff.TextDiff} compares two versions,
 * {@link org.verbacoda.text.diff.PositionMap} is the list of edits between them and carries positions over. All positions
 * are code points of normalised text, end-exclusive.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.verbacoda.text.diff;
