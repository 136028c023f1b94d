/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.codebook;

import java.util.List;

/**
 * What the codebook says of one code.
 *
 * @param color 0xRRGGBB, or -1 if it has none
 * @param parent where in {@link CodebookSnapshot#codes()} the code stands that this one is part of, or -1 at the top
 * @param depth 0 at the top
 * @param notCodable a category, which takes no assignments
 * @param retired kept only for those assignments that still use it
 * @param definition empty if there is none
 * @param memo empty if there is none
 * @param aliases ids that stand for this code too, as after merging
 */
public record CodeEntry(String id, String name, int color, int parent, int depth, boolean notCodable, boolean retired,
        String definition, List<String> includes, List<String> excludes, List<String> examples, String memo,
        List<String> aliases) {

    public CodeEntry {
        includes = List.copyOf(includes);
        excludes = List.copyOf(excludes);
        examples = List.copyOf(examples);
        aliases = List.copyOf(aliases);
    }
}
