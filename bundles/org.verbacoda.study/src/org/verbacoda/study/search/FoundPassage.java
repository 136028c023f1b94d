/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.search;

/**
 * A passage that was found.
 *
 * @param start where it starts, in code points of the normalised text
 * @param end where it ends, exclusive
 * @param speaker in whose turn it starts; empty outside the turns
 * @param turn the number of that turn, from 1; 0 outside the turns
 * @param before what stands before it, in one line
 * @param found what was found, in one line
 * @param after what stands behind it, in one line
 */
public record FoundPassage(int start, int end, String speaker, int turn, String before, String found, String after) {
}
