/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

/**
 * A code as it appears in a study.
 *
 * @param id its id
 * @param name its name; the id where the codebook doesn't know it
 * @param color its colour as 0xRRGGBB, or -1 if it has none
 * @param parent the index of the code it stands under in {@link StudySnapshot#codes()}, or -1
 * @param depth how many codes it stands under
 * @param inCodebook whether the codebook knows it
 */
public record StudyCode(String id, String name, int color, int parent, int depth, boolean inCodebook) {
}
