/*
 * Copyright (c) 2026 the Verbacoda authors. Licensed under the Eclipse Public License 2.0 (EPL-2.0),
 * see the LICENSE file. SPDX-License-Identifier: EPL-2.0
 */
package org.verbacoda.study.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.jdt.annotation.Nullable;
import org.verbacoda.codebook.CodeEntry;
import org.verbacoda.codebook.CodebookSnapshot;

/**
 * The codes of a study: those of the codebook in its order, then the ids that are in use but not in it. Aliases are
 * resolved when an id is looked up. Immutable once made.
 */
final class CodeTable {

    private final List<StudyCode> codes = new ArrayList<>();
    private final Map<String, @Nullable Integer> indexById = new HashMap<>();

    CodeTable(CodebookSnapshot codebook, Iterable<String> used) {
        for (CodeEntry code : codebook.codes()) {
            indexById.putIfAbsent(code.id(), codes.size());
            codes.add(new StudyCode(code.id(), code.name(), code.color(), code.parent(), code.depth(), true));
        }
        TreeSet<String> unknown = new TreeSet<>();
        for (String id : used) {
            @Nullable Integer index = indexById.get(codebook.resolve(id));
            if (index == null) {
                unknown.add(id);
            } else {
                indexById.put(id, index);
            }
        }
        for (String id : unknown) {
            indexById.put(id, codes.size());
            codes.add(new StudyCode(id, id, -1, -1, 0, false));
        }
    }

    List<StudyCode> codes() {
        return List.copyOf(codes);
    }

    /** Whether every id stands for the same code at the same index. */
    boolean resolvesAs(CodeTable other) {
        return indexById.equals(other.indexById);
    }

    /** The index of the code that an id stands for which was given as used. */
    int indexOf(String id) {
        @Nullable Integer index = indexById.get(id);
        return index == null ? -1 : index;
    }
}
